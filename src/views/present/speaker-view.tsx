import { useRef, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { goToSearch, useLocationSearch } from '#src/state/location-search.ts';
import { useWakeLock } from '#src/ui/wake-lock.ts';
import { useDeckContents } from './deck-contents.ts';
import { useDeckControl } from './deck-control.ts';
import { DeckLayers } from './deck-layers.tsx';
import { useDeckPages } from './deck-pages.ts';
import { useDeckPosition } from './deck-position.ts';
import { useDeckTitle } from './deck-title.ts';
import { usePageFonts } from './page-fonts.ts';
import { PagePreview } from './page-preview.tsx';
import type { LiveViews } from './page-view.tsx';
import type { PresentationProps } from './presentation-props.ts';
import { useRootScale } from './root-scale.ts';
import type { Page } from './slide-content.ts';
import { useSpeakerLink } from './speaker-link.ts';
import { speakerNotes } from './speaker-notes.ts';
import { type StageSize, unitOf, useElementSize } from './stage-size.ts';
import { isStorageRefused } from './stored-choice.ts';
import { TalkClock } from './talk-clock.tsx';
import type { Cover } from './window-pair.ts';
import './speaker.css';

interface SpeakerViewProps extends PresentationProps {
  readonly token: string;
  /** Makes this window the one with the slides. */
  readonly onPresentHere: () => void;
}

/** Letters of the secret that name a talk in the browser's storage, too few to know it by. */
const TALK_ID = 6;

/** What a slide is laid out for until the window with the slides has told its size. */
const USUAL_STAGE: StageSize = { width: 1920, height: 1080 };

/** The speaker's window: this slide, the next one, notes and the time. It steers the other window and follows it. */
export function SpeakerView({ words, views, token, onPresentHere }: SpeakerViewProps) {
  const { t } = useI18n();
  const [cover, setCover] = useState<Cover>('none');
  const search = useLocationSearch();
  const link = useSpeakerLink(token, { search, cover }, (state) => {
    goToSearch(state.search, 'replace');
    setCover(state.cover);
  });
  const contents = useDeckContents(words);
  const stage = link.size ?? USUAL_STAGE;
  const { pages, measure } = useDeckPages(contents.shown, stage, usePageFonts(contents.shown));
  const { index } = useDeckPosition(pages, link.status === 'connected');
  const wakeLock = useWakeLock();
  const control = useDeckControl({ index, count: pages?.length ?? 0 }, [cover, setCover], {
    openSpeaker: () => undefined,
    leave: () => window.close(),
    refuseFullScreen: () => undefined,
    turned: () => undefined,
    stepped: link.tellStep,
  });
  const page = pages?.[index];
  const position = t(m.position, { number: index + 1, of: pages?.length ?? 0 });
  useDeckTitle(`${t(m.speaker)} · ${position}`, page?.content.name);
  const [isUnkept] = useState(isStorageRefused);
  const isAlone = link.status === 'gone' || link.status === 'no-opener';
  return (
    <main className="present speaker" id="main" aria-label={t(m.speaker)} tabIndex={-1}>
      {measure}
      <div className="speaker__top">
        <TalkClock talkId={token.slice(0, TALK_ID)} />
        <p role="status" className="speaker__status">
          {isAlone && t(link.status === 'gone' ? m.audienceGone : m.noOpener)}
          {link.status === 'connected' && t(m.connected)}
          {cover !== 'none' && ` ${t(m.covered, { cover })}`}
          {wakeLock === 'refused' && ` ${t(m.notAwake)}`}
          {isUnkept && ` ${t(m.nothingKept)}`}
        </p>
        {isAlone && (
          <button type="button" className="button" onClick={onPresentHere}>
            {t(m.presentHere)}
          </button>
        )}
      </div>
      {pages !== undefined && page !== undefined && (
        <SpeakerPages pages={pages} index={index} stage={stage} views={views} />
      )}
      <fieldset className="speaker__controls" aria-label={t(m.controls)}>
        <button type="button" className="button" onClick={() => control.run('previous')}>
          {t(m.previous)}
        </button>
        <button type="button" className="button button--primary" onClick={() => control.run('next')}>
          {t(m.next)}
        </button>
        <button type="button" className="button" onClick={() => control.run('overview')}>
          {t(m.overview)}
        </button>
        <button type="button" className="button" onClick={() => control.run('black')}>
          {t(m.black)}
        </button>
        <button type="button" className="button" onClick={() => control.run('help')}>
          {t(m.keys)}
        </button>
        {control.keys.digits !== '' && <output>{t(m.goToNow, { number: control.keys.digits })}</output>}
      </fieldset>
      {page !== undefined && <Notes page={page} />}
      {pages !== undefined && (
        <DeckLayers control={control} contents={contents} pages={pages} index={index} wakeLock={wakeLock} />
      )}
    </main>
  );
}

interface SpeakerPagesProps {
  readonly pages: readonly Page[];
  readonly index: number;
  readonly stage: StageSize;
  readonly views: LiveViews;
}

function SpeakerPages({ pages, index, stage, views }: SpeakerPagesProps) {
  const { t } = useI18n();
  const room = useRef<HTMLDivElement>(null);
  const size = useElementSize(room);
  const [page, next] = [pages[index], pages[index + 1]];
  const width = size === undefined ? 0 : Math.min(size.width, ((size.height - 32) * stage.width) / stage.height);
  const isScaled = useRootScale(unitOf(stage)) && width > 0;
  const position = { number: index + 1, of: pages.length };
  return (
    <div className="speaker__pages">
      <section aria-label={t(m.thisSlide)} ref={room}>
        <h2>
          {t(m.thisSlide)} <span className="muted">{t(m.position, position)}</span>
        </h2>
        {isScaled && page !== undefined && <PagePreview page={page} stage={stage} width={width} views={views} />}
      </section>
      <section aria-label={t(m.nextSlide)}>
        <h2>{t(m.nextSlide)}</h2>
        {next === undefined ? (
          <p className="muted">{t(m.lastSlide)}</p>
        ) : (
          isScaled && <PagePreview page={next} stage={stage} width={width} views={views} />
        )}
      </section>
    </div>
  );
}

function Notes({ page }: { readonly page: Page }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset } = useDashboard();
  const { paragraphs, staff } = speakerNotes(page.content, dataset, i18n);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keys
    <section className="speaker__notes" aria-label={t(m.notes)} tabIndex={0}>
      <h2>{t(m.notes)}</h2>
      {paragraphs.length + staff.length === 0 && <p className="muted">{t(m.noNotes)}</p>}
      {staff.length > 0 && (
        <div className="speaker__staff">
          <h3>{t(m.staffNotes)}</h3>
          {staff.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
