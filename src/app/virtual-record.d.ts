declare module 'virtual:record' {
  import type { BundledRecord } from '#src/app/bundled-record.ts';
  import type { CompactRecordFile } from '#src/app/compact-record/compact-record-file.ts';

  /** The record itself, or where the file lies that it stands in. */
  const bundled: BundledRecord | CompactRecordFile;
  export default bundled;
}
