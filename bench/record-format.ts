import { gzipSync } from 'node:zlib';
import { splitProse } from '#build/split-prose.ts';
import { writeCompact } from '#build/write-compact.ts';
import type { Site } from '#src/domain/site.ts';
import { readCompact } from '#src/ingest/compact/read-compact.ts';
import { RecordBuilder } from '#src/ingest/compact/record-builder.ts';
import { readCities } from '../scripts/data-synthetic.ts';
import { syntheticRecord } from '../scripts/synthetic/synthetic-record.ts';
import { markdownTable, writeSection } from './benchmarks-file.ts';
import { machineLine } from './machine.ts';
import { median } from './median.ts';

const ACTIVITIES = 100_000;
const RUNS = 7;

const cities = readCities();
const record = syntheticRecord({ activities: ACTIVITIES, seed: 1 }, cities);
const written = syntheticRecord({ activities: ACTIVITIES, seed: 1, prose: true }, cities);
const json = JSON.stringify(record);
const compact = writeCompact(record, {});
const whole = writeCompact(written, {});
const { record: bare, index, chunks } = splitProse(written);
const split = writeCompact(bare, { prose: index });

async function timed(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i <= RUNS; i += 1) {
    const begun = performance.now();
    await run();
    if (i > 0) times.push(performance.now() - begun);
  }
  return median(times);
}

async function readAll(bytes: Uint8Array): Promise<void> {
  const builder = new RecordBuilder();
  let site: Site | undefined;
  await readCompact(bytes, {
    onRest: (rest) => {
      site = (rest as { readonly site: Site }).site;
    },
    onSlice: (slice) => builder.add(slice),
  });
  if (site !== undefined) builder.record(site);
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
const rows = [
  [
    'JSON',
    megabytes(Buffer.byteLength(json)),
    megabytes(gzipSync(json, { level: 9 }).length),
    (await timed(() => JSON.parse(json))).toFixed(0),
  ],
  [
    'Parquet, Snappy within',
    megabytes(compact.length),
    megabytes(gzipSync(compact, { level: 9 }).length),
    (await timed(() => readAll(compact))).toFixed(0),
  ],
  [
    'Parquet, prose within',
    megabytes(whole.length),
    megabytes(gzipSync(whole, { level: 9 }).length),
    (await timed(() => readAll(whole))).toFixed(0),
  ],
  [
    'Parquet, prose apart',
    megabytes(split.length),
    megabytes(gzipSync(split, { level: 9 }).length),
    (await timed(() => readAll(split))).toFixed(0),
  ],
];
const chunkBytes = chunks.map((chunk) => Buffer.byteLength(chunk));
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const text = `## The record's format

${ACTIVITIES.toLocaleString('en')} activities, medians of ${RUNS}, Node ${process.version}; ${machineLine()}. Reading JSON blocks whoever reads it; Parquet is read in a worker. The first two have no prose.

${markdownTable(['format', 'MB', 'MB gzip', 'read into records ms'], rows)}

Prose apart: ${sum(index.chunks.map(({ texts }) => texts)).toLocaleString('en')} texts in ${chunks.length} files of ${Math.round(sum(chunkBytes) / chunks.length / 1000)} KB, ${megabytes(sum(chunkBytes))} MB, gzip ${megabytes(sum(chunks.map((chunk) => gzipSync(chunk).length)))} MB.`;
writeSection('record format', text);
console.log(text);
