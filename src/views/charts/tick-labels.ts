/** A label under an axis: its index and the middle of it, in the axis's unit. */
export interface TickLabel {
  readonly index: number;
  readonly middle: number;
}

/**
 * Which of `count` evenly spread labels fit under an axis, and where: every n-th from the first that does, none over
 * another, none beyond the ends. Where not one fits, the first alone. `width` is the axis's, `labelWidth` the widest label's.
 */
export function tickLabels(count: number, width: number, labelWidth: number): readonly TickLabel[] {
  const room = width / count;
  const step = Math.max(1, Math.ceil(labelWidth / room));
  const middles = Array.from({ length: count }, (_, index) => ({ index, middle: (index + 0.5) * room }));
  const fitting = middles.filter(({ middle }) => middle >= labelWidth / 2 && middle <= width - labelWidth / 2);
  if (fitting.length === 0) return middles.slice(0, 1).map(({ index }) => ({ index, middle: width / 2 }));
  return fitting.filter((_, place) => place % step === 0);
}
