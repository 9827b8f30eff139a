import { Suspense, useEffect, useMemo } from 'react';
import type { Dataset } from '#src/domain/dataset.ts';
import type { Fault } from '#src/domain/fault.ts';
import { i18nOf, LanguageProvider, useI18n } from '#src/i18n/i18n.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { presentEntryMessages } from '#src/i18n/messages/present-entry.ts';
import { DashboardProvider, useDashboard } from '#src/state/dashboard.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { Part } from '#src/ui/part.tsx';
import { RecordAlone } from '#src/views/export/export-menu.tsx';
import { Filters } from '#src/views/filters/filters.tsx';
import { Headline } from '#src/views/headline/headline.tsx';
import { AddressNotice } from './address-notice.tsx';
import { useAddressState } from './address-state.ts';
import { CurrentView } from './current-view.tsx';
import { DraftNotice } from './draft-notice.tsx';
import { EditionNotice } from './edition-notice.tsx';
import { FollowingViews } from './following-views.tsx';
import { Header } from './header.tsx';
import { useLanguageOnceThere } from './language-texts.ts';
import { preferredLanguage } from './preferences.ts';
import { PrintWhenAsked } from './print-when-asked.tsx';
import { TextsNotice } from './texts-notice.tsx';

const SetAsideNotice = lazyPart(async () => (await import('#src/views/faults/set-aside-notice.tsx')).SetAsideNotice);

const PresentPage = lazyPart(async () => (await import('./present-page.tsx')).PresentPage);

interface DashboardPageProps {
  readonly dataset: Dataset;
  readonly faults: readonly Fault[];
}

/** The page around the views: what every view shares stands above, the view that the address names below. */
export function DashboardPage({ dataset, faults }: DashboardPageProps) {
  const { problems, ...dashboard } = useAddressState(dataset);
  const preferred = useMemo(() => preferredLanguage(dataset.record.site.languages), [dataset]);
  const { shown: language, missing } = useLanguageOnceThere(dashboard.state.language ?? preferred);
  const title = dataset.record.site.title[language];
  const organisation = dataset.record.site.subtitle[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} · ${organisation}`;
  }, [language, title, organisation]);
  const words = i18nOf(language).t;
  return (
    <LanguageProvider value={language}>
      <DashboardProvider value={{ ...dashboard, faults }}>
        <EditionNotice />
        <Part title={words(appMessages.draft)}>
          <DraftNotice isBrief={dashboard.state.view === 'present'} />
        </Part>
        <PrintWhenAsked />
        {dashboard.state.view === 'present' ? (
          <Part title={words(presentEntryMessages.presentation)} instead={<WithoutSlides />}>
            <Suspense fallback={<output className="page__message">{words(presentEntryMessages.preparing)}</output>}>
              <PresentPage problems={problems} missingTexts={missing} />
            </Suspense>
          </Part>
        ) : (
          <>
            <Part title={words(appMessages.header)} instead={<RecordAlone />}>
              <Header />
            </Part>
            <main className="page" id="main">
              {missing !== undefined && <TextsNotice missing={missing} />}
              <AddressNotice
                key={problems.map(({ parameter, value, reason }) => parameter + value + reason).join()}
                problems={problems}
              />
              {faults.length > 0 && (
                <Part title={words(appMessages.faults)}>
                  <Suspense>
                    <SetAsideNotice faults={faults} />
                  </Suspense>
                </Part>
              )}
              <Part title={words(appMessages.headline)}>
                <Headline />
              </Part>
              {dashboard.state.view !== 'import' && (
                <Part title={words(appMessages.filters)}>
                  <Filters />
                </Part>
              )}
              <FollowingViews>
                <CurrentView />
              </FollowingViews>
            </main>
          </>
        )}
      </DashboardProvider>
    </LanguageProvider>
  );
}

/** What can still be done where the slides cannot be shown. */
function WithoutSlides() {
  const { t } = useI18n();
  const { hrefOf } = useDashboard();
  return (
    <>
      <a className="button" href={hrefOf({ view: 'overview' })}>
        {t(appMessages.overview)}
      </a>{' '}
      <RecordAlone />
    </>
  );
}
