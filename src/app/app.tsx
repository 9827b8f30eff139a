import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Fault } from '#src/domain/fault.ts';
import { LANGUAGES } from '#src/domain/language.ts';
import { DraftDeskProvider } from '#src/exchange/draft/draft-desk.ts';
import { LanguageProvider } from '#src/i18n/i18n.ts';
import { LateTextsProvider } from '#src/i18n/late-texts.tsx';
import { PanelBoundary } from '#src/ui/panel-boundary.tsx';
import { RECORD_FORMAT } from './bundled-record.ts';
import { DashboardPage } from './dashboard-page.tsx';
import { useDraftDeskState } from './draft-desk-state.ts';
import { NoRecord } from './no-record.tsx';
import { PageFailure } from './page-failure.tsx';
import { preferredLanguage } from './preferences.ts';
import { datasetOf } from './prepared-dataset.ts';
import { queryClient, recordQuery } from './record-query.ts';
import { StaffGate } from './staff-gate.tsx';

/** The whole page: loads the record and shows it, or says why there is none. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <LoadedRecord />
    </QueryClientProvider>
  );
}

function LoadedRecord() {
  const { data, error, refetch } = useQuery(recordQuery);
  const language = useMemo(() => preferredLanguage(LANGUAGES), []);
  if (data?.format === RECORD_FORMAT && data.record !== undefined)
    return (
      <LateTextsProvider value={data.lateTexts}>
        <Loaded record={data.record} faults={data.faults} />
      </LateTextsProvider>
    );
  return (
    <LanguageProvider value={language}>
      <NoRecord failed={error !== null} found={data} retry={() => void refetch()} />
    </LanguageProvider>
  );
}

function Loaded({ record, faults }: { readonly record: ActivityRecord; readonly faults: readonly Fault[] }) {
  const desk = useDraftDeskState(record);
  const shown = useDeferredValue(desk.record);
  const dataset = datasetOf(shown);
  return (
    <DraftDeskProvider value={desk}>
      <PanelBoundary fallback={(error) => <PageFailure record={desk.record} error={error} />}>
        <StaffGate desk={desk}>
          <DashboardPage dataset={dataset} faults={faults} />
        </StaffGate>
      </PanelBoundary>
    </DraftDeskProvider>
  );
}
