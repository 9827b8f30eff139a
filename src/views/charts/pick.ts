/** Something in a chart that filters when it is chosen, by pointer or by key. */
export interface Pick {
  /** Stable as long as it stands for the same thing, so that the focus survives a change of the filter. */
  readonly key: string;
  /** What it stands for, with its numbers. */
  readonly name: string;
  readonly chosen: boolean;
  readonly choose: () => void;
}

/** Where it lies in the plot, as shares of its width and height. */
export interface PlacedPick extends Pick {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Index of the pick that a key leads to from the present one; `undefined` where the key means nothing here. */
export function pickAfterKey(key: string, present: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(present + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(present - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
