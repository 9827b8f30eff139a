import { exportCaption } from '../export-caption.ts';
import type { ExportSubject } from '../export-subject.ts';
import { PALETTE, SERIF } from './palette.ts';
import { type Shape, shape, shapeText } from './shape.ts';
import { textLines } from './text-lines.ts';
import { linesHeight, linesShape } from './text-shape.ts';

/** A drawing and its size in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A drawing with what it shows, in a file of its own: SVG. Sizes are pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 32;
const TITLE = 28;
const TEXT = 15;
const SMALL = 12.5;
const GAP = 14;

function svgShape(width: number, height: number, language: string, children: readonly Shape[], scale = 1): Shape {
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: width * scale,
      height: height * scale,
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
      role: 'img',
      'xml:lang': language,
    },
    children,
  );
}

/** A drawing alone, as a slide takes it, at `scale` times its size. */
export function barePicture(
  { width, height, shapes }: Drawing,
  title: string,
  language: string,
  scale: number,
): Picture {
  const ground = shape('rect', { width, height, fill: PALETTE.card });
  const svg = shapeText(svgShape(width, height, language, [shape('title', {}, [title]), ground, ...shapes], scale));
  return { svg, width: width * scale, height: height * scale };
}

/** A drawing with its title, the filter in words, `notes` under it, and how old and whence the record is. */
export function framedPicture(
  drawing: Drawing,
  title: string,
  subject: ExportSubject,
  notes: readonly string[] = [],
): Picture {
  const caption = exportCaption(subject);
  const inner = drawing.width;
  const width = inner + 2 * MARGIN;
  const titleLines = textLines(title, inner, { size: TITLE, bold: true });
  const filterLines = textLines(caption.filter, inner, { size: TEXT });
  const footLines = [...notes, caption.date, caption.source].flatMap((text) => textLines(text, inner, { size: SMALL }));
  const filterTop = MARGIN + linesHeight(titleLines, TITLE);
  const drawingTop = filterTop + linesHeight(filterLines, TEXT) + GAP;
  const footTop = drawingTop + drawing.height + GAP;
  const height = Math.ceil(footTop + linesHeight(footLines, SMALL) + MARGIN);
  const children = [
    shape('title', {}, [title]),
    shape('desc', {}, [[caption.filter, caption.date, caption.source].join('\n')]),
    shape('rect', { width, height, fill: PALETTE.card }),
    ...linesShape(titleLines, MARGIN, MARGIN, { size: TITLE, bold: true, family: SERIF }),
    ...linesShape(filterLines, MARGIN, filterTop, { size: TEXT, colour: PALETTE.mute }),
    shape('g', { transform: `translate(${MARGIN} ${Math.round(drawingTop)})` }, drawing.shapes),
    ...linesShape(footLines, MARGIN, footTop, { size: SMALL, colour: PALETTE.mute }),
  ];
  return { svg: shapeText(svgShape(width, height, subject.i18n.language, children)), width, height };
}
