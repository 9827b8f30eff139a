import type { Claim } from './claim.ts';
import type { Direction } from './direction.ts';
import type { Inferences } from './inference.ts';
import type { LocalizedText } from './localized-text.ts';
import type { SourceReference } from './source-reference.ts';

/** One trip or event. `countries` is where it takes place (ISO 3166-1 alpha-2); `when` is EDTF. */
export interface Visit {
  readonly id: string;
  readonly title: LocalizedText;
  readonly direction: Direction;
  readonly countries: readonly string[];
  readonly places: readonly string[];
  readonly when?: string;
  readonly people: readonly string[];
  readonly organisers?: readonly string[];
  readonly occasion?: LocalizedText;
  readonly goals: readonly string[];
  readonly topics?: readonly string[];
  readonly summary?: LocalizedText;
  readonly claims?: readonly Claim[];
  readonly inferred?: Inferences;
  readonly sources: readonly SourceReference[];
  /** For staff alone: never in a public build. */
  readonly notes?: string;
}
