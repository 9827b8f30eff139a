/** An event of a Chromium trace. Times are microseconds: `ts` since some beginning, `dur` by the clock, `tdur` of the processor. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Where the event is whole. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}
