/** Where a fact is printed: a source, its paragraph (non-empty lines from 1), and the wording of a name, date or figure there. */
export interface SourceReference {
  readonly source: string;
  readonly paragraph: number;
  readonly asPrinted?: string;
}
