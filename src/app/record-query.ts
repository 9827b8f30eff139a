import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { BundledRecord } from './bundled-record.ts';

/** The record that the build bundled; loaded as a script of this page, so that it works from `file://` too. */
export const recordQuery = queryOptions({
  queryKey: ['record'],
  queryFn: async (): Promise<BundledRecord> => (await import('virtual:record')).default,
  staleTime: Number.POSITIVE_INFINITY,
  retry: 1,
  retryDelay: 300,
  networkMode: 'always',
});

export const queryClient = new QueryClient();
