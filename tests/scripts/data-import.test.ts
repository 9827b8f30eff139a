import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workbookOf } from '#src/exchange/workbook/workbook-of.ts';
import { runDataCheck } from '../../scripts/data-check.ts';
import { runDataImport } from '../../scripts/data-import.ts';
import { textRow, workbookBytes } from '../exchange/table/spreadsheet-fixture.ts';
import { SHIPPED } from '../shipped.ts';

let folder = '';
let record = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  record = join(folder, 'data');
  cpSync('data', record, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function table(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const visits = () => readFileSync(join(record, 'visits.json'), 'utf8');
const run = (...args: readonly string[]) => runDataImport([...args, '--into', record, '--today', '2026-11-22']);

const CLEAN = 'Дата;Държава;Град;Организация\n16.07.2018;Италия;Болоня;Примерен център\n';
const MIXED = 'date,country\n2018-07-16,Italy\nsome day,Italy\n';

test('a dry run reports and writes nothing', async () => {
  const before = visits();
  const { lines, exitCode } = await run(table('visits.csv', CLEAN));
  expect(lines.join('\n')).toContain('1 row read = 1 added + 0 changed + 0 unchanged + 0 set aside.');
  expect(lines.at(-1)).toContain('Dry run');
  expect(exitCode).toBe(0);
  expect(visits()).toBe(before);
});

test('--write writes a record that the check accepts, and a second time changes nothing', async () => {
  const path = table('visits.csv', CLEAN);
  expect((await run(path, '--write')).exitCode).toBe(0);
  expect(JSON.parse(visits()).map(({ id }: { id: string }) => id)).toContain('2018-07-16-bologna-primeren-tsentar');
  expect(runDataCheck([record]).exitCode).toBe(0);
  const after = visits();
  const again = await run(path, '--write', '--language', 'bg');
  expect(again.lines.join('\n')).toContain('1 прочетен ред = 0 добавени + 0 променени + 1 непроменени + 0 отделени.');
  expect(visits()).toBe(after);
});

test('rows set aside end with 1, and stand in the CSV of faults', async () => {
  const faults = join(folder, 'faults.csv');
  const { exitCode } = await run(table('mixed.csv', MIXED), '--faults', faults);
  expect(exitCode).toBe(1);
  expect(readFileSync(faults, 'utf8')).toContain('"mixed.csv","3","date"');
});

test('--json gives the same plan to a program', async () => {
  const { lines } = await run(table('mixed.csv', MIXED), '--json');
  const report = JSON.parse(lines.join('\n'));
  expect(report.counts).toEqual({ read: 2, added: 1, changed: 0, unchanged: 0, 'set-aside': 1, blank: 0 });
  expect(report.faults[0]).toMatchObject({ code: 'unreadable-date', row: 3, column: 'date', found: 'some day' });
});

test('a mapping is written, kept and used again', async () => {
  const path = table('odd.csv', 'X,Y\n05/07/2018,Italy\n');
  const mapping = join(folder, 'mapping.json');
  await run(path, '--save-mapping', mapping, '--date-order', 'day-first');
  expect(JSON.parse(readFileSync(mapping, 'utf8')).answers).toEqual({ dateOrder: 'day-first' });
  expect((await run(path, '--mapping', mapping)).exitCode).toBe(0);
  expect((await run(path)).exitCode).toBe(1);
});

test('a workbook that was exported from the page is taken back as the record that it is', async () => {
  const path = join(folder, 'record.xlsx');
  writeFileSync(path, await workbookOf(SHIPPED.record, 'bg', { isInternal: true }));
  const same = await run(path);
  expect(same.lines.join('\n')).toContain('Visits: 0 added, 0 changed, 6 unchanged, 0 set aside; 0 removed.');
  expect(same.exitCode).toBe(0);
  const fewer = { ...SHIPPED.record, followUps: [] };
  writeFileSync(path, await workbookOf(fewer, 'en', { isInternal: true }));
  expect((await run(path, '--write')).lines.at(-1)).toMatch(/^Written to .*: follow-ups\.json\.$/);
  expect(runDataCheck([record]).exitCode).toBe(0);
  expect(readFileSync(join(record, 'follow-ups.json'), 'utf8')).toBe('[]\n');
});

test('taking back what the public page gave loses no note of the staff', async () => {
  const file = join(record, 'organisations.json');
  const rows: { id: string }[] = JSON.parse(readFileSync(file, 'utf8'));
  const noted = rows.map((row) => (row.id === 'nesta' ? { ...row, notes: 'ask again in spring' } : row));
  writeFileSync(file, `${JSON.stringify(noted, null, 2)}\n`);
  const path = join(folder, 'public.xlsx');
  const [first, ...others] = SHIPPED.record.topics;
  const renamed = { ...SHIPPED.record, topics: [{ ...first, name: { en: 'New', bg: 'Ново' } }, ...others] };
  writeFileSync(path, await workbookOf(renamed as typeof SHIPPED.record, 'en'));
  expect((await run(path, '--write')).lines.at(-1)).toMatch(/: topics\.json\.$/);
  expect(readFileSync(file, 'utf8')).toContain('ask again in spring');
});

test('which row names the columns can be said', async () => {
  const path = table('bare.csv', '2018-07-16,Italy,Bologna\n2018-07-17,Austria,Vienna\n');
  expect((await run(path)).lines.join('\n')).toContain('No row names the columns; row 1 is already data.');
  expect((await run(path, '--header-row', '1')).lines.join('\n')).toContain('Row 1 names the columns.');
  const titled = table('titled.csv', 'Date,Country\nDatum,Land\n2018-07-16,Italy\n');
  expect((await run(titled, '--header-row', '2')).lines.join('\n')).toContain('1 row read = 1 added');
  expect((await run(path, '--header-row', 'one')).exitCode).toBe(2);
});

test.each([
  ['no table', []],
  ['an unknown option', ['x.csv', '--frobnicate']],
  ['an unknown country', ['x.csv', '--country', 'ZZ']],
  ['a file that is not there', ['nowhere.csv']],
])('%s is refused with 2', async (_what, args) => {
  expect((await run(...args)).exitCode).toBe(2);
});

test('a table without a known column, and a record with faults, are refused with 2', async () => {
  expect((await run(table('strange.csv', 'foo,bar\n1,2\n'))).exitCode).toBe(2);
  writeFileSync(join(record, 'visits.json'), '[{"id": "x"}]');
  const { lines, exitCode } = await run(table('visits.csv', CLEAN));
  expect(exitCode).toBe(2);
  expect(lines.join('\n')).toContain('npm run data:check');
});

test('faults of our own workbook name sheet, row and column, as text, JSON and CSV', async () => {
  const path = join(folder, 'own.xlsx');
  const [visit, ...more] = SHIPPED.record.visits.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (visit === undefined) throw new Error('no visit');
  const wrong = { ...SHIPPED.record, visits: [{ ...visit, when: '03/04/2018' }, ...more] };
  writeFileSync(path, await workbookOf(wrong, 'en', { isInternal: true }));
  const faults = join(folder, 'faults.csv');
  const { lines, exitCode } = await run(path, '--faults', faults);
  expect(exitCode).toBe(2);
  const text = lines.join('\n');
  expect(text).toMatch(/Visits › Row 2 › When: This is no EDTF date\. \[row set aside\] “03\/04\/2018” · .*EDTF/);
  expect(text).toMatch(/\d+ rows read = 0 added \+ 0 changed \+ \d+ unchanged \+ [1-9]\d* set aside\./);
  expect(readFileSync(faults, 'utf8')).toContain('"Visits","2","When","row set aside"');
  const report = JSON.parse((await run(path, '--json')).lines.join('\n'));
  expect(report.account).toContain('set aside');
  expect(report.faults[0]).toMatchObject({ sheet: 'Visits', row: 2, column: 'When', found: '03/04/2018' });
});

test('--sheet imports that sheet alone, and says what became of the others', async () => {
  const rows = (date: string) => [textRow(1, ['Date', 'Country', 'Title']), textRow(2, [date, 'Italy', 'A'])].join('');
  const path = join(folder, 'years.xlsx');
  writeFileSync(path, workbookBytes({ sheets: [rows('2018-07-16'), rows('2019-07-16')] }));
  const { lines, exitCode } = await run(path, '--sheet', 'Sheet2');
  expect(exitCode).toBe(0);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Sheet1: 1 row, not imported.',
      'Sheet2: 1 row read = 1 added + 0 changed + 0 unchanged + 0 set aside.',
    ]),
  );
  expect((await run(path, '--sheet', 'Sheet9')).exitCode).toBe(2);
});

