import type { I18n } from '#src/i18n/i18n.ts';
import type { TimelineContents } from '#src/select/timeline-contents.ts';
import type { MarkFacts } from '#src/select/timeline-facts.ts';
import type { MarkText } from './mark-text.ts';

interface Kept {
  readonly i18n: I18n;
  readonly texts: Map<string, MarkText>;
  readonly facts: Map<number, MarkFacts>;
}

const known = new WeakMap<TimelineContents, Kept>();

/** What was said of single bars, kept until the answer or the language changes, so that a step in time writes it no second time. */
export function keptOf(contents: TimelineContents, i18n: I18n): Kept {
  const before = known.get(contents);
  if (before?.i18n === i18n) return before;
  const made = { i18n, texts: new Map<string, MarkText>(), facts: new Map<number, MarkFacts>() };
  known.set(contents, made);
  return made;
}

/** What is kept under a key, made where nothing is. */
export function kept<K, T>(of: Map<K, T>, key: K, make: () => T): T {
  const before = of.get(key);
  if (before !== undefined) return before;
  const made = make();
  of.set(key, made);
  return made;
}
