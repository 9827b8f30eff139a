import PptxGenJS from 'pptxgenjs';
import { PALETTE } from '../pictures/palette.ts';
import type { SlideChart } from './slide-charts.ts';
import { type SlideRow, sizeOf } from './slide-pages.ts';
import {
  BESIDE,
  BODY,
  EYEBROW,
  FONT,
  FOOT,
  MARGIN,
  PARAGRAPH_GAP,
  SLIDE,
  TITLE,
  type TypeSizes,
  WIDTH,
} from './slide-sizes.ts';
import type { SlideParagraph } from './slide-text.ts';
import { titleSize } from './slide-title.ts';

/** A picture on a slide: PNG as a data address, and its size in any unit. */
export interface SlidePicture {
  readonly data: string;
  readonly width: number;
  readonly height: number;
  /** Said in place of the picture. */
  readonly alternative: string;
}

/** One slide of the file. `title` is never empty: it names the slide in every outline. `beside`: to the right of the text. */
export interface SlidePage<P = SlidePicture> {
  readonly title: string;
  readonly eyebrow: string;
  readonly notes: readonly string[];
  readonly body:
    | {
        readonly kind: 'text';
        readonly paragraphs: readonly SlideParagraph[];
        readonly type: TypeSizes;
        readonly beside?: P;
      }
    | {
        readonly kind: 'table';
        readonly rows: readonly SlideRow[];
        readonly type: TypeSizes;
        /** Width of the first column, as a part of the whole. */
        readonly headShare: number;
      }
    | { readonly kind: 'chart'; readonly chart: SlideChart }
    | { readonly kind: 'picture'; readonly picture: P };
}

const colour = (name: keyof typeof PALETTE) => PALETTE[name].slice(1);
/** Darker than the page's own, for the last row of a room. */
const MUTE = '47515d';
const TONES = {
  strong: { bold: true, color: colour('ink') },
  plain: { color: colour('ink') },
  mute: { color: MUTE },
} as const;
/** Light enough for the numbers in them. */
const STACKED = ['6fb1bd', 'dcebed'];
const MASTER = 'ACTIVITY';
const RULE = { type: 'solid', pt: 1, color: colour('line') } as const;
const NO_RULE = { type: 'none' } as const;

type Deck = InstanceType<typeof PptxGenJS>;
type Slide = ReturnType<Deck['addSlide']>;

/**
 * Begins a file whose slides share a foot. They bear no number: the presentation cuts its pages for the screen, and the same
 * slide would have another number there. `locale` is BCP 47.
 */
export function beginDeck(title: string, author: string, foot: string, locale: string): Deck {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: MASTER, width: SLIDE.width, height: SLIDE.height });
  deck.layout = MASTER;
  deck.title = title;
  deck.author = author;
  deck.company = author;
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const common = { fontFace: FONT, lang: locale, margin: 0 };
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: colour('card') },
    objects: [
      {
        placeholder: {
          text: '',
          options: {
            name: 'title',
            type: 'title',
            x: MARGIN,
            y: TITLE.y,
            w: WIDTH,
            h: TITLE.height,
            fontSize: TITLE.size,
            bold: true,
            align: 'left',
            valign: 'middle',
            color: colour('ink'),
            ...common,
          },
        },
      },
      {
        text: {
          text: foot,
          options: {
            x: MARGIN,
            y: FOOT.y,
            w: WIDTH,
            h: FOOT.height,
            fontSize: FOOT.size,
            color: MUTE,
            ...common,
          },
        },
      },
    ],
  });
  return deck;
}

function addParagraphs(
  slide: Slide,
  { paragraphs, type }: Extract<SlidePage['body'], { kind: 'text' }>,
  width: number,
  lang: string,
): void {
  const runs = paragraphs.flatMap((paragraph) =>
    paragraph.runs.map(({ text, tone }, i) => ({
      text,
      options: {
        ...TONES[tone],
        lang,
        fontSize: sizeOf(paragraph, type),
        paraSpaceAfter: PARAGRAPH_GAP,
        breakLine: i === paragraph.runs.length - 1,
      },
    })),
  );
  const place = { x: MARGIN, y: BODY.y, w: width, h: BODY.height };
  if (runs.length > 0) slide.addText(runs, { ...place, fontFace: FONT, valign: 'top', align: 'left', margin: 0 });
}

