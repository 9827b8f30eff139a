import { slideMessages } from '#src/i18n/messages/present.ts';
import { exportCaption } from '../export-caption.ts';
import type { ExportSubject } from '../export-subject.ts';
import { kindChart, type SlideChart, timeChart } from './slide-charts.ts';
import { fittedPages, paragraphPages, rowOf, tablePages } from './slide-pages.ts';
import type { SlidePage, SlidePicture } from './slide-show.ts';
import { BESIDE } from './slide-sizes.ts';
import type { SlideText } from './slide-text.ts';

/** Pictures that slides of these ids show, as far as they could be drawn. */
export type SlidePictures<P = SlidePicture> = ReadonlyMap<string, P>;

/** Slides whose picture stands beside their text; on others it stands alone, and the text after it. */
const BESIDE_TEXT: ReadonlySet<SlideText['kind']> = new Set(['visit', 'end']);

/** Title of a slide that is never cut: longer ones stand in its text too. In characters. */
const LONGEST_TITLE = 70;

function shortTitle(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}

function bodiesOf<P>(slide: SlideText, picture: P | undefined): readonly SlidePage<P>['body'][] {
  const { title, paragraphs } = slide;
  const texts = (all: SlideText['paragraphs'], firstWidth?: number) => {
    const { type, pages } = fittedPages((layout) => paragraphPages(all, firstWidth, layout));
    return pages.map((page) => ({ kind: 'text', paragraphs: page, type }) as const);
  };
  const whole: SlideText['paragraphs'] =
    title.length <= LONGEST_TITLE ? [] : [{ tone: 'lead', runs: [{ text: title, tone: 'plain' }] }];
  if (picture !== undefined && !BESIDE_TEXT.has(slide.kind))
    return [{ kind: 'picture', picture }, ...(paragraphs.length === 0 ? [] : texts(paragraphs))];
  if (picture !== undefined)
    return texts([...whole, ...paragraphs], BESIDE.text).map((body, i) =>
      i === 0 ? { ...body, beside: picture } : body,
    );
  const isList = slide.kind === 'organisations' || slide.kind === 'announced' || slide.kind === 'gaps';
  const hasRows = paragraphs.length > 0 && paragraphs.every(({ runs }) => runs.some(({ tone }) => tone === 'strong'));
  if (isList && hasRows) {
    const rows = paragraphs.map(rowOf);
    const { type, pages } = fittedPages((layout) => tablePages(rows, layout));
    return pages.map((page) => ({ kind: 'table', rows: page, type }));
  }
  return texts([...whole, ...paragraphs]);
}

function chartPage<P>(chart: SlideChart | undefined): readonly SlidePage<P>[] {
  return chart === undefined ? [] : [{ title: chart.title, eyebrow: '', notes: [], body: { kind: 'chart', chart } }];
}

/**
 * Lays a deck out in slides of fixed size: what does not fit goes on on the next, which says so. After the timeline and
 * before the organisations stands a chart of each. The first slide's notes say what is shown, as of when and from where.
 */
export function slidePages<P>(
  slides: readonly SlideText[],
  subject: ExportSubject,
  pictures: SlidePictures<P>,
): readonly SlidePage<P>[] {
  const { t } = subject.i18n;
  const { filter, date, source } = exportCaption(subject);
  return slides.flatMap((slide): readonly SlidePage<P>[] => {
    const title = shortTitle(slide.title);
    const notes = slide.kind === 'title' ? [...slide.notes, filter, date, source] : slide.notes;
    const pages = bodiesOf(slide, pictures.get(slide.id)).map((body, i) => ({
      title: i === 0 ? title : t(slideMessages.continued, { title }),
      eyebrow: slide.eyebrow,
      notes: i === 0 ? notes : [],
      body,
    }));
    if (slide.kind === 'timeline') return [...pages, ...chartPage<P>(timeChart(subject))];
    return slide.kind === 'organisations' ? [...chartPage<P>(kindChart(subject)), ...pages] : pages;
  });
}
