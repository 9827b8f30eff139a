import { type BundledRecord, RECORD_FORMAT } from '#src/app/bundled-record.ts';
import { type StaffFields, staffFieldsOf } from '#src/domain/staff-fields.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { publicFault, publicRecord } from '#src/ingest/public-record.ts';
import { readRecordFolder } from './record-folder.ts';

/** What any page carries of a data folder: allow-listed fields, and its faults without what is not public. */
export function bundleRecord(folder: string): BundledRecord {
  const { record, faults } = ingest(readRecordFolder(folder));
  return {
    format: RECORD_FORMAT,
    record: record === undefined ? undefined : publicRecord(record),
    faults: faults.map(publicFault),
  };
}

/** What an internal page carries besides, apart from the rest: notes and contacts, by record. */
export function bundleStaffFields(folder: string): StaffFields {
  const { record } = ingest(readRecordFolder(folder));
  return record === undefined ? { rows: {}, site: {} } : staffFieldsOf(record);
}
