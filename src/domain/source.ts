/** A publication that facts come from. `copyright` is the year in its footer, not the date of the event. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly copyright: number;
  readonly url?: string;
  readonly file?: string;
  /** For staff alone: never in a public build. */
  readonly notes?: string;
}
