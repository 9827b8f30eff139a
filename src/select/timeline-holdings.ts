/** What a holding is; below `followUp` a visit's bar on the axis, from `years` on without a day. */
export const HOLDING = { visit: 0, dated: 1, followUp: 2, years: 3, unknown: 4 } as const;

/**
 * What the marks of a timeline can stand for, as typed arrays. Holdings of a lane are neighbours: its bars in the order
 * of time, then its groups without a day.
 *
 * `subject`: number of the visit or the follow-up in the record. `first`, `last`: days, of `years` the first and last of
 * those. `members[at]` for `at` from `starts[h]` to `starts[h + 1]` are its activities; `isCounted` is 1 for those that
 * no lane above counts.
 */
export interface Holdings {
  readonly kind: Uint8Array;
  readonly subject: Uint32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly isExact: Uint8Array;
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
  readonly isCounted: Uint8Array;
}

/** The holdings of a lane: bars from `from` to `bars`, groups without a day from there to `to`. */
export interface LaneStretch {
  readonly lane: number;
  readonly from: number;
  readonly bars: number;
  readonly to: number;
}

/** Holdings as they are found: each kind of number a list. */
export interface HoldingDraft {
  readonly lane: number[];
  readonly kind: number[];
  readonly subject: number[];
  readonly first: number[];
  readonly last: number[];
  readonly isExact: number[];
  readonly size: number[];
}

/** The holdings of a record and the lanes they lie in. */
export interface LaidOut {
  readonly holdings: Holdings;
  readonly lanes: readonly LaneStretch[];
}
