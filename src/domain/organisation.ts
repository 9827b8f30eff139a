import type { Claim } from './claim.ts';
import type { Inferences } from './inference.ts';
import type { LocalizedText } from './localized-text.ts';
import type { SourceReference } from './source-reference.ts';

/** The id of the home organisation, whose record this is. */
export const HOME_ORGANISATION = 'cluster';

/** An organisation. `represents` holds ISO 3166-1 or 3166-2 codes; `partOf` its umbrella. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  readonly country: string;
  readonly place?: string;
  readonly partOf?: string;
  readonly about?: LocalizedText;
  readonly represents?: readonly string[];
  readonly claims?: readonly Claim[];
  readonly inferred?: Inferences;
  readonly sources: readonly SourceReference[];
  /** Ids of records that were merged into this one; their addresses lead here. */
  readonly formerIds?: readonly string[];
  /** For staff alone: never in a public build. */
  readonly notes?: string;
}
