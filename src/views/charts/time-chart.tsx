import { Bar, BarChart, type BarShapeProps, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { usePixelsPerRem } from '#src/ui/pixels-per-rem.ts';
import { PickLayer } from './pick-layer.tsx';
import type { TimeColumn } from './time-column.ts';
import { TimeTexts } from './time-texts.tsx';

interface TimeChartProps {
  readonly title: string;
  readonly columns: readonly TimeColumn[];
}

/** The share of its room that a bar takes, up to so many rem. */
const BAR_SHARE = 0.8;
const WIDEST_BAR = 4;

/** In rem. */
const AXIS_HEIGHT = 2.5;

function barOf({ x, width }: BarShapeProps, rem: number) {
  const barWidth = Math.min(width * BAR_SHARE, WIDEST_BAR * rem);
  return { x: x + (width - barWidth) / 2, width: barWidth };
}

/** Bars over time: solid what is certain, outlined with dashes what is possible, thinly what the period leaves out. */
export function TimeChart({ title, columns }: TimeChartProps) {
  const rem = usePixelsPerRem();
  const most = Math.max(1, ...columns.map(({ certain, possible, outside }) => certain + possible + outside));
  const draw = (kind: string) => (props: BarShapeProps) =>
    props.height === 0 ? null : <rect className={kind} {...barOf(props, rem)} y={props.y} height={props.height} />;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={[...columns]}
        role="group"
        aria-label={title}
        accessibilityLayer={false}
        barCategoryGap={0}
        margin={{ top: 1.5 * rem, left: 0, bottom: AXIS_HEIGHT * rem, right: 0 }}
      >
        <XAxis dataKey="key" hide />
        <YAxis hide domain={[0, most]} />
        <Bar dataKey="certain" stackId="time" shape={draw('chart__bar')} isAnimationActive={false} zIndex={0} />
        <Bar
          dataKey="possible"
          stackId="time"
          shape={draw('chart__bar chart__bar--possible')}
          isAnimationActive={false}
          zIndex={0}
        />
        <Bar
          dataKey="outside"
          stackId="time"
          shape={draw('chart__bar chart__bar--outside')}
          isAnimationActive={false}
          zIndex={0}
        />
        <TimeTexts columns={columns} most={most} rem={rem} />
        <PickLayer
          picks={columns.map((column, i) => ({
            ...column,
            left: i / columns.length,
            top: 0,
            width: 1 / columns.length,
            height: 1,
          }))}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}
