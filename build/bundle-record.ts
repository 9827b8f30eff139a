import { type BundledRecord, RECORD_FORMAT } from '#src/app/bundled-record.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { publicFault, publicRecord } from '#src/ingest/public-record.ts';
import { readRecordFolder } from './record-folder.ts';

/** What a public page carries of a data folder: allow-listed fields, and its faults without what is not public. */
export function bundlePublicRecord(folder: string): BundledRecord {
  const { record, faults } = ingest(readRecordFolder(folder));
  return {
    format: RECORD_FORMAT,
    record: record === undefined ? undefined : publicRecord(record),
    faults: faults.map(publicFault),
  };
}
