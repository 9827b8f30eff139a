import { usePlotArea } from 'recharts';
import { tickLabels } from './tick-labels.ts';
import type { TimeColumn } from './time-column.ts';

/** Width of a letter and height of a line in rem, on the safe side. */
const LETTER = 0.47;
const LINE = 1.15;

interface TimeTextsProps {
  readonly columns: readonly TimeColumn[];
  /** Value at the top of the plot. */
  readonly most: number;
  /** Pixels of one rem. */
  readonly rem: number;
}

const widthOf = (texts: readonly string[], rem: number) =>
  (Math.max(0, ...texts.map((text) => text.length)) + 1) * LETTER * rem;

/** The axis with as many labels as fit, and the numbers over the bars where all of them fit. */
export function TimeTexts({ columns, most, rem }: TimeTextsProps) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const room = plot.width / columns.length;
  const bottom = plot.y + plot.height;
  const labelWidth = widthOf(
    columns.flatMap(({ labels }) => labels),
    rem,
  );
  const valueWidth = widthOf(
    columns.map(({ value }) => value),
    rem,
  );
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: SVG text takes no focus; the pick beside it has the name
    <g aria-hidden="true" className="chart__text" textAnchor="middle">
      <line className="chart__axis" x1={plot.x} x2={plot.x + plot.width} y1={bottom} y2={bottom} />
      {tickLabels(columns.length, plot.width, labelWidth).map(({ index, middle }) => (
        <text key={index} className="chart__tick" y={bottom}>
          {columns[index]?.labels.map((line) => (
            <tspan key={line} x={plot.x + middle} dy={LINE * rem}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {columns.map(({ key, value, certain, possible, outside, chosen }, i) => (
        <text
          key={key}
          className="chart__value"
          x={plot.x + (i + 0.5) * room}
          y={bottom - (plot.height * (certain + possible + outside)) / most - 0.35 * rem}
        >
          {chosen && '✓ '}
          {valueWidth <= room && value}
        </text>
      ))}
    </g>
  );
}
