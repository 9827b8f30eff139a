import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { parseDay, today } from '#src/domain/day.ts';
import { answerSources } from '#src/exchange/answer-sources.ts';
import { useDraftDesk } from '#src/exchange/draft/draft-desk.ts';
import { exportCaption } from '#src/exchange/export-caption.ts';
import type { ExportMaterial } from '#src/exchange/export-material.ts';
import type { ExportSubject } from '#src/exchange/export-subject.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import { lateTextMessages } from '#src/i18n/messages/late-texts.ts';
import { sourceMessages } from '#src/i18n/messages/source.ts';
import { useIsWhole } from '#src/i18n/when-whole.tsx';
import { useDashboard } from '#src/state/dashboard.ts';
import type { View } from '#src/state/view-state.ts';
import { usePrinting } from '#src/ui/printing.ts';
import { setPageFoot } from './page-foot.ts';
import { loadPrintParts, type PrintParts } from './print-parts.ts';
import './print-report.css';

/** What a page on paper says first: whose record it is, what is shown of it, and as of when. */
function Statement({ subject }: { readonly subject: ExportSubject }) {
  const { t, text, formats } = subject.i18n;
  const { site } = subject.dataset.record;
  const { filter, date } = exportCaption(subject);
  const made = parseDay(__ONE_FILE_MADE__);
  return (
    <header className="print__statement">
      <p className="print__title">
        {text(site.title)} · {text(site.subtitle)}
      </p>
      <p>{filter}</p>
      <p>
        {date}
        {made !== undefined && ` · ${t(appMessages.madeOn, { date: formats.day(made) })}`}
      </p>
      {site.url !== undefined && <p>{site.url}</p>}
    </header>
  );
}

function Sources({ subject: { dataset, answer, i18n } }: { readonly subject: ExportSubject }) {
  const { t } = i18n;
  const sources = answerSources(dataset, answer);
  if (sources.length === 0) return null;
  return (
    <section className="print__section print__section--whole">
      <h2>{t(sourceMessages.sources)}</h2>
      <ul>
        {sources.map(({ id, title, publisher, url }) => (
          <li key={id}>
            {t(m.publication, { title, publisher })} · {url ?? t(sourceMessages.noLink)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ContentsProps {
  readonly view: View;
  readonly parts: PrintParts;
  readonly subject: ExportSubject;
}

function Contents({ view, parts: { Activities, Overview, Handout, outlines, slidesOf }, subject }: ContentsProps) {
  const isWhole = useIsWhole();
  switch (view) {
    case 'table':
      return (
        <>
          <p className="print__headline">{subject.words.headline}</p>
          <Activities subject={subject} />
        </>
      );
    case 'overview':
      return <Overview subject={subject} outlines={outlines} />;
    case 'present':
      return !isWhole ? (
        <p>{subject.i18n.t(lateTextMessages.leftOutOnPaper)}</p>
      ) : (
        <Handout subject={subject} outlines={outlines} slides={slidesOf(subject)} />
      );
    default:
      return null;
  }
}

/** Views that something else stands for on paper; the others are printed as they stand. */
const REPORTED: ReadonlySet<View> = new Set(['overview', 'table', 'present']);

/** The page on paper; what it says is worked out only while it is printed. */
function PrintedReport({
  material,
  parts,
}: {
  readonly material: ExportMaterial;
  readonly parts: PrintParts | undefined;
}) {
  const { dataset, answer, state } = useDashboard();
  const { record, published } = useDraftDesk();
  const isDraft = record !== published;
  const i18n = useI18n();
  const { view, slides, deckTitle } = state;
  const chosen = slides?.join();
  const subject = useMemo(
    (): ExportSubject => ({
      dataset,
      answer,
      i18n,
      words: material.words(dataset, answer, i18n),
      today: today(),
      deck: { chosen: chosen?.split(','), title: deckTitle },
      isDraft,
    }),
    [dataset, answer, i18n, material, chosen, deckTitle, isDraft],
  );
  const isReported = parts !== undefined && REPORTED.has(view);
  useLayoutEffect(() => {
    const { filter, date } = exportCaption(subject);
    const removeFoot = setPageFoot({ filter, date, rest: subject.i18n.t(m.wholeOnFirst) });
    document.documentElement.toggleAttribute('data-printed-as-report', isReported);
    return () => {
      removeFoot();
      document.documentElement.removeAttribute('data-printed-as-report');
    };
  }, [subject, isReported]);

  return (
    <>
      <div className="print">
        <Statement subject={subject} />
        {isReported && <Contents view={view} parts={parts} subject={subject} />}
        {isReported && <Sources subject={subject} />}
      </div>
      {!isReported &&
        createPortal(
          <div className="print">
            <Sources subject={subject} />
          </div>,
          document.body,
        )}
    </>
  );
}

/**
 * What is printed beside the page, or in place of it: record and filter on page one, then the view, then the sources.
 * Nothing of it is on the page before.
 */
export function PrintReport({ material }: { readonly material: ExportMaterial }) {
  const isPrinting = usePrinting();
  const { view } = useDashboard().state;
  const isWhole = useIsWhole();
  const isReady = isWhole || !REPORTED.has(view);
  const [parts, setParts] = useState<PrintParts>();
  useEffect(() => {
    // Where that fails, the page is printed as it stands.
    loadPrintParts(material).then(setParts, () => undefined);
  }, [material]);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-print-ready', parts !== undefined && isReady);
  }, [parts, isReady]);
  return isPrinting && <PrintedReport material={material} parts={parts} />;
}
