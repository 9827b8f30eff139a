import { buildDataset, type Dataset } from '#src/domain/dataset.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns, type Columns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import { type FlatRecord, flatRecord } from '#src/select/flat-record.ts';
import { layOut } from '#src/select/lay-out.ts';
import { workspaceOf } from '#src/select/workspace.ts';
import { parseCities } from '../../scripts/synthetic/city.ts';
import { syntheticRecord } from '../../scripts/synthetic/synthetic-record.ts';
import { median } from '../median.ts';
import { arrayPeer } from './array-peer.ts';
import { bytesOf } from './column-bytes.ts';
import { allOf, columnsSix, filterOf, readAll } from './columns-contestant.ts';
import type { Answering } from './contestant.ts';
import { buildOverNumbers } from './crossfilter-numbers.ts';
import { crossfilterPeer } from './crossfilter-peer.ts';
import { timed } from './stopwatch.ts';
import { keystrokes, nameOf, TYPED, workloads } from './workload.ts';

/** Medians in milliseconds of each contestant, by name, in the order in which they ran. */
export type Times = Readonly<Record<string, number>>;

/** Milliseconds to take the data in. The first three are ours; `overNumbers` is crossfilter2 over whole numbers. */
export interface BuildTimes {
  readonly columns: number;
  readonly numbers: number;
  readonly freeText: number;
  readonly crossfilter: number;
  readonly overNumbers: number;
}

/** Bytes an activity: the columns, their index for free text, and what is kept of answers that were read out whole. */
export interface HeldBytes {
  readonly columns: number;
  readonly freeText: number;
  readonly workspace: number;
}

export interface FilterMeasures {
  readonly activities: number;
  readonly build: BuildTimes;
  readonly changes: Readonly<Record<string, Times>>;
  /** Milliseconds of every change of `columns, all`, all kinds together. */
  readonly anyChange: { readonly median: number; readonly slowestKind: number; readonly p95: number };
  readonly keystroke: { readonly median: number; readonly slowest: number };
  readonly bytes: HeldBytes;
}

/** How building and any change cost at one size: milliseconds, and bytes in all. */
export interface SizeMeasures {
  readonly activities: number;
  readonly build: number;
  readonly change: number;
  readonly bytes: number;
}

const SEED = 5;
const BUILDS = 3;
/** Enough for a median of what takes the same time whatever changes. */
const STEPS_OF_ARRAYS = 2;

const datasetOf = (gazetteer: string, activities: number): Dataset =>
  buildDataset(syntheticRecord({ activities, seed: SEED }, parseCities(gazetteer)));

/** Takes what earlier work left behind out of the way, where the engine lets itself be told to. */
function collectGarbage(): void {
  const { gc } = globalThis as { readonly gc?: () => void };
  gc?.();
}

/**
 * In turns, each from a memory that holds what it is given and nothing that the others need: clearing up after those is no
 * part of its work. Numbers are built from first, before the record's objects are made.
 */
function measureBuilds(gazetteer: string, activities: number): Omit<BuildTimes, 'freeText'> {
  const times = {
    columns: [] as number[],
    overNumbers: [] as number[],
    numbers: [] as number[],
    crossfilter: [] as number[],
  };
  const cleanly = (work: () => unknown): number => {
    collectGarbage();
    return timed(work);
  };
  for (let run = 0; run < BUILDS; run += 1) {
    const flat = flatRecord(datasetOf(gazetteer, activities).record);
    const columns = layOut(flat);
    times.columns.push(cleanly(() => layOut(flat)));
    times.overNumbers.push(cleanly(() => buildOverNumbers(columns)));
    const dataset = datasetOf(gazetteer, activities);
    times.numbers.push(cleanly(() => flatRecord(dataset.record)));
    times.crossfilter.push(cleanly(() => crossfilterPeer.build(dataset)));
  }
  return {
    columns: median(times.columns),
    numbers: median(times.numbers),
    crossfilter: median(times.crossfilter),
    overNumbers: median(times.overNumbers),
  };
}

