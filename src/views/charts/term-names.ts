import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Term } from '#src/domain/term.ts';

/**
 * What goals, kinds or topics are called. Those whose names are not on record, as where their file was refused, are told
 * apart by a number that no filter changes.
 */
export class TermNames {
  private readonly numbers: ReadonlyMap<string, number>;

  /** `values`: the ids that records refer to, in an order that no filter changes. */
  constructor(
    values: readonly string[],
    private readonly terms: ReadonlyMap<string, Term>,
    private readonly text: (name: LocalizedText | undefined) => string,
    private readonly unnamed: (number: number) => string,
  ) {
    const nameless = values.filter((value) => text(terms.get(value)?.name) === '');
    this.numbers = new Map(nameless.map((value, i) => [value, i + 1]));
  }

  of(id: string): string {
    return this.text(this.terms.get(id)?.name) || this.unnamed(this.numbers.get(id) ?? 0);
  }
}
