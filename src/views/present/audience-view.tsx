import { useRef, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import { presentEntryMessages } from '#src/i18n/messages/present-entry.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { goToSearch, useLocationSearch } from '#src/state/location-search.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';
import { useWakeLock } from '#src/ui/wake-lock.ts';
import { useAudienceLink } from './audience-link.ts';
import { DeckBar } from './deck-bar.tsx';
import { useDeckContents } from './deck-contents.ts';
import { type DeckControl, useDeckControl } from './deck-control.ts';
import { DeckLayers } from './deck-layers.tsx';
import { useDeckPages } from './deck-pages.ts';
import { useDeckPosition } from './deck-position.ts';
import { useDeckTitle } from './deck-title.ts';
import { type DeckTroubles, toldOf } from './deck-troubles.ts';
import { useHeldPointer } from './held-pointer.ts';
import { useKeptCover } from './kept-cover.ts';
import { usePageFonts } from './page-fonts.ts';
import { PageView } from './page-view.tsx';
import { usePointerFollower, useStillPointer, useSwipe } from './pointer.ts';
import { PRESENT_BUTTON } from './present-button.tsx';
import type { PresentationProps } from './presentation-props.ts';
import { useRelaid } from './relaid.ts';
import { useRootScale } from './root-scale.ts';
import { stageClass, stageStyle, unitOf, useStageSize } from './stage-size.ts';
import { isStorageRefused } from './stored-choice.ts';
import { ToldLine, useLatestTold } from './told.tsx';

/** The window that the audience sees: one slide at a time, and nothing of the notes. */
export function AudienceView({ words, views, problems, missingTexts }: PresentationProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { change } = useDashboard();
  const frame = useRef<HTMLElement>(null);
  const dot = useRef<HTMLDivElement>(null);
  const size = useStageSize(frame);
  const contents = useDeckContents(words);
  const fonts = usePageFonts(contents.shown);
  const { pages, measure } = useDeckPages(contents.shown, size, fonts);
  const { index, bad } = useDeckPosition(pages, false);
  const [isFullScreenRefused, setFullScreenRefused] = useState(false);
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const wakeLock = useWakeLock();
  const isStill = useStillPointer();
  const isHeld = useHeldPointer();
  const isScaled = useRootScale(size && unitOf(size));
  const search = useLocationSearch();
  const [cover, setCover] = useKeptCover(search);
  const link = useAudienceLink({ search, cover }, size, {
    move: (moved) => {
      goToSearch(moved.search);
      setCover(moved.cover);
    },
    step: (by) => control.run(by === 1 ? 'next' : 'previous'),
  });
  const count = pages?.length ?? 0;
  const page = pages?.[index];
  useDeckTitle(t(m.position, { number: index + 1, of: count }), page?.content.name);
  const troubles: DeckTroubles = {
    missingTexts,
    problems: problems.filter(({ parameter }) => parameter !== 'slide'),
    badSlide: bad === undefined ? undefined : { value: bad, last: count },
    missing: contents.missing,
    visitsLeftOut: contents.visitsLeftOut,
    isFontMissing: fonts.state === 'missing',
    isFullScreenRefused,
    isStorageRefused: useState(isStorageRefused)[0],
    speaker: link.status,
    relaid: useRelaid(pages, size),
  };
  const all = toldOf(troubles, i18n);
  const latest = useLatestTold(all.filter(({ key }) => !dismissed.has(key)));
  const dismiss = (key: string) => setDismissed((before) => new Set([...before, key]));
  const sayAgain = (...keys: readonly string[]) =>
    setDismissed(new Set([...dismissed].filter((key) => !keys.includes(key))));
  const control: DeckControl = useDeckControl({ index, count }, [cover, setCover], {
    openSpeaker: () => {
      sayAgain('blocked', 'closed');
      link.openSpeaker();
    },
    leave: () => {
      if (document.fullscreenElement !== null) void document.exitFullscreen();
      change({ view: 'overview' });
      focusAfterChange(() => document.getElementById(PRESENT_BUTTON));
    },
    refuseFullScreen: () => {
      sayAgain('full-screen');
      setFullScreenRefused(true);
    },
    turned: () => latest && dismiss(latest.key),
  });
  usePointerFollower(dot);
  useSwipe(control.run);

  const stage = size === undefined ? undefined : stageStyle(size);
  return (
    <main
      ref={frame}
      id="main"
      className={`present${isStill ? ' present--still' : ''}${isHeld ? ' present--held' : ''}`}
      aria-label={t(m.deck)}
      tabIndex={-1}
    >
      {cover !== 'none' && <div className={`present__cover present__cover--${cover}`} />}
      {size !== undefined && measure}
      {size !== undefined && (
        <div className={stageClass(size)} style={stage}>
          {page !== undefined && isScaled ? (
            <PageView page={page} views={views} />
          ) : (
            <output className="slide stage__preparing">{t(presentEntryMessages.preparing)}</output>
          )}
          {page !== undefined && (
            <DeckBar
              index={index}
              count={count}
              onCommand={control.run}
              told={
                control.keys.digits !== '' ? (
                  <p>{t(m.goToNow, { number: control.keys.digits })}</p>
                ) : (
                  latest && <ToldLine key={latest.key} told={latest} onDismiss={dismiss} />
                )
              }
            />
          )}
          <p className="visually-hidden" aria-live="polite">
            {page !== undefined && t(m.slideOf, { number: index + 1, of: count, name: page.content.name })}
          </p>
          <div
            ref={dot}
            className={`present__dot${isHeld || control.keys.isLaserHeld ? ' present__dot--shown' : ''}`}
            aria-hidden="true"
          />
        </div>
      )}
      {pages !== undefined && (
        <DeckLayers control={control} contents={contents} pages={pages} index={index} wakeLock={wakeLock} />
      )}
    </main>
  );
}
