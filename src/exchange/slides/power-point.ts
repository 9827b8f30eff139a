import { slideMessages } from '#src/i18n/messages/present.ts';
import { exportCaption } from '../export-caption.ts';
import { exportMarks } from '../export-marks.ts';
import type { ExportSubject } from '../export-subject.ts';
import type { MapOutlines } from '../pictures/map-outlines.ts';
import { barePicture, type Picture } from '../pictures/picture.ts';
import { withNoteParagraphs } from './note-paragraphs.ts';
import { slideDrawings } from './slide-drawings.ts';
import { type SlidePictures, slidePages } from './slide-layout.ts';
import { addPage, beginDeck, type SlidePicture } from './slide-show.ts';
import type { SlideText } from './slide-text.ts';

export interface PowerPointTools {
  readonly outlines: () => Promise<MapOutlines>;
  /** Draws a picture as PNG and gives it as a data address. */
  readonly png: (picture: Picture, signal: AbortSignal) => Promise<string>;
  /** Is told how much is done, from 0 to 1. */
  readonly progress: (done: number) => void;
}

const LOCALES = { en: 'en-GB', bg: 'bg-BG' } as const;
/** How much finer a picture is than its drawing, before it becomes a PNG. */
const FINENESS = 2;
/** Slides that are added before the page may draw again. */
const BATCH = 20;

const nextTask = () => new Promise<void>((done) => setTimeout(done));

/** The share of the work that the pictures are. */
const PICTURES = 0.5;

async function picturesOf(
  slides: readonly SlideText[],
  subject: ExportSubject,
  { outlines, png, progress }: PowerPointTools,
  signal: AbortSignal,
): Promise<SlidePictures> {
  const drawings = slideDrawings(slides, subject, await outlines());
  const { filter } = exportCaption(subject);
  const pictures = new Map<string, SlidePicture>();
  const { url = '' } = subject.dataset.record.site;
  for (const { id, kind, title } of slides) {
    signal.throwIfAborted();
    const drawing = drawings.get(id)?.();
    if (drawing === undefined) continue;
    const picture = barePicture(drawing, title, subject.i18n.language, FINENESS);
    const { width, height } = picture;
    const alternative = kind === 'end' ? subject.i18n.t(slideMessages.qr, { url }) : `${title}. ${filter}`;
    pictures.set(id, { data: await png(picture, signal), width, height, alternative });
    progress((pictures.size / drawings.size) * PICTURES);
  }
  return pictures;
}

/**
 * The deck as an editable .pptx: titles, texts, tables and charts are the program's own; map, timeline and QR code are
 * pictures, notes notes. Rejects with the signal's reason when it is aborted.
 */
export async function powerPoint(
  slides: readonly SlideText[],
  subject: ExportSubject,
  tools: PowerPointTools,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { dataset, i18n } = subject;
  const { site } = dataset.record;
  const locale = LOCALES[i18n.language];
  const pictures = await picturesOf(slides, subject, tools, signal);
  const pages = slidePages(slides, subject, pictures);
  const [author, foot] = [
    i18n.text(site.subtitle),
    [...exportMarks(subject), i18n.text(site.subtitle), i18n.text(site.title)].join(' · '),
  ];
  const deck = beginDeck(pages[0]?.title ?? i18n.text(site.title), author, foot, locale);
  for (const [i, page] of pages.entries()) {
    signal.throwIfAborted();
    addPage(deck, page, locale);
    tools.progress(PICTURES + ((i + 1) / pages.length) * 0.3);
    if (i % BATCH === BATCH - 1) await nextTask();
  }
  const written = await deck.write({ outputType: 'uint8array' });
  signal.throwIfAborted();
  if (!(written instanceof Uint8Array)) throw new Error('the slides were written as something else than bytes');
  tools.progress(1);
  return withNoteParagraphs(written, locale);
}
