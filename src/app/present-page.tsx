import { useMemo } from 'react';
import type { Language } from '#src/domain/language.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { useIsWhole, WhenWhole } from '#src/i18n/when-whole.tsx';
import { activeClauses } from '#src/select/filter.ts';
import { headlineFacts } from '#src/select/headline-facts.ts';
import type { AddressProblem } from '#src/state/address.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { clauseLabel } from '#src/views/filters/facet-labels.ts';
import { headlineSentence } from '#src/views/headline/headline-sentence.ts';
import type { LiveViews } from '#src/views/present/page-view.tsx';
import { Presentation } from '#src/views/present/presentation.tsx';
import { TimelinePanel } from '#src/views/timeline/timeline-panel.tsx';
import { runsOf } from './sentence-runs.ts';

const MapPanel = lazyPart(async () => (await import('#src/views/map/map-panel.tsx')).MapPanel);

const VIEWS: LiveViews = { map: (frame) => <MapPanel frame={frame} />, timeline: () => <TimelinePanel /> };

interface PresentPageProps {
  readonly problems: readonly AddressProblem[];
  /** The language that was asked for and whose texts did not come. */
  readonly missingTexts: Language | undefined;
}

/** Presenting: hands the deck the views that stay live on its slides, and the words that other views have for the answer. */
export function PresentPage({ problems, missingTexts }: PresentPageProps) {
  const i18n = useI18n();
  const { dataset, answer, hrefOf } = useDashboard();
  const words = useMemo(
    () => ({
      headline: runsOf(headlineSentence(headlineFacts(dataset, answer), dataset, i18n)),
      filter: activeClauses(answer.filter).map((clause) => clauseLabel(clause, answer.filter, dataset, i18n)),
    }),
    [dataset, answer, i18n],
  );
  if (!useIsWhole())
    return (
      <main className="page__message">
        <WhenWhole>{null}</WhenWhole>
        <p>
          <a className="button" href={hrefOf({ view: 'overview' })}>
            {i18n.t(appMessages.overview)}
          </a>
        </p>
      </main>
    );
  return <Presentation words={words} views={VIEWS} problems={problems} missingTexts={missingTexts} />;
}
