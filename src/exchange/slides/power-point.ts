import { exportCaption } from '../export-caption.ts';
import type { ExportSubject } from '../export-subject.ts';
import { mapDrawing } from '../pictures/map-drawing.ts';
import type { MapOutlines } from '../pictures/map-outlines.ts';
import { barePicture, type Drawing, type Picture } from '../pictures/picture.ts';
import { timelineDrawing } from '../pictures/timeline-drawing.ts';
import { withNoteParagraphs } from './note-paragraphs.ts';
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
/** Sizes in pixels, and of the map's letters as a part of the usual, that leave both legible on a slide. */
const MAP = { width: 1060, height: 400 };
const MAP_LETTERS = 1.3;
const TIMELINE_WIDTH = 780;
/** Slides that are added before the page may draw again. */
const BATCH = 20;

const nextTask = () => new Promise<void>((done) => setTimeout(done));

async function drawn(
  drawing: Drawing,
  title: string,
  subject: ExportSubject,
  tools: PowerPointTools,
  signal: AbortSignal,
): Promise<SlidePicture> {
  const picture = barePicture(drawing, title, subject.i18n.language);
  const alternative = `${title}. ${exportCaption(subject).filter}`;
  return { data: await tools.png(picture, signal), width: picture.width, height: picture.height, alternative };
}

async function picturesOf(
  slides: readonly SlideText[],
  subject: ExportSubject,
  tools: PowerPointTools,
  signal: AbortSignal,
): Promise<SlidePictures> {
  const pictures = new Map<SlideText['kind'], SlidePicture>();
  for (const { kind, title } of slides) {
    signal.throwIfAborted();
    if (kind === 'map') {
      const drawing = mapDrawing(subject, await tools.outlines(), MAP, MAP_LETTERS);
      pictures.set(kind, await drawn(drawing, title, subject, tools, signal));
    } else if (kind === 'timeline') {
      pictures.set(kind, await drawn(timelineDrawing(subject, TIMELINE_WIDTH), title, subject, tools, signal));
    }
  }
  return pictures;
}

/**
 * The deck as an editable .pptx: titles, texts, tables and charts are the program's own, map and timeline pictures, notes
 * notes. Rejects with the signal's reason when it is aborted.
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
  const [author, foot] = [i18n.text(site.subtitle), `${i18n.text(site.subtitle)} · ${i18n.text(site.title)}`];
  const deck = beginDeck(pages[0]?.title ?? i18n.text(site.title), author, foot, locale);
  for (const [i, page] of pages.entries()) {
    signal.throwIfAborted();
    addPage(deck, page, locale);
    tools.progress(((i + 1) / pages.length) * 0.8);
    if (i % BATCH === BATCH - 1) await nextTask();
  }
  const written = await deck.write({ outputType: 'uint8array' });
  signal.throwIfAborted();
  if (!(written instanceof Uint8Array)) throw new Error('the slides were written as something else than bytes');
  tools.progress(1);
  return withNoteParagraphs(written, locale);
}
