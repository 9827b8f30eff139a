/** Rows of a collection with ids of one width, so that the order of making is the order of the file. */
export class Gathering<T> {
  readonly rows: T[] = [];
  private readonly width: number;

  constructor(
    private readonly prefix: string,
    most: number,
  ) {
    this.width = String(most).length;
  }

  /** Makes a row with the next id and returns the id. */
  add(make: (id: string) => T): string {
    const id = `${this.prefix}-${String(this.rows.length + 1).padStart(this.width, '0')}`;
    this.rows.push(make(id));
    return id;
  }
}
