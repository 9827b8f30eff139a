import type { Pick } from './pick.ts';

/** A month, a year or a decade: what is certainly in it, and on top of it what is possibly. */
export interface TimeColumn extends Pick {
  /** Under the bar, a line each. */
  readonly labels: readonly string[];
  readonly certain: number;
  readonly possible: number;
  /** Over the bar. */
  readonly value: string;
}
