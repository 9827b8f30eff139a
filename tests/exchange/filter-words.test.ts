import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { valueLabel } from '#src/exchange/filter-words.ts';
import { i18nOf } from '#src/i18n/i18n.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;
const [person] = record.people;
const [visit] = record.visits;
if (person === undefined || visit === undefined) throw new Error('the record has people and visits');
const { when: _, ...undated } = visit;
const day = { en: 'Open day', bg: 'Ден на отворените врати' };

const dataset = buildDataset({
  ...record,
  people: [
    { ...person, id: 'ana-1', name: { en: 'Ana Adler', bg: 'Ана Адлер' }, organisation: 'nesta' },
    { ...person, id: 'ana-2', name: { en: 'Ana Adler', bg: 'Анна Адлер' }, organisation: 'eurac' },
    { ...person, id: 'boris', name: { en: 'Boris Adler', bg: 'Борис Адлер' }, organisation: 'eurac' },
  ],
  visits: [
    { ...undated, id: 'day-1', title: day, when: '2018-07-30' },
    { ...undated, id: 'day-2', title: day, when: '2019-07' },
    { ...undated, id: 'day-3', title: day },
    { ...undated, id: 'other', title: { en: 'Fair', bg: 'Панаир' }, when: '2019-07' },
  ],
  meetings: [],
  followUps: [],
});

const labels = (facet: 'person' | 'visit', language: 'en' | 'bg', ...ids: readonly string[]) =>
  ids.map((id) => valueLabel(facet, id, dataset, i18nOf(language)));

describe('the values of a filter in words', () => {
  it('tell people of one name apart by their organisation, in the language where the names are one', () => {
    expect(labels('person', 'en', 'ana-1', 'ana-2', 'boris')).toEqual([
      'Ana Adler (Nesta)',
      'Ana Adler (Eurac Research)',
      'Boris Adler',
    ]);
    expect(labels('person', 'bg', 'ana-1', 'ana-2', 'boris')).toEqual(['Ана Адлер', 'Анна Адлер', 'Борис Адлер']);
  });

  it('tell visits of one title apart by their date, also where none is on record', () => {
    expect(labels('visit', 'en', 'day-1', 'day-2', 'day-3', 'other')).toEqual([
      'Open day (30 July 2018)',
      'Open day (July 2019)',
      'Open day (no date recorded)',
      'Fair',
    ]);
  });

  it('say the id of what the record no longer has', () => {
    expect(labels('person', 'en', 'gone')).toEqual(['gone']);
  });
});
