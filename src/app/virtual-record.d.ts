declare module 'virtual:record' {
  import type { BundledRecord } from '#src/app/bundled-record.ts';

  const bundled: BundledRecord;
  export default bundled;
}
