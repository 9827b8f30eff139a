declare module 'virtual:record' {
  import type { BundledRecord } from '#src/app/bundled-record.ts';
  import type { CompactRecordFile } from '#src/app/compact-record/compact-record-file.ts';

  /** The record itself, or where the file lies that it stands in. */
  const bundled: BundledRecord | CompactRecordFile;
  export default bundled;
}

declare module 'virtual:bulgarian-texts' {}

declare module 'virtual:staff-fields' {
  import type { StaffFields } from '#src/domain/staff-fields.ts';

  /** Notes and contacts of an internal page; `undefined` where they were taken away from it. */
  const staffFields: StaffFields | undefined;
  export default staffFields;
}