test('what a comma does in the name of an organisation is asked, and answered in the mapping file', async () => {
  const path = table('met.csv', 'Date,Country,Organisation\n2018-07-16,Italy,"Systems, Applications and Products"\n');
  const mapping = join(folder, 'mapping.json');
  const asked = await run(path, '--save-mapping', mapping);
  expect(asked.exitCode).toBe(1);
  expect(asked.lines.join('\n')).toContain(
    '1 × Systems, Applications and Products [systems applications and products]: one name, or several: Systems · Applications and Products?',
  );
  const saved: unknown = JSON.parse(readFileSync(mapping, 'utf8'));
  const answers = { organisationCommas: { 'systems applications and products': 'one' } };
  writeFileSync(mapping, JSON.stringify(Object.assign({}, saved, { answers })));
  const answered = await run(path, '--mapping', mapping, '--json');
  expect(answered.exitCode).toBe(0);
  expect(answered.lines[0]).toContain('"name": "Systems, Applications and Products"');
  expect((await run(path, '--organisation-comma', 'several')).exitCode).toBe(0);
});

test.each([
  ['a PDF', 'table.xlsx', '%PDF-1.7 no table', 'other-kind', 'The file is no table but PDF.'],
  ['lists 500 deep', 'deep.json', `${'['.repeat(500)}${']'.repeat(500)}`, 'nested-too-deep', 'more than 100 deep'],
  ['no JSON', 'bad.json', '[{', 'not-json', 'not valid JSON'],
])('%s is refused with the same sentences as text and as JSON', async (_what, name, content, code, sentence) => {
  const path = table(name, content);
  const [text, json] = [await run(path), await run(path, '--json')];
  expect([text.exitCode, json.exitCode]).toEqual([2, 2]);
  expect(text.lines.join('\n')).toContain(sentence);
  expect(JSON.parse(json.lines.join('\n'))).toEqual({ isWritten: false, refusal: { code, text: text.lines } });
});

test('a table that is not there is said so in a sentence', async () => {
  const { lines } = await run('nowhere.csv', '--language', 'bg');
  expect(lines[0]).toBe('Няма файл „nowhere.csv“.');
  const report = JSON.parse((await run('nowhere.csv', '--json')).lines.join('\n'));
  expect(report.refusal.code).toBe('no-file');
});

test('brackets within texts are no depth', async () => {
  const path = table('texts.json', JSON.stringify([{ date: '2018-07-16', country: 'Italy', notes: '[{'.repeat(200) }]));
  expect((await run(path)).exitCode).toBe(0);
});
