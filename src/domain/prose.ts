import type { LocalizedText } from './localized-text.ts';
import type { Meeting } from './meeting.ts';
import type { Visit } from './visit.ts';

type Change = (text: LocalizedText) => LocalizedText;

/**
 * The fields of a visit that hold what was written of it at length, each text changed; those that it lacks are absent.
 *
 * Reasons of inferred facts are not among them: many records share one, and the views count by them.
 */
export function visitProse(
  { occasion, summary, claims }: Visit,
  change: Change,
): Pick<Visit, 'occasion' | 'summary' | 'claims'> {
  return {
    ...(occasion === undefined ? {} : { occasion: change(occasion) }),
    ...(summary === undefined ? {} : { summary: change(summary) }),
    ...(claims === undefined ? {} : { claims: claims.map((claim) => ({ ...claim, text: change(claim.text) })) }),
  };
}

/** The same of a meeting. */
export function meetingProse(
  { presented, discussed, outcome }: Meeting,
  change: Change,
): Pick<Meeting, 'presented' | 'discussed' | 'outcome'> {
  return {
    ...(presented === undefined ? {} : { presented: change(presented) }),
    ...(discussed === undefined ? {} : { discussed: change(discussed) }),
    ...(outcome === undefined ? {} : { outcome: { ...outcome, text: change(outcome.text) } }),
  };
}
