import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { RECORD_FILES } from '#src/domain/activity-record.ts';
import { buildDataset } from '#src/domain/dataset.ts';
import { checkFolder } from '../../scripts/data-check.ts';
import { readCities, runDataSynthetic } from '../../scripts/data-synthetic.ts';
import { syntheticRecord } from '../../scripts/synthetic/synthetic-record.ts';

const record = syntheticRecord({ activities: 20_000, seed: 7 }, readCities());
const { activities, activitiesOfOrganisation } = buildDataset(record);

async function made<T>(args: readonly string[], use: (folder: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
  try {
    expect(await runDataSynthetic([...args, '--out', folder], () => {})).toBe(0);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const textOf = (folder: string): string =>
  RECORD_FILES.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');

const share = (count: number, of: number) => count / of;

describe('npm run data:synthetic', () => {
  it.each([1, 20, 1000])('makes a record of %i activities without a fault or a warning', async (size) => {
    const lines = await made(['--activities', String(size), '--seed', '3'], (folder) => checkFolder(folder).lines);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(new RegExp(`, ${size} activit(y|ies), .*no fault$`));
  });

  it('makes the same files from the same seed, others from another', async () => {
    const [one, same, other] = await Promise.all(
      ['1', '1', '2'].map((seed) => made(['--activities', '200', '--seed', seed], textOf)),
    );
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it.each([
    ['no folder', ['--activities', '20']],
    ['a number that is none', ['--activities', 'many', '--out', 'x']],
    ['an option that it does not know', ['--activities', '20', '--out', 'x', '--fast']],
  ])('explains itself when given %s', async (_, args) => {
    const said: string[] = [];
    expect(await runDataSynthetic(args, (line) => said.push(line))).toBe(2);
    expect(said.join('\n')).toContain('--activities N --out DIR');
  });
});

describe('a synthetic record', () => {
  it('leaves a tenth undated and knows a tenth to the month, some to the year', () => {
    const undated = activities.filter(({ when }) => when.known === 'unknown').length;
    const ofGrain = (grain: string) =>
      activities.filter(({ when }) => when.known === 'within' && when.grain === grain).length;
    expect(share(undated, activities.length)).toBeCloseTo(0.1, 1);
    expect(share(ofGrain('month'), activities.length)).toBeCloseTo(0.1, 1);
    expect(ofGrain('year')).toBeGreaterThan(100);
  });

  it('is busy in May and all but empty in August', () => {
    const inMonth = (month: string) => record.visits.filter(({ when }) => when?.slice(5, 7) === month).length;
    expect(inMonth('05')).toBeGreaterThan(15 * inMonth('08'));
  });

  it('goes mostly to a few cities, and once to many', () => {
    const visited = new Map<string, number>();
    for (const { direction, places } of record.visits)
      if (direction === 'outbound') for (const id of places) visited.set(id, (visited.get(id) ?? 0) + 1);
    const counts = [...visited.values()].sort((a, b) => b - a);
    const topTwenty = counts.slice(0, 20).reduce((sum, count) => sum + count, 0);
    expect(
      share(
        topTwenty,
        counts.reduce((sum, count) => sum + count, 0),
      ),
    ).toBeGreaterThan(0.3);
    expect(share(counts.filter((count) => count === 1).length, counts.length)).toBeGreaterThan(0.4);
  });

  it('meets most organisations once or twice and some fifty times', () => {
    const counts = Array.from(activitiesOfOrganisation.values(), (met) => met.length);
    expect(share(counts.filter((count) => count <= 2).length, counts.length)).toBeGreaterThan(0.5);
    expect(counts.filter((count) => count >= 50).length).toBeGreaterThan(5);
  });

  it('has one to ten meetings a visit', () => {
    const perVisit = new Map<string, number>();
    for (const { visit } of record.meetings) perVisit.set(visit, (perVisit.get(visit) ?? 0) + 1);
    expect(Math.max(...perVisit.values())).toBe(10);
    expect(Math.min(...perVisit.values())).toBe(1);
  });

  it('has the same facts with prose and without', () => {
    const options = { activities: 500, seed: 3 };
    const [bare, written] = [false, true].map((prose) => syntheticRecord({ ...options, prose }, readCities()));
    const facts = (of: typeof record | undefined) => ({
      ...of,
      visits: of?.visits.map(({ occasion, summary, ...visit }) => visit),
      meetings: of?.meetings.map(({ presented, discussed, outcome, ...meeting }) => meeting),
    });
    expect(facts(written)).toEqual(bare);
  });

  it('has prose of most meetings, in both languages, mostly short, and hard to compress as what people write', () => {
    const { meetings, visits } = syntheticRecord({ activities: 5000, seed: 7, prose: true }, readCities());
    const presented = meetings.flatMap((each) => each.presented ?? []);
    const discussed = meetings.filter((each) => each.discussed !== undefined);
    const statuses = new Set(meetings.flatMap(({ outcome }) => outcome?.status ?? []));
    expect(share(presented.length, meetings.length)).toBeCloseTo(0.8, 1);
    expect(share(discussed.length, meetings.length)).toBeCloseTo(0.33, 1);
    expect(statuses.size).toBe(4);
    expect(visits.some(({ summary }) => summary !== undefined)).toBe(true);
    const lengths = presented.map(({ en }) => en.length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(160);
    expect(lengths.at(-1)).toBeGreaterThan(500);
    expect(presented.every(({ bg }) => /[а-я]/.test(bg))).toBe(true);
    const sheet = JSON.stringify(presented.map(({ en, bg }) => [en, bg])).slice(0, 45_000);
    expect(Buffer.byteLength(sheet) / gzipSync(sheet).length).toBeLessThan(3.5);
  });

  it('names cities in both languages', () => {
    const london = record.places.find(({ id }) => id === 'london');
    expect(london?.name).toEqual({ en: 'London', bg: 'Лондон' });
  });
});
