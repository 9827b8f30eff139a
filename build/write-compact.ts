import { parquetWriteBuffer } from 'hyparquet-writer';
import { type ActivityRecord, COLLECTIONS } from '#src/domain/activity-record.ts';
import { COMPACT_FORMAT, type PlacedPart, sealEnvelope } from '#src/ingest/compact/envelope.ts';

/** Rows of one group of a table: what a page takes on in one step. */
const ROWS_OF_A_GROUP = 4096;
const PAGE_BYTES = 1 << 24;

function columnsOf(rows: readonly object[]) {
  const names = new Set<string>();
  for (const row of rows) for (const name of Object.keys(row)) names.add(name);
  return [...names].map((name) => {
    const data = rows.map((row): unknown => Reflect.get(row, name) ?? null);
    const isText = data.every((value) => value === null || typeof value === 'string');
    return { name, data, type: isText ? ('STRING' as const) : ('JSON' as const), offsetIndex: false };
  });
}

function tableOf(rows: readonly object[]): Uint8Array {
  const options = { rowGroupSize: ROWS_OF_A_GROUP, pageSize: PAGE_BYTES, statistics: false };
  return new Uint8Array(parquetWriteBuffer({ ...options, columnData: columnsOf(rows) }));
}

/**
 * Writes a record as one compact file: a Parquet table a collection, compressed, versioned and with checksums.
 *
 * `rest` is JSON that the page needs beside the tables; the site joins it. `format` is for tests of newer ones.
 */
export function writeCompact(record: ActivityRecord, rest: object, format: number = COMPACT_FORMAT): Uint8Array {
  const tables = COLLECTIONS.filter((collection) => record[collection].length > 0).map((collection): PlacedPart => {
    const content = tableOf(record[collection]);
    return { collection, rows: record[collection].length, bytes: content.length, checksum: 0, content };
  });
  return sealEnvelope(tables, { ...rest, site: record.site }, format);
}
