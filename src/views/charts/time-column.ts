import type { Pick } from './pick.ts';

/** A month, a year or a decade: what is certainly in it, on top of it what is possibly, and what the period leaves out. */
export interface TimeColumn extends Pick {
  /** Under the bar, a line each. */
  readonly labels: readonly string[];
  readonly certain: number;
  readonly possible: number;
  readonly outside: number;
  /** Over the bar. */
  readonly value: string;
}
