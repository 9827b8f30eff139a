import { QueryClient, queryOptions } from '@tanstack/react-query';
import { runSteps } from '#src/domain/run-steps.ts';
import { type PageRecord, RECORD_FORMAT } from './bundled-record.ts';
import { documentLanguage } from './language-texts.ts';
import { countryNameSteps, prepareRecord, rememberPrepared } from './prepared-dataset.ts';
import { completeForStaff } from './staff-window.ts';

/**
 * The record: bundled by the build as a script of this page, so that it works from `file://` too, or, where it is large,
 * a compact file beside it.
 */
export const recordQuery = queryOptions({
  queryKey: ['record'],
  queryFn: async (): Promise<PageRecord> => {
    const { default: bundled } = await import('virtual:record');
    if (!('url' in bundled)) {
      await completeForStaff(bundled.record);
      if (bundled.format === RECORD_FORMAT && bundled.record !== undefined) {
        await runSteps(countryNameSteps(documentLanguage()));
        await prepareRecord(bundled.record, 'later');
      }
      return bundled;
    }
    if (__ONE_FILE_MADE__ !== '') throw new Error('one file carries its record');
    const { openCompactRecord } = await import('./compact-record/open-compact-record.tsx');
    const { record, faults, dataset, columns, lateTexts } = await openCompactRecord(bundled);
    await completeForStaff(record);
    rememberPrepared(dataset, columns);
    return { format: RECORD_FORMAT, record, faults, lateTexts };
  },
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
  retry: 1,
  retryDelay: 300,
  networkMode: 'always',
});

export const queryClient = new QueryClient();
