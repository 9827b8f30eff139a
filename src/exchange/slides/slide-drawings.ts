import { answerFilter } from '#src/select/answer-filter.ts';
import { withChoice } from '#src/select/filter.ts';
import type { ExportSubject } from '../export-subject.ts';
import { mapDrawing } from '../pictures/map-drawing.ts';
import type { MapOutlines } from '../pictures/map-outlines.ts';
import type { Drawing } from '../pictures/picture.ts';
import { qrDrawing } from '../pictures/qr-drawing.ts';
import { textLines } from '../pictures/text-lines.ts';
import { linesShape } from '../pictures/text-shape.ts';
import { timelineDrawing } from '../pictures/timeline-drawing.ts';
import { BESIDE, BODY, DRAWING_SCALE, POINTS, WIDTH } from './slide-sizes.ts';
import type { SlideText } from './slide-text.ts';

const pixels = (inches: number): number => Math.round((inches * POINTS) / DRAWING_SCALE);

const WHOLE = { width: pixels(WIDTH), height: pixels(BODY.height) };
/** Its smallest letters are of 13 pixels. */
const TIMELINE_WIDTH = Math.round((WIDTH * POINTS) / 1.39);
const BESIDE_TEXT = { width: pixels(BESIDE.picture), height: pixels(BODY.height) };
/** Visits after this many have no map, so that a long deck can still be sent. */
const MOST_MAPS = 60;

const TIMELINE_HEIGHT = Math.floor((BODY.height * POINTS) / 1.39);
const NOTE = { size: 14, line: 19, gap: 6 } as const;

/** The timeline, and under it as much as has room of what it cannot say beside its marks. */
function notedTimeline(subject: ExportSubject): Drawing {
  const { width, height, shapes, notes } = timelineDrawing(subject, TIMELINE_WIDTH);
  const room = Math.max(0, Math.floor((TIMELINE_HEIGHT - height - NOTE.gap) / NOTE.line));
  const lines: string[] = [];
  for (const note of notes) {
    const own = textLines(note, width, { size: NOTE.size });
    if (lines.length + own.length > room) break;
    lines.push(...own);
  }
  const said = linesShape(lines, 0, height + NOTE.gap, { size: NOTE.size });
  const used = lines.length === 0 ? 0 : NOTE.gap + lines.length * NOTE.line;
  return { width, height: height + used, shapes: [...shapes, ...said] };
}

/**
 * The drawings of a deck by slide, each made when it is asked for: a map of its journeys, its timeline, a map of each visit,
 * and at its end the published address as a QR code.
 */
export function slideDrawings(
  slides: readonly SlideText[],
  subject: ExportSubject,
  outlines: MapOutlines,
): ReadonlyMap<string, () => Drawing> {
  const { filter, columns } = subject.answer;
  const ofVisit = (visit: string) => ({
    ...subject,
    answer: answerFilter(columns, withChoice(filter, 'visit', [visit])),
  });
  const drawings = new Map<string, () => Drawing>();
  const { url } = subject.dataset.record.site;
  const code = url === undefined ? undefined : qrDrawing(url);
  let maps = 0;
  for (const { id, kind, visit } of slides) {
    if (kind === 'map') drawings.set(id, () => mapDrawing(subject, outlines, WHOLE));
    else if (kind === 'timeline') drawings.set(id, () => notedTimeline(subject));
    else if (kind === 'end' && code !== undefined) drawings.set(id, () => code);
    else if (visit !== undefined && maps < MOST_MAPS) {
      maps += 1;
      drawings.set(id, () => mapDrawing(ofVisit(visit), outlines, BESIDE_TEXT, 'places'));
    }
  }
  return drawings;
}
