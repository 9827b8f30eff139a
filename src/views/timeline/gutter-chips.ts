import type { Shown } from '#src/select/timeline-contents.ts';
import type { UndatedGroup } from '#src/select/timeline-lanes.ts';

/** A chip of the gutter "no day on record": one group, or all of a lane's where they would not fit side by side. */
export interface Chip {
  readonly key: string;
  readonly groups: readonly Shown<UndatedGroup>[];
  readonly text: string;
  /** Pixels. */
  readonly width: number;
  readonly shown: number;
  readonly counted: number;
}

export const CHIP_GAP = 4;

const CHIP_PADDING = 22;
const LEAST_CHIP = 40;

/** The chips of a lane's groups. `most`: pixels that they may take together. */
export function gutterChips(
  groups: readonly Shown<UndatedGroup>[],
  textOf: (groups: readonly Shown<UndatedGroup>[]) => string,
  textWidth: (text: string) => number,
  most: number,
): readonly Chip[] {
  const chipOf = (held: readonly Shown<UndatedGroup>[]): Chip => {
    const text = textOf(held);
    return {
      key: held[0]?.holding.id ?? '',
      groups: held,
      text,
      width: Math.min(most, Math.max(LEAST_CHIP, textWidth(text) + CHIP_PADDING)),
      shown: held.reduce((sum, { shown }) => sum + shown, 0),
      counted: held.reduce((sum, { counted }) => sum + counted, 0),
    };
  };
  const chips = groups.map((group) => chipOf([group]));
  return chips.length > 1 && chipsWidth(chips) > most ? [chipOf(groups)] : chips;
}

/** Pixels that chips take side by side. */
export function chipsWidth(chips: readonly Chip[]): number {
  return chips.reduce((sum, { width }) => sum + width, Math.max(0, chips.length - 1) * CHIP_GAP);
}
