/** A record that stands in a file of its own beside the page, because it is too large to be part of a script. */
export interface CompactRecordFile {
  readonly url: string;
  /** Size of the file. */
  readonly bytes: number;
  /** Rows of all its tables together. */
  readonly rows: number;
  readonly activities: number;
}
