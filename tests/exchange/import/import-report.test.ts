import { expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { importReport } from '#src/exchange/import/import-report.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { GAZETTEER, planOf, tableOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation'];

function report(table: Table, answers: Answers = {}, language: 'en' | 'bg' = 'en'): string {
  const mapping = { ...recogniseTables([table], GAZETTEER), answers };
  return importReport(planOf(table, answers), mapping, language).join('\n');
}

test.each(['en', 'bg'] as const)('an answer that no row waits for is not said to concern 0 rows: %s', (language) => {
  const table = tableOf(HEADER, ['2024-05-06', 'Germany', 'Berlin', 'Siemens']);
  const answers: Answers = {
    country: 'TR',
    direction: 'outbound',
    organisationCountry: 'first',
    doubtfulNames: 'names',
  };
  const questions = report(table, answers, language)
    .split('\n')
    .filter((line) => /^ {2}(country|direction|organisationCountry|doubtfulNames):/.test(line));
  expect(questions).toHaveLength(4);
  for (const line of questions) {
    expect(line).not.toMatch(/\b0\b/);
    expect(line).toMatch(language === 'en' ? /waits for it\. — answered: / : /не чака това\. — отговорено: /);
  }
});

test('a name that resembles a recorded one is shown with it, and how to say that it is the same', () => {
  const table = tableOf(HEADER, ['2018-09-17', 'United Kingdom', 'London', 'The Bakeri']);
  const text = report(table);
  expect(text).toContain('organisations: The Bakeri [bakeri] ~ The Bakery (the-bakery)');
  expect(text).toMatch(/To leave it so, nothing; to say that they are the same: .*--mapping/);
  const organisations = planOf(table, { organisations: { bakeri: 'the-bakery' } }).changes.filter(
    ({ collection }) => collection === 'organisations',
  );
  expect(organisations).toEqual([]);
});
