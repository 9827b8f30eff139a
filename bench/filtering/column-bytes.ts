import type { Columns } from '#src/select/columns.ts';

/**
 * Bytes that columns hold: every typed array once, and the text of the vocabulary. The names of values are the record's
 * own and not counted; nor are the flat forms of a column that are made when first read.
 */
export function columnBytes(columns: Columns): number {
  const seen = new Set<unknown>();
  const bytesOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return 0;
    seen.add(value);
    if (ArrayBuffer.isView(value)) return value.byteLength;
    return Object.entries(Object.getOwnPropertyDescriptors(value))
      .filter(([key]) => key !== 'values')
      .reduce((sum, [, descriptor]) => sum + bytesOf(descriptor.value), 0);
  };
  return bytesOf(columns) + columns.search.vocabulary.text.length;
}