/** Measures all contestants side by side, step by step, so that a slow moment of the machine meets all of them. */
export function measureFiltering(gazetteer: string, activities: number): FilterMeasures {
  const builds = measureBuilds(gazetteer, activities);
  const dataset = datasetOf(gazetteer, activities);
  const columns = buildColumns(dataset);
  const bytesOfColumns = bytesOf(columns);
  const contestants = [columnsSix, allOf(columns), crossfilterPeer, arrayPeer];
  const answers: readonly Answering[] = contestants.map(({ build }) => build(dataset));
  collectGarbage();
  const changes = new Map<string, readonly number[][]>();
  for (const workload of workloads(dataset)) {
    // So that no clearing up, which takes a second in a memory this full, is begun for one kind of change and ended in another.
    collectGarbage();
    for (const [at, selection] of [{}, ...workload.steps].entries()) {
      const name = nameOf(workload, at - 1);
      const times = changes.get(name) ?? contestants.map((): number[] => []);
      changes.set(name, times);
      for (const [i, answer] of answers.entries()) {
        const isSkipped = workload.withArrays !== true || at < 2 || at > STEPS_OF_ARRAYS + 1;
        if (contestants[i] === arrayPeer && isSkipped) continue;
        const time = timed(() => answer(selection));
        // The first step goes from whatever was chosen before.
        if (at > 1) times[i]?.push(time);
      }
    }
    for (const answer of answers.slice(0, -1)) answer({});
  }
  const ours = [...changes.values()].map((times) => times[1] ?? []);
  collectGarbage();
  const freeText = timed(() => columns.search);
  const keystroke = measureTyping(columns);
  const { search, ...others } = columns;
  const held = bytesOf([others, search, workspaceOf(columns)]);
  const bytesWithText = bytesOf([others, search]);
  return {
    activities,
    build: { ...builds, freeText },
    changes: Object.fromEntries(
      Array.from(changes, ([name, times]) => [
        name,
        Object.fromEntries(contestants.map((each, i) => [each.name, median(times[i] ?? [])])),
      ]),
    ),
    anyChange: {
      median: median(ours.flat()),
      slowestKind: Math.max(...ours.map(median)),
      p95: [...ours.flat()].sort((a, b) => a - b)[Math.floor(ours.flat().length * 0.95)] ?? Number.NaN,
    },
    keystroke,
    bytes: {
      columns: bytesOfColumns / activities,
      freeText: (bytesWithText - bytesOfColumns) / activities,
      workspace: (held - bytesWithText) / activities,
    },
  };
}

/** Each text is typed three times, with everything read out at every letter; no keystroke finds its own answer there. */
function measureTyping(columns: Columns): FilterMeasures['keystroke'] {
  const queries = [1, 2, 3].flatMap(() => TYPED.flatMap(keystrokes));
  const times = queries.map((query) => timed(() => readAll(answerFilter(columns, { ...NO_FILTER, query }))));
  return { median: median(times), slowest: Math.max(...times) };
}

function measureBuild(flat: FlatRecord): number {
  collectGarbage();
  return median(Array.from({ length: BUILDS }, () => timed(() => layOut(flat), 5)));
}

/** Measures the columns alone at a size; changes as the mean of rounds of them, as none may be repeated by itself. */
export function measureSize(gazetteer: string, activities: number): SizeMeasures {
  const build = measureBuild(flatRecord(datasetOf(gazetteer, activities).record));
  const dataset = datasetOf(gazetteer, activities);
  const filters = workloads(dataset)
    .flatMap((workload) => workload.steps.slice(0, 6))
    .map(filterOf);
  const columns = buildColumns(dataset);
  const round = () => {
    for (const filter of filters) readAll(answerFilter(columns, filter));
  };
  round();
  const { search, ...others } = columns;
  return {
    activities,
    build,
    change: timed(round, 20) / filters.length,
    bytes: bytesOf([others, search, workspaceOf(columns)]),
  };
}
