import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '#build/record-folder.ts';
import { buildDataset, type Dataset } from '#src/domain/dataset.ts';
import { i18nOf } from '#src/i18n/i18n.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import { type Mark, marksOf } from '#src/select/marks.ts';
import { markText } from '#src/views/map/mark-text.ts';
import { countryPoint } from '#src/views/map/outlines.ts';

function shippedDataset(): Dataset {
  const { record } = ingest(readRecordFolder('data'));
  if (record === undefined) throw new Error('The shipped record cannot be read');
  return buildDataset(record);
}

const dataset = shippedDataset();
const all = marksOf(dataset, answerFilter(buildColumns(dataset), NO_FILTER), countryPoint);
const marks = (...ids: string[]): readonly Mark[] => all.filter(({ id }) => ids.includes(id));
const [en, bg] = [i18nOf('en'), i18nOf('bg')];

describe('the text of a mark', () => {
  it('names a city, its country and its activities', () => {
    expect(markText(marks('place:bologna'), dataset, en).name).toBe('Bologna, Italy, 7 activities');
    expect(markText(marks('place:verona'), dataset, bg).name).toBe('Верона, Италия, 1 дейност');
  });

  it('says of home that it is, with its number beside the name', () => {
    const text = markText(marks('place:sofia'), dataset, en);
    expect(text).toEqual({
      name: 'Sofia, Bulgaria, 2 activities, home',
      label: 'Sofia',
      detail: 'home · 2 activities',
    });
    expect(markText(marks('place:sofia'), dataset, bg).detail).toBe('у дома · 2 дейности');
  });

  it('says of a country mark what is not recorded, and only that', () => {
    expect(markText(marks('country:AT'), dataset, en)).toEqual({
      name: 'Austria, 1 activity, city and date not recorded',
      label: 'Austria',
      detail: 'city and date not recorded',
    });
    const dated = marks('country:AT').map((mark): Mark => ({ ...mark, date: 'dated' }));
    expect(markText(dated, dataset, en).detail).toBe('city not recorded');
  });

  it('names the places that stand as one, and their sum', () => {
    const three = marks('place:bologna', 'place:bolzano', 'place:verona');
    expect(markText(three, dataset, en).name).toBe('3 places, 10 activities: Bologna, Bolzano, Verona');
    expect(markText(three, dataset, en).label).toBe('Bologna +2');
  });

  it('counts those that it does not name', () => {
    expect(markText(all, dataset, en).name).toMatch(/^8 places, 22 activities: .*, 2 more$/);
  });
});
