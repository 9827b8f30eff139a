import type { Activity } from '#src/domain/activity.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';

/** Why a fact of an activity is inferred; `undefined` where it is stated, or absent. */
export function inferredReason(
  { meeting, visit }: Activity,
  fact: 'date' | 'city' | 'topics' | 'record',
): LocalizedText | undefined {
  switch (fact) {
    case 'date':
      return (meeting?.when === undefined ? visit : meeting).inferred?.when;
    case 'city':
      return meeting === undefined ? visit.inferred?.places : meeting.inferred?.place;
    case 'topics':
      return meeting?.inferred?.topics ?? visit.inferred?.topics;
    case 'record':
      return (meeting ?? visit).inferred?.record;
  }
}
