import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runDataImport } from '../../scripts/data-import.ts';

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

const run = (...args: readonly string[]) => runDataImport([...args, '--into', record, '--today', '2026-11-22']);

const CHOSEN = 'Date,Country,City,Organisation,Remark,Motto\n12.03.2019,Italy,Rome,CNR,nothing new,Opening fair\n';

test('--column gives a column that is not asked about what it holds, as by hand', async () => {
  const path = table('chosen.csv', CHOSEN);
  const { lines } = await run(path, '--json', '--column', 'Motto=title', '--column', 'remark=not-imported');
  const { mapping, changes } = JSON.parse(lines.join('\n'));
  const columns = mapping.sheets[0].columns.map((each: Record<string, string>) => [
    each.header,
    each.target,
    each.reason,
  ]);
  expect(columns.slice(4)).toEqual([
    ['Remark', 'ignore', 'by-hand'],
    ['Motto', 'title', 'by-hand'],
  ]);
  const visit = changes.find(({ collection }: { collection: string }) => collection === 'visits').after;
  expect(visit.title.en).toBe('Opening fair');
  expect(visit.notes).toBeUndefined();
});

test('--column with a header that no table has is refused, with those that there are', async () => {
  const path = table('chosen.csv', CHOSEN);
  const { lines, exitCode } = await run(path, '--column', 'Moto=title', '--write');
  expect(exitCode).toBe(2);
  expect(lines).toEqual([
    'The table has no column “Moto”. Its columns: Date, Country, City, Organisation, Remark, Motto.',
  ]);
  expect((await run(path, '--column', 'Motto=slogan')).exitCode).toBe(2);
});

test('--column answers where the column is asked about', async () => {
  const path = table('asked.csv', 'Date,Country,City,Organisation,Not met\n12.03.2019,Italy,Rome,CNR,ENEA\n');
  const { lines } = await run(path, '--json', '--column', 'Not met=notes');
  const { mapping, questions } = JSON.parse(lines.join('\n'));
  expect(mapping.answers.otherColumns).toEqual({ 'Not met': 'notes' });
  expect(questions).toMatchObject([{ name: 'otherColumns', of: 'Not met', status: 'answered', answer: 'notes' }]);
});

const PEOPLE = [
  'Date,Direction,Country,Organisation,Participants,Guests',
  '2024-01-10,outbound,Austria,University of Linz,Maria Huber,',
  '2024-02-22,inbound,Croatia,University of Zagreb,Eva Lang,Ivan Horvat',
].join('\n');

test('--column says that the direction of each row tells whose people a column holds', async () => {
  const { lines, exitCode } = await run(table('people.csv', PEOPLE), '--json', '--column', 'Participants=by-direction');
  const { questions, changes } = JSON.parse(lines.join('\n'));
  expect(exitCode).toBe(0);
  expect(questions).toMatchObject([{ name: 'peopleColumn', status: 'answered', answer: 'by-direction' }]);
  const people = changes.filter(({ collection }: { collection: string }) => collection === 'people');
  expect(people.map(({ after }: { after: Record<string, unknown> }) => after.organisation)).toEqual([
    'cluster',
    'university-of-zagreb',
    'university-of-zagreb',
  ]);
});

test('--column of a column that says whose people it holds is refused by-direction', async () => {
  const path = table('people.csv', PEOPLE);
  const { lines, exitCode } = await run(path, '--column', 'Guests=by-direction', '--write');
  expect([exitCode, lines.length]).toEqual([2, 1]);
  expect(lines[0]).toContain('The direction of the rows cannot tell whose people stand in “Guests”');
  expect((await run(path, '--column', 'Guest=by-direction')).lines[0]).toContain('no column “Guest”');
  expect((await run('--help')).lines.join('\n')).toMatch(/--column HEADER=WHAT[\s\S]*by-direction/);
});