function addTable(
  slide: Slide,
  { rows, type, headShare }: Extract<SlidePage['body'], { kind: 'table' }>,
  lang: string,
): void {
  const cell = { fontFace: FONT, fontSize: type.table, valign: 'top', lang } as const;
  slide.addTable(
    rows.map(({ head, rest }) => [
      { text: head, options: { ...cell, ...TONES.strong } },
      { text: rest, options: { ...cell, ...TONES.plain } },
    ]),
    {
      x: MARGIN,
      y: BODY.y,
      w: WIDTH,
      colW: [WIDTH * headShare, WIDTH * (1 - headShare)],
      border: [NO_RULE, NO_RULE, RULE, NO_RULE],
      margin: [type.cellRoom, 0.1, type.cellRoom, 0.1],
    },
  );
}

function addChart(slide: Slide, { title, direction, series }: SlideChart, lang: string): void {
  // Lying bars are drawn from the bottom up.
  const inOrder = <T>(values: readonly T[]) => (direction === 'bar' ? values.toReversed() : [...values]);
  const axis = { fontFace: FONT, fontSize: 18, color: colour('ink') };
  slide.addChart(
    'bar',
    series.map(({ name, labels, values }) => ({ name, labels: inOrder(labels), values: inOrder(values) })),
    {
      x: MARGIN,
      y: BODY.y,
      w: WIDTH,
      h: BODY.height,
      altText: title,
      barDir: direction,
      barGrouping: series.length > 1 ? 'stacked' : 'clustered',
      barGapWidthPct: 45,
      chartColors: series.length > 1 ? STACKED : [colour('accent')],
      showLegend: series.length > 1,
      legendPos: 'b',
      legendFontFace: FONT,
      legendFontSize: 18,
      showValue: true,
      dataLabelFontFace: FONT,
      dataLabelFontSize: 18,
      dataLabelFormatCode: '0;;',
      dataLabelColor: colour('ink'),
      catAxisLabelFontFace: axis.fontFace,
      catAxisLabelFontSize: axis.fontSize,
      catAxisLabelColor: axis.color,
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      lang,
    },
  );
}

/** Puts a picture into a part of the slide's width, from its left end on, in inches. */
function addPicture(slide: Slide, { data, width, height, alternative }: SlidePicture, from = 0, room = WIDTH): void {
  const scale = Math.min(room / width, BODY.height / height);
  const [w, h] = [width * scale, height * scale];
  const x = MARGIN + from + (room - w) / 2;
  slide.addImage({ data, x, y: BODY.y + (BODY.height - h) / 2, w, h, altText: alternative });
}

/** Adds a slide. */
export function addPage(deck: Deck, { title, eyebrow, notes, body }: SlidePage, locale: string): void {
  const slide = deck.addSlide({ masterName: MASTER });
  const top = { x: MARGIN, y: EYEBROW.y, w: WIDTH, h: EYEBROW.height, fontFace: FONT, margin: 0, lang: locale };
  if (eyebrow !== '') slide.addText(eyebrow, { ...top, fontSize: EYEBROW.size, color: MUTE });
  slide.addText(title, { placeholder: 'title', fontSize: titleSize(title) ?? TITLE.size, lang: locale });
  if (body.kind === 'text') {
    const { beside } = body;
    addParagraphs(slide, body, beside === undefined ? WIDTH : BESIDE.text, locale);
    if (beside !== undefined) addPicture(slide, beside, BESIDE.text + BESIDE.gap, BESIDE.picture);
  }
  if (body.kind === 'table') addTable(slide, body, locale);
  else if (body.kind === 'chart') addChart(slide, body.chart, locale);
  else if (body.kind === 'picture') addPicture(slide, body.picture);
  if (notes.length > 0) slide.addNotes(notes.join('\n'));
}
