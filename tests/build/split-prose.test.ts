import { describe, expect, test } from 'vitest';
import { splitProse } from '#build/split-prose.ts';
import { readCities } from '../../scripts/data-synthetic.ts';
import { syntheticRecord } from '../../scripts/synthetic/synthetic-record.ts';

const make = (seed: number) => syntheticRecord({ activities: 3000, seed, prose: true }, readCities());
const record = make(4);
const { index, chunks, record: bare } = splitProse(record);

describe('the prose of a record, taken out by the build', () => {
  test('is the same files under the same name each time, and others under another', () => {
    const again = splitProse(make(4));
    expect(again.index).toEqual(index);
    expect(again.chunks).toEqual(chunks);
    expect(splitProse(make(5)).index.folder).not.toBe(index.folder);
  });

  test('lies in files of 64 KB, each with as many texts as the list says', () => {
    expect(index.chunks).toHaveLength(chunks.length);
    for (const [i, chunk] of chunks.entries()) {
      expect(JSON.parse(chunk)).toHaveLength(index.chunks[i]?.texts ?? 0);
      if (i < chunks.length - 1) expect(Buffer.byteLength(chunk)).toBeGreaterThan(65_000);
      expect(Buffer.byteLength(chunk)).toBeLessThan(80_000);
    }
  });

  test('leaves no word of it in the record, and the record as it was', () => {
    const left = JSON.stringify([bare.visits, bare.meetings]);
    const texts = record.meetings.flatMap(({ presented }) => presented?.en ?? []);
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter((text) => left.includes(text))).toEqual([]);
    expect(record).toEqual(make(4));
  });

  test('keeps a visit and its meetings together', () => {
    const fileOf = (text: string) => chunks.findIndex((chunk) => chunk.includes(JSON.stringify(text)));
    const spread = record.visits.slice(0, 60).map(({ id, summary }) => {
      const told = record.meetings.filter(({ visit }) => visit === id).flatMap(({ presented }) => presented?.en ?? []);
      return new Set([...(summary === undefined ? [] : [summary.en]), ...told].map(fileOf)).size;
    });
    expect(Math.max(...spread)).toBeLessThanOrEqual(2);
  });
});
