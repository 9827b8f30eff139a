import { type BundledRecord, RECORD_FORMAT } from '#src/app/bundled-record.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { publicFault, publicRecord } from '#src/ingest/public-record.ts';
import type { Edition } from './edition.ts';
import { readRecordFolder } from './record-folder.ts';

/**
 * What a page carries of a data folder. A public one: allow-listed fields, and its faults without what is not public.
 * An internal one: every field of the contract, notes and contacts included.
 */
export function bundleRecord(folder: string, edition: Edition): BundledRecord {
  const { record, faults } = ingest(readRecordFolder(folder));
  if (edition === 'internal' || record === undefined)
    return { format: RECORD_FORMAT, record, faults: faults.map(publicFault) };
  return { format: RECORD_FORMAT, record: publicRecord(record), faults: faults.map(publicFault) };
}
