import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#src/domain/day.ts';
import type { Language } from '#src/domain/language.ts';
import { runAtOnce } from '#src/domain/run-steps.ts';
import { activitiesCsv } from '#src/exchange/activities-csv.ts';
import { i18nOf } from '#src/i18n/i18n.ts';
import { activityRows } from '#src/select/activity-rows.ts';
import { type Filter, NO_FILTER, withChoice } from '#src/select/filter.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

function csv(filter: Filter = NO_FILTER, language: Language = 'en'): string {
  return runAtOnce(activitiesCsv(SHIPPED, activityRows(SHIPPED, shippedAnswer(filter)), filter, i18nOf(language))).join(
    '',
  );
}

function records(text: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(text, { header: true }).data;
}

const rowOf = (id: string, text = csv()) => records(text).find((row) => row.Id === id);

describe('the CSV of the shipped record', () => {
  it('has its header first and a row an activity', () => {
    expect(csv().startsWith('Id,Visit id,Visit,')).toBe(true);
    expect(records(csv()).length).toBe(22);
    expect(records(csv(withChoice(NO_FILTER, 'country', ['GB']))).length).toBe(8);
  });

  it('is as precise as the record: a meeting within its visit has no date of its own', () => {
    expect(rowOf('uk-2018-nesta')).toMatchObject({
      'Date on record (EDTF)': '',
      'Date of the visit (EDTF)': '2018-07-30/2018-08-03',
      'First possible day': '2018-07-30',
      'Last possible day': '2018-08-03',
      Organisations: 'Nesta',
      'Country codes': 'GB',
      Countries: 'United Kingdom',
      Cities: 'London',
      People: 'Deyan Pushkarov; Adelina Hristova',
      'Outcome status': '',
      Outcome: '',
      'Inferred fields': 'place; visit.when',
    });
    expect(rowOf('uk-2018-living-planit')).toMatchObject({ 'Date on record (EDTF)': '2018-08-03' });
    expect(rowOf('eip-scc-assembly-2018')).toMatchObject({
      'Date on record (EDTF)': '2018',
      'First possible day': '2018-01-01',
      'Last possible day': '2018-12-31',
    });
  });

  it('leaves empty what is not on record', () => {
    expect(rowOf('austria')).toMatchObject({
      'First possible day': '',
      'Last possible day': '',
      Organisations: '',
      Cities: '',
      People: '',
      Presented: '',
      Discussed: '',
    });
  });

  it('names the paragraphs that a row comes from', () => {
    expect(rowOf('uk-2018-nesta')?.Sources).toMatch(/, paragraph \d+(; |$)/);
  });

  it('says in a period which rows are only possibly in it', () => {
    const period = { from: parseDay('2018-07-01') ?? 0, to: parseDay('2018-07-31') ?? 0 };
    const standings = records(csv({ ...NO_FILTER, period })).map((row) => row['In the chosen period']);
    expect(standings.filter((each) => each === 'possibly').length).toBe(9);
    expect(standings.filter((each) => each === 'certainly').length).toBe(11);
  });

  it('says in every row which filter and which day’s record it is from', () => {
    for (const row of records(csv())) expect(row).toMatchObject({ Filter: 'none: the whole record' });
    const filter = withChoice(NO_FILTER, 'country', ['GB']);
    const rows = records(csv(filter));
    expect(new Set(rows.map((row) => row.Filter))).toEqual(new Set(['United Kingdom']));
    expect(new Set(rows.map((row) => row['Record as of'])).size).toBe(1);
    expect(rows[0]?.['Record as of']).toMatch(/^\d{1,2} \p{L}+ \d{4}$/u);
    const [row] = records(csv(filter, 'bg'));
    expect(row).toMatchObject({ Филтър: 'Обединеното кралство' });
    expect(row?.['Запис към']).toMatch(/ г\.$/);
  });

  it('speaks Bulgarian to those who read Bulgarian, and keeps ids', () => {
    const row = records(csv(NO_FILTER, 'bg')).find((each) => each.Идентификатор === 'uk-2018-nesta');
    expect(row).toMatchObject({ Градове: 'Лондон', Държави: 'Обединеното кралство' });
  });
});
