import type { LocalizedText } from './localized-text.ts';

/** A figure or praise that a source attributes to somebody: shown as theirs, never summed. */
export interface Claim {
  readonly text: LocalizedText;
  readonly by: string;
}
