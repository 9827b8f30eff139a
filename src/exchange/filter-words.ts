import type { Dataset } from '#src/domain/dataset.ts';
import { occurrenceOf } from '#src/domain/occurrence.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import { activeClauses, type Clause, type Facet, type Filter, hasPeriod } from '#src/select/filter.ts';
import { namesakes } from '#src/select/namesakes.ts';

const DIRECTION_NAMES = { outbound: m.outbound, inbound: m.inbound, home: m.home } as const;

const isDirection = (value: string): value is keyof typeof DIRECTION_NAMES => Object.hasOwn(DIRECTION_NAMES, value);

/** What tells a person or a visit from others of the same name: the organisation behind, or the date. */
function tellingApart(of: 'person' | 'visit', id: string, dataset: Dataset, { formats }: I18n): string {
  if (of === 'person') return dataset.organisation.get(dataset.person.get(id)?.organisation ?? '')?.name ?? '';
  const when = dataset.visit.get(id)?.when;
  return when === undefined ? formats.occurrence(occurrenceOf(undefined)) : formats.edtf(when);
}

/** A person's name or a visit's title, and where others have the same, what tells it from them. */
function nameToldApart(of: 'person' | 'visit', id: string, dataset: Dataset, i18n: I18n): string {
  const { t, text, language } = i18n;
  const name = text(of === 'person' ? dataset.person.get(id)?.name : dataset.visit.get(id)?.title) || id;
  const detail = namesakes(dataset, of, language).has(id) ? tellingApart(of, id, dataset, i18n) : '';
  return detail === '' ? name : t(m.toldApart, { name, detail });
}

/** A facet's value as a person reads it; the id itself where the record no longer has it. */
export function valueLabel(facet: Facet, value: string, dataset: Dataset, i18n: I18n): string {
  const { t, text, formats } = i18n;
  switch (facet) {
    case 'country':
      return formats.country(value);
    case 'direction':
      return isDirection(value) ? t(DIRECTION_NAMES[value]) : value;
    case 'person':
    case 'visit':
      return nameToldApart(facet, value, dataset, i18n);
    default:
      return text(dataset[facet].get(value)?.name) || value;
  }
}

/** The days of a period. */
export function periodLabel({ period }: Filter, { t, formats }: I18n): string {
  const { from, to } = period;
  if (from !== undefined && to !== undefined) return formats.shortDays(from, to);
  return from === undefined
    ? t(m.until, { date: formats.shortDays(to ?? 0, to ?? 0) })
    : t(m.since, { date: formats.shortDays(from, from) });
}

/** One clause of the filter in words: its name and what was chosen. */
export function clauseLabel(clause: Clause, filter: Filter, dataset: Dataset, i18n: I18n): string {
  const { t, formats } = i18n;
  if (clause === 'query') return t(m.quoted, { text: filter.query.trim() });
  if (clause === 'period') {
    if (!hasPeriod(filter)) return t(m.anyTime);
    const days = periodLabel(filter, i18n);
    return filter.undated === 'exclude' ? t(m.certainIn, { days }) : days;
  }
  const values = filter.chosen[clause].map((value) => valueLabel(clause, value, dataset, i18n));
  return clause === 'country' ? formats.list(values) : t(m.chip, { facet: t(m[clause]), values: formats.list(values) });
}

/** All that narrows the answer, in words; empty where nothing does. */
export function filterWords(filter: Filter, dataset: Dataset, i18n: I18n): string {
  return activeClauses(filter)
    .map((clause) => clauseLabel(clause, filter, dataset, i18n))
    .join(' · ');
}
