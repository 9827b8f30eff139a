import type { Language } from './language.ts';
import type { LocalizedText } from './localized-text.ts';

/** Whose record it is. `home` is a place id; `regionNames` names ISO 3166-2 codes; `accent` is a CSS hex colour. */
export interface Site {
  readonly organisation: string;
  readonly home: string;
  readonly title: LocalizedText;
  readonly subtitle: LocalizedText;
  readonly languages: readonly Language[];
  readonly recordDate: string;
  readonly url?: string;
  readonly contact?: string;
  readonly logo?: string;
  readonly accent?: string;
  readonly regionNames?: Readonly<Record<string, LocalizedText>>;
  /** For staff alone: never in a public build. */
  readonly notes?: string;
}
