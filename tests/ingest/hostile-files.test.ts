import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECORD_FILES } from '#src/domain/activity-record.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { publicFault, publicRecord } from '#src/ingest/public-record.ts';
import { shippedFiles } from './shipped-files.ts';

const KEYS = [
  ...['id', 'name', 'title', 'when', 'inferred', 'sources', 'claims', 'visit', 'organisations', 'places', 'countries'],
  ...['regionNames', 'notes', 'contact', 'en', 'bg', 'record', 'source', 'paragraph', 'text', 'by', 'lat', 'lon'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'a.b', '[0]', ''],
];

const key = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...KEYS) }, fc.string({ unit: 'binary', maxLength: 8 }));

const scalar = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    'nesta',
    'cluster',
    'uk-2018',
    'GB',
    '2018-02-30',
    '\u202e',
    'https://x',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double(),
);

/** JSON text whose objects may have an own `__proto__`, as JSON.parse makes them. */
const json: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    scalar.map((value) => JSON.stringify(value)),
    fc.array(tie('value'), { maxLength: 4 }).map((values) => `[${values.join(',')}]`),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 6 })
      .map((fields) => `{${fields.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`),
  ),
})).value;

const rows = fc.array(json, { maxLength: 5 }).map((values) => `[${values.join(',')}]`);
const content = fc.oneof(json, rows, fc.string({ unit: 'binary', maxLength: 30 }));

/** Some files of the shipped record replaced, some of its rows' fields replaced, or nothing of it left. */
const files = fc.oneof(
  fc.dictionary(fc.constantFrom(...RECORD_FILES), content).map((replaced) => new Map(Object.entries(replaced))),
  fc.dictionary(fc.constantFrom(...RECORD_FILES), content, { maxKeys: 2 }).map((replaced) => shippedFiles(replaced)),
  fc.tuple(fc.constantFrom(...RECORD_FILES), key, json, fc.nat(20)).map(([file, name, value, at]) =>
    shippedFiles({
      [file]: (found) => {
        const row: unknown = Array.isArray(found) ? found[at % found.length] : found;
        if (typeof row === 'object' && row !== null)
          Object.defineProperty(row, name, { value: JSON.parse(value), enumerable: true, configurable: true });
        return found;
      },
    }),
  ),
);

const snapshot = () =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((prototype) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, { value }]) => [name, value]),
  );

describe('files with anything in them', () => {
  it('never throw, and leave the prototypes of the language alone', () => {
    const before = snapshot();
    fc.assert(
      fc.property(files, (each) => {
        const { record, faults } = ingest(each);
        const shown = JSON.stringify(faults.map(publicFault));
        if (record !== undefined) JSON.stringify(publicRecord(record));
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        for (const fault of faults) {
          expect(fault.fix).not.toBe('');
          expect(fault.found.length + fault.path.length + (fault.record?.length ?? 0)).toBeLessThan(800);
        }
      }),
      { numRuns: 1500 },
    );
    expect(snapshot()).toEqual(before);
  }, 600_000);

  it('survive nesting that no call stack holds', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const { faults } = ingest(shippedFiles({ 'visits.json': `[${deep}]`, 'kinds.json': '['.repeat(200_000) }));
    const codes = new Map(faults.map(({ file, code }) => [file, code]));
    expect(codes.get('visits.json')).toBe('not-an-object');
    expect(codes.get('kinds.json')).toBe('not-json');
  });

  it('quote no more than a line of a value of megabytes, in id, field and text', () => {
    const long = 'x'.repeat(3_000_000);
    const { faults } = ingest(
      shippedFiles({ 'topics.json': JSON.stringify([{ id: long, [long]: 1, name: { en: long, bg: '' } }]) }),
    );
    expect(faults.length).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(faults).length).toBeLessThan(faults.length * 1000);
  });
});
