import type { LocalizedText } from './localized-text.ts';

/** Facts that the source does not state but that follow: field name to the reason. `record` means the record itself. */
export type Inferences = Readonly<Record<string, LocalizedText>>;
