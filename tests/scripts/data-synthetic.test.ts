import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

  it('names cities in both languages', () => {
    const london = record.places.find(({ id }) => id === 'london');
    expect(london?.name).toEqual({ en: 'London', bg: 'Лондон' });
  });
});
