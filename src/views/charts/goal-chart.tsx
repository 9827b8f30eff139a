import { Bar, type BarShapeProps, usePlotArea } from 'recharts';
import { countryStyle } from '#src/ui/country-colour.ts';
import { usePixelsPerRem } from '#src/ui/pixels-per-rem.ts';
import { type BarRow, BarRows } from './bar-rows.tsx';
import { RowLabel, valueWidthOf } from './row-label.tsx';

/** Height in rem of a bar, and of the gap under it. */
const BAR_HEIGHT = 1.6;
const GAP = 0.25;

/** The part of a goal's bar that belongs to a country. */
export interface GoalPart {
  readonly key: string;
  /** `undefined`: not recorded, or several countries in one. */
  readonly country: string | undefined;
  readonly count: number;
  readonly value: string;
  readonly chosen: boolean;
}

/** A goal, or that none is stated, which nothing filters by: then `pick` is absent. */
export interface GoalBar extends BarRow {
  readonly label: string;
  readonly value: string;
  readonly parts: readonly GoalPart[];
  /** Activities that the choice of goals leaves out of the answer, outlined behind the parts. */
  readonly outside: number;
}

interface GoalChartProps {
  readonly title: string;
  readonly goals: readonly GoalBar[];
}

const sumOf = (parts: readonly GoalPart[]) => parts.reduce((sum, { count }) => sum + count, 0);

/** A bar a goal, made of its countries. */
export function GoalChart({ title, goals }: GoalChartProps) {
  const rem = usePixelsPerRem();
  const most = Math.max(1, ...goals.map(({ parts, outside }) => sumOf(parts) + outside));
  const valueWidth = valueWidthOf(goals.map(({ value }) => value));
  const countries = goals[0]?.parts ?? [];
  const drawPart = (part: number) => (props: BarShapeProps) => {
    const { country, chosen } = goals[props.originalDataIndex]?.parts[part] ?? {};
    return props.width === 0 ? null : (
      <rect
        className={chosen ? 'chart__part chart__part--chosen' : 'chart__part'}
        style={countryStyle(country)}
        x={props.x}
        y={props.y + props.height - (GAP + BAR_HEIGHT) * rem}
        width={props.width}
        height={BAR_HEIGHT * rem}
      />
    );
  };
  const drawOutside = ({ x, y, width, height }: BarShapeProps) =>
    width === 0 ? null : (
      <rect
        className="chart__bar chart__bar--outside"
        x={x}
        y={y + height - (GAP + BAR_HEIGHT) * rem}
        width={width}
        height={BAR_HEIGHT * rem}
      />
    );
  return (
    <BarRows className="chart__goals" title={title} rows={goals} most={most} rem={rem} valueWidth={valueWidth}>
      {countries.map(({ key }, part) => (
        <Bar
          key={key}
          dataKey={({ parts }: GoalBar) => parts[part]?.count ?? 0}
          name={key}
          stackId="goal"
          shape={drawPart(part)}
          isAnimationActive={false}
          zIndex={0}
        />
      ))}
      <Bar dataKey="outside" stackId="goal" shape={drawOutside} isAnimationActive={false} zIndex={0} />
      <GoalTexts goals={goals} most={most} rem={rem} valueWidth={valueWidth} />
    </BarRows>
  );
}

interface GoalTextsProps {
  readonly goals: readonly GoalBar[];
  readonly most: number;
  readonly rem: number;
  readonly valueWidth: number;
}

function GoalTexts({ goals, most, rem, valueWidth }: GoalTextsProps) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const height = plot.height / goals.length;
  const unit = plot.width / most;
  return goals.map(({ key, label, value, parts, outside, pick }, row) => {
    const baseline = plot.y + (row + 1) * height - (GAP + 0.52) * rem;
    return (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: SVG text takes no focus; the pick beside it has the name
      <g key={key} aria-hidden="true" className="chart__text">
        <RowLabel
          x={plot.x}
          y={plot.y + row * height}
          width={plot.width + valueWidth * rem}
          height={height - (GAP + BAR_HEIGHT) * rem}
          rem={rem}
        >
          {pick?.chosen ? `✓ ${label}` : label}
        </RowLabel>
        {parts.map(({ key: part, country, count, value: number, chosen }, i) => (
          <text
            key={part}
            className="chart__part-value"
            textAnchor="middle"
            x={plot.x + (sumOf(parts.slice(0, i)) + count / 2) * unit}
            y={baseline}
          >
            {partLabel(chosen ? `✓ ${country}` : country, number, count * unit, rem)}
          </text>
        ))}
        <text className="chart__value" x={plot.x + (sumOf(parts) + outside) * unit + 0.4 * rem} y={baseline}>
          {value}
        </text>
      </g>
    );
  });
}

/** The country's code, ticked if chosen, and the number where there is room, the number alone, or nothing. */
function partLabel(country: string | undefined, number: string, room: number, rem: number): string {
  const width = (text: string) => text.length * 0.5 * rem + 4;
  const full = country === undefined ? number : `${country} ${number}`;
  if (number === '0' || width(number) > room) return '';
  return width(full) <= room ? full : number;
}
