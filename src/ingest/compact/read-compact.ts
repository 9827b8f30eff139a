import { type AsyncBuffer, parquetMetadata, parquetRead } from 'hyparquet';
import { openEnvelope, type PlacedPart } from './envelope.ts';
import { FieldCoder } from './field-coder.ts';
import type { FieldKind, RecordSlice } from './record-slice.ts';

/** What a reader is given while a compact record is read. */
export interface CompactReader {
  /** Called first, with what is no table. */
  readonly onRest: (rest: unknown) => void;
  readonly onSlice: (slice: RecordSlice) => void;
}

const decoder = new TextDecoder();

/** JSON stays text until rows are made of it, so that equal values are parsed once. */
const PARSERS = { jsonFromBytes: (bytes: Uint8Array | undefined) => bytes && decoder.decode(bytes) };

function fileOf(content: Uint8Array): { readonly file: AsyncBuffer; readonly buffer: ArrayBuffer } {
  const buffer = new ArrayBuffer(content.length);
  new Uint8Array(buffer).set(content);
  return { buffer, file: { byteLength: content.length, slice: (start, end) => buffer.slice(start, end) } };
}

/**
 * Reads a compact record, a run of rows at a time.
 *
 * Throws a `CompactFault` if it is no such record, of a newer format, truncated or corrupted.
 */
export async function readCompact(bytes: Uint8Array, reader: CompactReader): Promise<void> {
  const { parts, rest } = openEnvelope(bytes);
  reader.onRest(rest);
  for (const part of parts) await readTable(part, reader);
}

async function readTable({ collection, content }: PlacedPart, { onSlice }: CompactReader): Promise<void> {
  const { file, buffer } = fileOf(content);
  const metadata = parquetMetadata(buffer, { parsers: PARSERS });
  const fields = metadata.schema.slice(1).map(({ name, converted_type }) => {
    const kind: FieldKind = converted_type === 'JSON' ? 'json' : 'text';
    return { name, coder: new FieldCoder(name, kind) };
  });
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rows = Number(group.num_rows);
    const values = new Map<string, ArrayLike<unknown>[]>();
    await parquetRead({
      file,
      metadata,
      rowStart,
      rowEnd: rowStart + rows,
      parsers: PARSERS,
      onChunk: ({ columnName, columnData }) => {
        values.set(columnName, [...(values.get(columnName) ?? []), columnData]);
      },
    });
    rowStart += rows;
    onSlice({
      collection,
      rows,
      fields: fields.map(({ name, coder }) => coder.code((values.get(name) ?? []).flatMap((run) => Array.from(run)))),
    });
  }
}
