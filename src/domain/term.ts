import type { LocalizedText } from './localized-text.ts';

/** A value of one of the record's own vocabularies: a kind of organisation, a topic or a goal. */
export interface Term {
  readonly id: string;
  readonly name: LocalizedText;
  /** For staff alone: never in a public build. */
  readonly notes?: string;
}
