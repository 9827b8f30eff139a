import type { CollectionDifference } from '#src/exchange/draft/record-difference.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { draftMessages as m } from '#src/i18n/messages/draft.ts';
import { sheetNames } from '#src/i18n/messages/workbook.ts';

/** "3 added, 1 changed (visits: 2 added, 1 changed; people: 1 added)"; empty where nothing differs. */
export function differenceText(differences: readonly CollectionDifference[], { t }: I18n): string {
  if (differences.length === 0) return '';
  const counts = ({ added, changed, removed }: Pick<CollectionDifference, 'added' | 'changed' | 'removed'>) =>
    [
      ...(added === 0 ? [] : [t(m.added, { count: added })]),
      ...(changed === 0 ? [] : [t(m.changed, { count: changed })]),
      ...(removed === 0 ? [] : [t(m.taken, { count: removed })]),
    ].join(', ');
  const total = differences.reduce(
    (sum, each) => ({
      added: sum.added + each.added,
      changed: sum.changed + each.changed,
      removed: sum.removed + each.removed,
    }),
    { added: 0, changed: 0, removed: 0 },
  );
  const each = differences.map((difference) =>
    t(m.ofCollection, { name: t(sheetNames[difference.collection]), counts: counts(difference) }),
  );
  return `${counts(total)} (${each.join('; ')})`;
}
