import type { Dataset } from '#src/domain/dataset.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { tableMessages as m } from '#src/i18n/messages/table.ts';
import { type ActivityRow, activityFacts } from '#src/select/activity-rows.ts';
import { rankTexts } from './rank-texts.ts';

/** The columns in their order, with their widths as shares of the table's. */
export const COLUMNS = [
  { id: 'date', name: m.date, width: 8.5 },
  { id: 'organisations', name: m.organisations, width: 10 },
  { id: 'kind', name: m.kind, width: 11 },
  { id: 'visit', name: m.visit, width: 9 },
  { id: 'country', name: m.country, width: 8 },
  { id: 'city', name: m.city, width: 6.5 },
  { id: 'people', name: m.people, width: 8.5 },
  { id: 'topics', name: m.topics, width: 9 },
  { id: 'onRecord', name: m.onRecord, width: 13.5 },
] as const;

export type ColumnId = (typeof COLUMNS)[number]['id'];

/** What a row sorts by in a column; `undefined` where nothing is on record, which stands last in either direction. */
export type SortKey = number | undefined;

function dayKeys(rows: readonly ActivityRow[]): readonly SortKey[] {
  return rows.map(({ activity: { when } }) => (when.known === 'unknown' ? undefined : when.first));
}

/** What came of it weighs most, then what was discussed, then what was presented. */
function recordKeys(rows: readonly ActivityRow[]): readonly SortKey[] {
  return rows.map(({ activity: { meeting } }) => {
    const weights = [meeting?.outcome && 4, meeting?.discussed && 2, meeting?.presented && 1];
    return weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0) || undefined;
  });
}

/** Sort keys of all rows in a column: days, or places in the dictionary order of the reader's language. */
export function sortKeys(
  column: ColumnId,
  rows: readonly ActivityRow[],
  dataset: Dataset,
  { text, formats }: I18n,
): readonly SortKey[] {
  if (column === 'date') return dayKeys(rows);
  if (column === 'onRecord') return recordKeys(rows);
  const textOf = ({ activity }: ActivityRow): string => {
    if (column === 'visit') return text(activity.visit.title);
    if (column === 'country') return formats.list(activity.countries.map(formats.country));
    const facts = activityFacts(dataset, activity);
    switch (column) {
      case 'organisations':
        return formats.list(facts.organisations.map(({ name }) => name));
      case 'kind':
        return formats.list(facts.kinds.map(({ name }) => text(name)));
      case 'city':
        return formats.list(facts.places.map(({ name }) => text(name)));
      case 'people':
        return formats.list(facts.people.map(({ name }) => text(name)));
      case 'topics':
        return formats.list(facts.topics.map(({ name }) => text(name)));
    }
  };
  return rankTexts(rows.map(textOf), formats.compare);
}
