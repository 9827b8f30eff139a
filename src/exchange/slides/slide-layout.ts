import { slideMessages } from '#src/i18n/messages/present.ts';
import { exportCaption } from '../export-caption.ts';
import type { ExportSubject } from '../export-subject.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { kindChart, type SlideChart, timeChart } from './slide-charts.ts';
import { fittedPages, fittedTable, paragraphPages, rowOf } from './slide-pages.ts';
import type { SlidePage, SlidePicture } from './slide-show.ts';
import { BESIDE } from './slide-sizes.ts';
import type { SlideText } from './slide-text.ts';
import { fittedTitle, titleSize } from './slide-title.ts';

/** Pictures that slides of these ids show, as far as they could be drawn. */
export type SlidePictures<P = SlidePicture> = ReadonlyMap<string, P>;

/** Slides whose picture stands beside their text; on others it stands alone, and the text after it. */
const BESIDE_TEXT: ReadonlySet<SlideText['kind']> = new Set(['visit', 'end']);

/** Title of a slide that takes the usual room where it stands whole: a longer one takes room from the text. In characters. */
export const LONGEST_TITLE = 70;
/** Characters that a line of a longer title surely holds, and the part of the text's height that each further line takes. */
const TITLE_LINE = 60;
const LINE_SHARE = 0.1;
const LEAST_SHARE = 0.3;

/**
 * `cut`: a title that is too long for its room in the smallest type ends in an ellipsis and stands whole in its slide's
 * text. `whole`: it stands over every page as it is.
 */
export type TitleStyle = 'cut' | 'whole';

/** How much of the usual height a text has under a title, from 0 to 1. */
function shareUnder(title: string, titles: TitleStyle): number {
  if (titles === 'cut' || title.length <= LONGEST_TITLE) return 1;
  const lines = Math.ceil(title.length / TITLE_LINE);
  return Math.max(LEAST_SHARE, 1 - Math.max(0, lines - 2) * LINE_SHARE);
}

/** The paragraphs of a slide; where the screen cuts its title and says it whole in the first of them, without that one. */
function withoutTitle({ title, paragraphs }: SlideText): SlideText['paragraphs'] {
  const [first, ...rest] = paragraphs;
  const said = first?.runs.map(({ text }) => text).join('');
  return said !== undefined && plainSpaces(said) === plainSpaces(title) ? rest : paragraphs;
}

function bodiesOf<P>(
  slide: SlideText,
  picture: P | undefined,
  titles: TitleStyle,
  continued: string,
): readonly SlidePage<P>['body'][] {
  const { title } = slide;
  const paragraphs = withoutTitle(slide);
  const share = shareUnder(continued, titles);
  const texts = (all: SlideText['paragraphs'], firstWidth?: number) => {
    const { type, pages } = fittedPages((layout) =>
      paragraphPages(all, firstWidth, { ...layout, room: layout.room * share }),
    );
    return pages.map((page) => ({ kind: 'text', paragraphs: page, type }) as const);
  };
  const isTold = titles === 'whole' || titleSize(title) !== undefined;
  const whole: SlideText['paragraphs'] = isTold ? [] : [{ tone: 'lead', runs: [{ text: title, tone: 'plain' }] }];
  if (picture !== undefined && !BESIDE_TEXT.has(slide.kind))
    return [{ kind: 'picture', picture }, ...(paragraphs.length === 0 ? [] : texts(paragraphs))];
  if (picture !== undefined)
    return texts([...whole, ...paragraphs], BESIDE.text).map((body, i) =>
      i === 0 ? { ...body, beside: picture } : body,
    );
  const isList = slide.kind === 'organisations' || slide.kind === 'announced' || slide.kind === 'gaps';
  const hasRows = paragraphs.length > 0 && paragraphs.every(({ runs }) => runs.some(({ tone }) => tone === 'strong'));
  if (isList && hasRows) {
    const { headShare, type, pages } = fittedTable(paragraphs.map(rowOf));
    return pages.map((page) => ({ kind: 'table', rows: page, type, headShare }));
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
  titles: TitleStyle = 'cut',
): readonly SlidePage<P>[] {
  const { t } = subject.i18n;
  const { filter, date, source } = exportCaption(subject);
  return slides.flatMap((slide): readonly SlidePage<P>[] => {
    const titled = (said: (title: string) => string): string =>
      titles === 'whole' ? said(slide.title) : fittedTitle(slide.title, said);
    const title = titled((whole) => whole);
    const continued = titled((whole) => t(slideMessages.continued, { title: whole }));
    const notes = slide.kind === 'title' ? [...slide.notes, filter, date, source] : slide.notes;
    const pages = bodiesOf(slide, pictures.get(slide.id), titles, continued).map((body, i) => ({
      title: i === 0 ? title : continued,
      eyebrow: slide.eyebrow,
      notes: i === 0 ? notes : [],
      body,
    }));
    if (slide.kind === 'timeline') return [...pages, ...chartPage<P>(timeChart(subject))];
    return slide.kind === 'organisations' ? [...chartPage<P>(kindChart(subject)), ...pages] : pages;
  });
}
