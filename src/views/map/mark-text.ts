import type { Dataset } from '#src/domain/dataset.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { mapMessages as m } from '#src/i18n/messages/map.ts';
import { placeMessages } from '#src/i18n/messages/places.ts';
import type { Mark } from '#src/select/marks.ts';

/** What a spot says: its full name for assistive technology, and the lines of its label. */
export interface MarkText {
  readonly name: string;
  readonly label: string;
  readonly detail: string | undefined;
}

/** Names spelt out for marks that stand as one. */
const MOST_NAMES = 6;

/** "Bologna", or the country's name for a mark without a city. */
export function markTitle(mark: Mark, dataset: Dataset, { formats, text }: I18n): string {
  return mark.place === undefined ? formats.country(mark.country) : text(dataset.place.get(mark.place)?.name);
}

/** What is not recorded at a mark: "city and date not recorded"; `undefined` where nothing is missing. */
export function markGap({ kind, count, date }: Mark, { t }: I18n): string | undefined {
  if (count === 0) return undefined;
  if (kind === 'country') {
    if (date === 'none') return t(m.cityAndDateNotRecorded);
    return t(date === 'coarse' ? m.cityAndDayNotRecorded : placeMessages.cityNotRecorded);
  }
  if (date === 'dated') return undefined;
  return t(date === 'none' ? m.dateNotRecorded : m.dayNotRecorded);
}

function oneText(mark: Mark, dataset: Dataset, i18n: I18n): MarkText {
  const { t, formats } = i18n;
  const label = markTitle(mark, dataset, i18n);
  const gap = markGap(mark, i18n);
  const activities = t(placeMessages.activities, { count: mark.count });
  if (mark.kind === 'country') return { name: [label, activities, gap].join(', '), label, detail: gap };
  const parts = [label, formats.country(mark.country), activities, mark.kind === 'home' && t(placeMessages.home), gap];
  const name = parts.filter((part) => typeof part === 'string').join(', ');
  return { name, label, detail: mark.kind === 'home' ? `${t(placeMessages.home)} · ${activities}` : gap };
}

/** The texts of the marks that stand at one spot. */
export function markText(marks: readonly Mark[], dataset: Dataset, i18n: I18n): MarkText {
  const { t, formats } = i18n;
  const [first] = marks;
  if (first !== undefined && marks.length === 1) return oneText(first, dataset, i18n);
  const titles = [...marks]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_NAMES)
    .map((mark) => markTitle(mark, dataset, i18n));
  const names = [...titles].sort(formats.compare);
  if (marks.length > MOST_NAMES) names.push(t(placeMessages.more, { count: marks.length - MOST_NAMES }));
  const count = marks.reduce((sum, mark) => sum + mark.count, 0);
  return {
    name: t(m.several, { places: marks.length, count, names: names.join(', ') }),
    label: t(m.severalBrief, { name: titles[0] ?? '', count: marks.length - 1 }),
    detail: undefined,
  };
}
