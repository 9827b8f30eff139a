import { Bar, type BarShapeProps, usePlotArea } from 'recharts';
import { usePixelsPerRem } from '#src/ui/pixels-per-rem.ts';
import { type BarRow, BarRows } from './bar-rows.tsx';
import type { Pick } from './pick.ts';
import { RowLabel, valueWidthOf } from './row-label.tsx';

/** Height in rem of a bar, and of the gap under it. */
const BAR_HEIGHT = 0.75;
const GAP = 0.3;

/** A bar with its label above it, so that a label has the whole width in every language. */
export interface ChartRow extends BarRow {
  readonly pick: Pick;
  readonly label: string;
  readonly count: number;
  /** What the choice leaves out of the answer, outlined behind the bar. */
  readonly outside: number;
  /** The numbers as they are written. */
  readonly value: string;
}

interface RowChartProps {
  readonly title: string;
  readonly rows: readonly ChartRow[];
}

/** Horizontal bars, one a row, each with its label and its number. */
export function RowChart({ title, rows }: RowChartProps) {
  const rem = usePixelsPerRem();
  const most = Math.max(1, ...rows.map(({ count, outside }) => count + outside));
  const valueWidth = valueWidthOf(rows.map(({ value }) => value));
  const draw =
    (className: string) =>
    ({ x, y, width, height }: BarShapeProps) =>
      width === 0 ? null : (
        <rect
          className={className}
          x={x}
          y={y + height - (GAP + BAR_HEIGHT) * rem}
          width={width}
          height={BAR_HEIGHT * rem}
          rx={2}
        />
      );
  return (
    <BarRows className="chart__rows" title={title} rows={rows} most={most} rem={rem} valueWidth={valueWidth}>
      <Bar dataKey="count" stackId="row" shape={draw('chart__bar')} isAnimationActive={false} zIndex={0} />
      <Bar
        dataKey="outside"
        stackId="row"
        shape={draw('chart__bar chart__bar--outside')}
        isAnimationActive={false}
        zIndex={0}
      />
      <RowTexts rows={rows} most={most} rem={rem} valueWidth={valueWidth} />
    </BarRows>
  );
}

interface RowTextsProps {
  readonly rows: readonly ChartRow[];
  readonly most: number;
  readonly rem: number;
  readonly valueWidth: number;
}

function RowTexts({ rows, most, rem, valueWidth }: RowTextsProps) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const height = plot.height / rows.length;
  return rows.map(({ key, label, value, count, outside, pick: { chosen } }, i) => (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: SVG text takes no focus; the pick beside it has the name
    <g key={key} aria-hidden="true" className={chosen ? 'chart__text chart__text--chosen' : 'chart__text'}>
      <RowLabel
        x={plot.x}
        y={plot.y + i * height}
        width={plot.width + valueWidth * rem}
        height={height - (GAP + BAR_HEIGHT) * rem}
        rem={rem}
      >
        {chosen ? `✓ ${label}` : label}
      </RowLabel>
      <text
        className="chart__value"
        x={plot.x + (plot.width * (count + outside)) / most + 0.4 * rem}
        y={plot.y + (i + 1) * height - (GAP + 0.1) * rem}
      >
        {value}
      </text>
    </g>
  ));
}
