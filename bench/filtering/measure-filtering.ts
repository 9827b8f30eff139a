import { buildDataset, type Dataset } from '#src/domain/dataset.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns, type Columns } from '#src/select/columns.ts';
import { NO_FILTER } from '#src/select/filter.ts';
import { parseCities } from '../../scripts/synthetic/city.ts';
import { syntheticRecord } from '../../scripts/synthetic/synthetic-record.ts';
import { median } from '../median.ts';
import { arrayPeer } from './array-peer.ts';
import { columnBytes } from './column-bytes.ts';
import { columnsContestant, filterOf } from './columns-contestant.ts';
import type { Answering } from './contestant.ts';
import { crossfilterPeer } from './crossfilter-peer.ts';
import { timed } from './stopwatch.ts';
import { keystrokes, TYPED, workloads } from './workload.ts';

/** Medians in milliseconds of each contestant, by name, in the order in which they ran. */
export type Times = Readonly<Record<string, number>>;

export interface FilterMeasures {
  readonly activities: number;
  readonly build: Times;
  readonly changes: Readonly<Record<string, Times>>;
  /** Milliseconds of every change of `columns`, all kinds together. */
  readonly anyChange: { readonly median: number; readonly slowestKind: number; readonly p95: number };
  readonly keystroke: { readonly median: number; readonly slowest: number };
  readonly bytesAnActivity: number;
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
const STEPS_OF_ARRAYS = 3;
const CONTESTANTS = [columnsContestant, crossfilterPeer, arrayPeer];

const datasetOf = (gazetteer: string, activities: number): Dataset =>
  buildDataset(syntheticRecord({ activities, seed: SEED }, parseCities(gazetteer)));

/** Measures all contestants side by side, step by step, so that a slow moment of the machine meets all of them. */
export function measureFiltering(gazetteer: string, activities: number): FilterMeasures {
  const dataset = datasetOf(gazetteer, activities);
  const builds = CONTESTANTS.map((): number[] => []);
  let answers: readonly Answering[] = CONTESTANTS.map(() => () => 0);
  for (let run = 0; run < BUILDS; run += 1) {
    answers = CONTESTANTS.map(({ build }, i) => {
      let built = answers[i] ?? (() => 0);
      builds[i]?.push(
        timed(() => {
          built = build(dataset);
        }),
      );
      return built;
    });
  }
  const changes = new Map<string, readonly number[][]>();
  for (const { name, steps } of workloads(dataset)) {
    const times = CONTESTANTS.map((): number[] => []);
    for (const [at, selection] of [{}, ...steps].entries()) {
      for (const [i, answer] of answers.entries()) {
        if (CONTESTANTS[i] === arrayPeer && at > STEPS_OF_ARRAYS) continue;
        times[i]?.push(timed(() => answer(selection)));
      }
    }
    // The first step goes from whatever was chosen before.
    changes.set(
      name,
      times.map((each) => each.slice(2)),
    );
    for (const answer of answers) answer({});
  }
  const named = (values: readonly (readonly number[])[]): Times =>
    Object.fromEntries(CONTESTANTS.map(({ name }, i) => [name, median(values[i] ?? [])]));
  const ours = [...changes.values()].map(([own = []]) => own);
  const columns = buildColumns(dataset);
  return {
    activities,
    build: named(builds),
    changes: Object.fromEntries(Array.from(changes, ([name, times]) => [name, named(times)])),
    anyChange: {
      median: median(ours.flat()),
      slowestKind: Math.max(...ours.map(median)),
      p95: [...ours.flat()].sort((a, b) => a - b)[Math.floor(ours.flat().length * 0.95)] ?? Number.NaN,
    },
    keystroke: measureTyping(columns),
    bytesAnActivity: columnBytes(columns) / activities,
  };
}

function measureTyping(columns: Columns): FilterMeasures['keystroke'] {
  const times = TYPED.flatMap((text) =>
    keystrokes(text).map((query) =>
      median([1, 2, 3].map(() => timed(() => answerFilter(columns, { ...NO_FILTER, query })))),
    ),
  );
  return { median: median(times), slowest: Math.max(...times) };
}

/** Measures the columns alone at a size. */
export function measureSize(gazetteer: string, activities: number): SizeMeasures {
  const dataset = datasetOf(gazetteer, activities);
  const steps = workloads(dataset).flatMap((workload) => workload.steps.slice(0, 6));
  const columns = buildColumns(dataset);
  const once = () => steps.map((selection) => timed(() => answerFilter(columns, filterOf(selection)), 0.3));
  once();
  return {
    activities,
    build: median([1, 2, 3].map(() => timed(() => buildColumns(dataset), 5))),
    change: median(once()),
    bytes: columnBytes(columns),
  };
}
