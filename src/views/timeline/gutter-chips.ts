import type { TimelineContents } from '#src/select/timeline-contents.ts';
import { HOLDING } from '#src/select/timeline-holdings.ts';

/** Activities of a lane without a day: the number of their holding, and the first and last of the years that are known. */
export interface ChipGroup {
  readonly number: number;
  readonly years: readonly [number, number] | undefined;
  readonly shown: number;
  readonly counted: number;
}

/** The groups of these numbers. */
export function chipGroups({ timeline, shown, counted }: TimelineContents, numbers: Uint32Array): readonly ChipGroup[] {
  const { kind, first, last } = timeline.holdings;
  return Array.from(numbers, (number) => ({
    number,
    years: kind[number] === HOLDING.years ? ([first[number] ?? 0, last[number] ?? 0] as const) : undefined,
    shown: shown[number] ?? 0,
    counted: counted[number] ?? 0,
  }));
}

/** A chip of the gutter "no day on record": one group, or all of a lane's where they would not fit side by side. */
export interface Chip {
  readonly key: string;
  readonly groups: readonly ChipGroup[];
  readonly text: string;
  /** Pixels. */
  readonly width: number;
  readonly shown: number;
  readonly counted: number;
}

export const CHIP_GAP = 4;

const CHIP_PADDING = 22;
const LEAST_CHIP = 40;

/**
 * The chips of a lane's groups. `most`: pixels that they may take together. A chip wraps its text; where a word of it is
 * wider than that, it says the number alone.
 */
export function gutterChips(
  groups: readonly ChipGroup[],
  textOf: (groups: readonly ChipGroup[]) => string,
  textWidth: (text: string) => number,
  most: number,
): readonly Chip[] {
  const chipOf = (held: readonly ChipGroup[]): Chip => {
    const shown = held.reduce((sum, group) => sum + group.shown, 0);
    const whole = textOf(held);
    const longestWord = Math.max(...whole.split(' ').map(textWidth));
    const text = longestWord + CHIP_PADDING > most ? String(shown) : whole;
    return {
      key: `chip ${held[0]?.number ?? ''}`,
      groups: held,
      text,
      width: Math.min(most, Math.max(LEAST_CHIP, textWidth(text) + CHIP_PADDING)),
      shown,
      counted: held.reduce((sum, { counted }) => sum + counted, 0),
    };
  };
  const leastWidth = groups.length * (LEAST_CHIP + CHIP_GAP) - CHIP_GAP;
  if (groups.length > 1 && leastWidth > most) return [chipOf(groups)];
  const chips = groups.map((group) => chipOf([group]));
  return chips.length > 1 && chipsWidth(chips) > most ? [chipOf(groups)] : chips;
}

/** Pixels that chips take side by side. */
export function chipsWidth(chips: readonly Chip[]): number {
  return chips.reduce((sum, { width }) => sum + width, Math.max(0, chips.length - 1) * CHIP_GAP);
}
