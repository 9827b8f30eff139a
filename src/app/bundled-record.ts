import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Fault } from '#src/domain/fault.ts';
import type { LateTexts } from '#src/i18n/late-texts.tsx';

/** The format of the bundled record that this version of the page reads. */
export const RECORD_FORMAT = 1;

/** The record as the build bundles it: its public fields, and the faults that were found on the way. */
export interface BundledRecord {
  readonly format: number;
  readonly record: ActivityRecord | undefined;
  readonly faults: readonly Fault[];
}

/** The record as the page has it. `lateTexts`: its prose, where that comes later. */
export interface PageRecord extends BundledRecord {
  readonly lateTexts?: LateTexts | undefined;
}
