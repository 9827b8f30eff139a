import { performance } from 'node:perf_hooks';
import { readTables } from '#src/exchange/table/read-tables.ts';
import { planOf, tableOf } from '#tests/exchange/import/import-fixture.ts';
import { HOSTILE_FILES, MANY_ROWS } from '#tests/exchange/table/hostile-files.ts';
import { markdownTable, writeSection } from './benchmarks-file.ts';
import { machineLine } from './machine.ts';
import { median } from './median.ts';

const RUNS = 5;
const GOAL_MS = 1000;
const CELL = 32_000;
const PIECES = [
  ' x',
  '(',
  ' - ',
  ', ',
  'a: ',
  ' | ',
  'и ',
  'Prof. ',
  '\u0000',
  '1/',
  '😀',
  'Location: ',
  'von ',
  'Prof. Ivan ',
];
const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Traveller', 'Guests', 'Purpose', 'Notes'];

/** Times of a few runs in milliseconds, after one that is not counted. */
async function timesOf(run: () => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let i = 0; i <= RUNS; i += 1) {
    const start = performance.now();
    await run();
    if (i > 0) times.push(performance.now() - start);
  }
  return times;
}

/** What fills cells, and a cell full of it. */
const FILLED: readonly (readonly [string, string])[] = [
  ...PIECES.map((piece) => [JSON.stringify(piece), piece.repeat(Math.floor(CELL / piece.length))] as const),
  ['blanks between two letters', `A${' '.repeat(CELL - 2)}x`],
];

const measured: { readonly what: string; readonly end: string; readonly times: readonly number[] }[] = [];
for (const [what, code, name, make] of HOSTILE_FILES) {
  const bytes = make();
  measured.push({ what, end: code, times: await timesOf(() => readTables(name, bytes)) });
}
const rows = MANY_ROWS();
measured.push({
  what: '5 million rows that hardly compress',
  end: 'too-many-rows',
  times: await timesOf(() => readTables('a.xlsx', rows)),
});
for (const [what, long] of FILLED) {
  const table = tableOf(HEADER, ['2018-07-16', ...Array.from({ length: HEADER.length - 1 }, () => long)]);
  measured.push({
    what: `cells full of ${what}`,
    end: 'planned',
    times: await timesOf(() => planOf(table)),
  });
}

const holds = (times: readonly number[]) => Math.max(...times) <= GOAL_MS;
const late = measured.filter(({ times }) => !holds(times));
const text = `## Hostile files

Reading what is made to hurt until it is refused with its reason, and planning rows whose cells are ${CELL.toLocaleString('en')} characters long; ${RUNS} runs after
one that is not counted, Node ${process.version}; ${machineLine()}. Goal: each run within ${GOAL_MS.toLocaleString('en')} ms.
${late.length === 0 ? 'All hold.' : `${late.length} of ${measured.length} fall short.`}

${markdownTable(
  ['file', 'end', 'median ms', 'slowest ms', 'holds'],
  [...measured]
    .sort((a, b) => median(b.times) - median(a.times))
    .map(({ what, end, times }) => [
      what.replaceAll('|', '\\|'),
      end,
      median(times).toFixed(0),
      Math.max(...times).toFixed(0),
      holds(times) ? 'yes' : '**no**',
    ]),
)}`;
writeSection('hostile files', text);
console.log(text);
