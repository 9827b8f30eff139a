import { type ReactNode, Suspense } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { noRecordMessages } from '#src/i18n/messages/no-record.ts';
import { slideMessages as m } from '#src/i18n/messages/present.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { PanelBoundary } from '#src/ui/panel-boundary.tsx';
import { LivePart } from './live-part.tsx';
import { QrCode } from './qr-code.tsx';
import type { Page } from './slide-content.ts';
import { SlideFrame } from './slide-frame.tsx';

/** The dashboard's own views, which the page around hands in. */
export interface LiveViews {
  /** The map, with home and the lines from there, or only where something took place. */
  readonly map: (frame: 'journeys' | 'places') => ReactNode;
  readonly timeline: () => ReactNode;
}

/** A page of the deck with its live parts. One that fails says so, and leaves the others alone. */
export function PageView({ page, views }: { readonly page: Page; readonly views: LiveViews }) {
  const { t } = useI18n();
  const { dataset } = useDashboard();
  const { content, part, from, to } = page;
  const { slide } = content;
  const { url } = dataset.record.site;
  const failure = (retry: () => void) => (
    <div role="alert" className="slide slide--failed">
      <p>{t(m.slideFailed)}</p>
      <button type="button" className="deck-button" onClick={retry}>
        {t(noRecordMessages.tryAgain)}
      </button>
    </div>
  );
  return (
    <PanelBoundary key={`${slide.id} ${part}`} fallback={(_error, retry) => failure(retry)}>
      <SlideFrame
        content={content}
        range={{ from, to }}
        part={part}
        live={
          (slide.kind === 'map' || slide.kind === 'timeline' || slide.kind === 'visit') && (
            <Suspense fallback={<div className="slide__loading" />}>
              <LivePart visit={slide.kind === 'visit' ? slide.visit.visit.id : undefined}>
                {slide.kind === 'timeline'
                  ? views.timeline()
                  : views.map(slide.kind === 'visit' ? 'places' : 'journeys')}
              </LivePart>
            </Suspense>
          )
        }
        aside={url !== undefined && <QrCode text={url} name={t(m.qr, { url })} className="slide__code" />}
      />
    </PanelBoundary>
  );
}
