import type { SourceReference } from '#src/domain/source-reference.ts';
import { isSame } from './same-record.ts';

type References = readonly SourceReference[];

/** Those of some references that stood for a row before it moved or was mended, by the rows that they stand for now. */
export interface FormerReferences {
  readonly of: (row: References) => References;
}

/**
 * Tells which references of a visit to a table the rows of that table take the place of: each the very same one, else one
 * with the same text as printed, else one of the same row. What no row takes the place of stays.
 */
export function formerReferences(old: References, rows: readonly References[]): FormerReferences {
  const claimed = new Map<SourceReference, SourceReference>();
  const taken = new Set<SourceReference>();
  const fits: readonly ((a: SourceReference, b: SourceReference) => boolean)[] = [
    (a, b) => isSame(a, b),
    (a, b) => a.source === b.source && a.asPrinted === b.asPrinted,
    (a, b) => a.source === b.source && a.paragraph === b.paragraph,
  ];
  for (const isFit of fits) {
    for (const fresh of rows.flat()) {
      if (claimed.has(fresh)) continue;
      const former = old.find((each) => !taken.has(each) && isFit(each, fresh));
      if (former === undefined) continue;
      claimed.set(fresh, former);
      taken.add(former);
    }
  }
  return { of: (row) => row.flatMap((fresh) => claimed.get(fresh) ?? []) };
}

/** References with those of a row, in the place of those that stood for it before, else behind all others. */
export function joinedReferences(old: References, fresh: References, former: References = []): References {
  const isFormer = (each: SourceReference) => former.some((other) => isSame(each, other));
  const at = old.findIndex(isFormer);
  const kept = old.filter((each) => !isFormer(each));
  const news = fresh.filter((each) => !kept.some((other) => isSame(each, other)));
  return at < 0 ? [...old, ...news] : [...kept.slice(0, at), ...news, ...kept.slice(at)];
}
