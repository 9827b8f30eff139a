import { Text } from 'recharts';

/** Width in rem of a digit, and least room that is kept free beside the longest bar for its number. */
const DIGIT = 0.48;
const LEAST_VALUE_WIDTH = 3;

/** Width in rem that is kept free beside the longest bar for any of the numbers. */
export function valueWidthOf(values: readonly string[]): number {
  return Math.max(LEAST_VALUE_WIDTH, (1 + Math.max(0, ...values.map(({ length }) => length))) * DIGIT);
}

/** In rem. */
const TEXT_SIZE = 0.8125;
const LINE_HEIGHT = 0.95;
const GAP = 0.25;

interface RowLabelProps {
  readonly x: number;
  /** Top of the row. */
  readonly y: number;
  readonly width: number;
  /** Of the room over the bar. */
  readonly height: number;
  /** Pixels of one rem. */
  readonly rem: number;
  readonly children: string;
}

/** A label over its bar, in as many lines as there is room for; what does not fit ends in an ellipsis. */
export function RowLabel({ x, y, width, height, rem, children }: RowLabelProps) {
  return (
    <Text
      x={x}
      y={y + height - GAP * rem}
      width={width}
      maxLines={Math.max(1, Math.floor((height - GAP * rem) / (LINE_HEIGHT * rem)))}
      lineHeight={`${LINE_HEIGHT}rem`}
      verticalAnchor="end"
      fontSize={TEXT_SIZE * rem}
    >
      {children}
    </Text>
  );
}
