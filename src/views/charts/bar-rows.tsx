import type { ReactNode } from 'react';
import { BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { rowsStyle } from './chart-frame.tsx';
import type { Pick } from './pick.ts';
import { PickLayer } from './pick-layer.tsx';

/** What a row of bars is to its chart; `pick` is absent where nothing filters by it. */
export interface BarRow {
  readonly key: string;
  readonly pick?: Pick;
}

interface BarRowsProps {
  readonly className: string;
  readonly title: string;
  readonly rows: readonly BarRow[];
  /** Value at the end of the axis. */
  readonly most: number;
  /** Pixels of one rem. */
  readonly rem: number;
  /** In rem, kept free behind the longest bar. */
  readonly valueWidth: number;
  /** Bars and texts. */
  readonly children: ReactNode;
}

/** A chart of horizontal bars, a row each, with room for a number behind the longest; pressing a row chooses it. */
export function BarRows({ className, title, rows, most, rem, valueWidth, children }: BarRowsProps) {
  const height = 1 / rows.length;
  return (
    <div className={className} style={rowsStyle(rows.length)}>
      <ResponsiveContainer width="100%" height="100%">
        <BarChart
          data={[...rows]}
          layout="vertical"
          role="group"
          aria-label={title}
          accessibilityLayer={false}
          barCategoryGap={0}
          margin={{ top: 0, left: 0, bottom: 0, right: valueWidth * rem }}
        >
          <XAxis type="number" hide domain={[0, most]} />
          <YAxis type="category" dataKey="key" hide />
          {children}
          <PickLayer
            picks={rows.flatMap(({ pick }, row) =>
              pick === undefined ? [] : [{ ...pick, left: 0, top: row * height, width: 1, height }],
            )}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
