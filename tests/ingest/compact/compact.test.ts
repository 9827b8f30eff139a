import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCompact } from '#build/write-compact.ts';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Site } from '#src/domain/site.ts';
import { CompactFault } from '#src/ingest/compact/compact-fault.ts';
import { readCompact } from '#src/ingest/compact/read-compact.ts';
import { RecordBuilder } from '#src/ingest/compact/record-builder.ts';
import { records } from '#tests/random-record.ts';
import { SHIPPED } from '#tests/shipped.ts';

async function readBack(bytes: Uint8Array): Promise<ActivityRecord> {
  const builder = new RecordBuilder();
  let site: Site | undefined;
  await readCompact(bytes, {
    onRest: (rest) => {
      site = (rest as { site: Site }).site;
    },
    onSlice: (slice) => builder.add(slice),
  });
  if (site === undefined) throw new Error('no site was read');
  return builder.record(site);
}

const faultOf = (bytes: Uint8Array): Promise<unknown> =>
  readBack(bytes).then(
    () => 'read',
    (fault: unknown) => fault,
  );

describe('a compact record', () => {
  const shipped = writeCompact(SHIPPED.record, {});

  test('holds the shipped record, field by field', async () => {
    expect(await readBack(shipped)).toEqual(SHIPPED.record);
  });

  test('holds any record', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (record) => {
        expect(await readBack(writeCompact(record, {}))).toEqual(record);
      }),
      { numRuns: 60 },
    );
  });

  test('holds more rows than one group does', async () => {
    const [visit] = SHIPPED.record.visits;
    const visits = Array.from({ length: 10_000 }, (_, i) => ({
      ...visit,
      id: `visit-${i}`,
    })) as ActivityRecord['visits'];
    const read = await readBack(writeCompact({ ...SHIPPED.record, visits }, {}));
    expect(read.visits.length).toBe(10_000);
    expect(read.visits[9_999]).toEqual({ ...visit, id: 'visit-9999' });
  });

  test('that was cut anywhere says that it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: shipped.length - 1 }), async (length) => {
        expect(await faultOf(shipped.subarray(0, length))).toMatchObject({ kind: 'truncated' });
      }),
    );
  });

  test('in which any one bit was turned is never taken for the record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(shipped.length - 1), fc.nat(7), async (at, bit) => {
        const broken = shipped.slice();
        broken[at] = (broken[at] ?? 0) ^ (1 << bit);
        expect(await faultOf(broken)).toBeInstanceOf(CompactFault);
      }),
    );
  });

  test('in which the format was turned into none is not taken for the record either', async () => {
    const broken = shipped.slice();
    broken[4] = 0;
    expect(await faultOf(broken)).toMatchObject({ kind: 'corrupted' });
  });

  test('of a newer format is refused with its number', async () => {
    expect(await faultOf(writeCompact(SHIPPED.record, {}, 7))).toMatchObject({ kind: 'newer-format', found: 7 });
  });

  test('is not mistaken for a page that a server sends in its place', async () => {
    expect(await faultOf(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toMatchObject({
      kind: 'no-record',
    });
  });
});
