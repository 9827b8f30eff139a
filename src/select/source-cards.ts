import type { Dataset } from '#src/domain/dataset.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';

/** What the page shows of a paragraph that facts come from. `printed`: names, dates and figures as they stand there. */
export interface SourceCardFacts {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly paragraph: number;
  readonly printed: readonly string[];
  readonly copyright: number | undefined;
  readonly url: string | undefined;
}

/** One card a paragraph, in the order of the references. A source that was set aside keeps its id as its title. */
export function sourceCards(dataset: Dataset, references: readonly SourceReference[]): readonly SourceCardFacts[] {
  const cards = new Map<string, SourceCardFacts>();
  for (const { source: id, paragraph, asPrinted } of references) {
    const key = `${id}-${paragraph}`;
    const source = dataset.source.get(id);
    const printed = [...(cards.get(key)?.printed ?? []), ...(asPrinted === undefined ? [] : [asPrinted])];
    cards.set(key, {
      key,
      title: source?.title ?? id,
      publisher: source?.publisher ?? '',
      paragraph,
      printed: [...new Set(printed)],
      copyright: source?.copyright,
      url: source?.url,
    });
  }
  return [...cards.values()];
}
