import { exportMessages as m } from '#src/i18n/messages/export.ts';
import type { ExportSubject } from '../export-subject.ts';
import { type Chart, chartDrawing, chartTitle } from './chart-drawings.ts';
import { mapDrawing } from './map-drawing.ts';
import type { MapOutlines } from './map-outlines.ts';
import { framedPicture, type Picture } from './picture.ts';
import { timelineDrawing } from './timeline-drawing.ts';

/** What a picture can be had of. */
export const SUBJECTS = ['map', 'timeline', 'time', 'kinds', 'topics', 'goals'] as const;

export type PictureKind = 'map' | 'timeline' | Chart;

const WIDTH = 1280;
const MAP_HEIGHT = 720;
const CHART_WIDTH = 960;

/** The name of a picture in the reader's language. */
export function pictureTitle(kind: PictureKind, subject: ExportSubject): string {
  const { t } = subject.i18n;
  if (kind === 'map') return t(m.map);
  return kind === 'timeline' ? t(m.timeline) : chartTitle(kind, subject);
}

/**
 * A picture of an answer with its title, filter, date and source. `undefined` where a chart would be empty. Only the map
 * needs the outlines; they are asked for when it is drawn.
 */
export async function answerPicture(
  kind: PictureKind,
  subject: ExportSubject,
  outlines: () => Promise<MapOutlines>,
): Promise<Picture | undefined> {
  const { t } = subject.i18n;
  const title = pictureTitle(kind, subject);
  if (kind === 'map') {
    const drawing = mapDrawing(subject, await outlines(), { width: WIDTH, height: MAP_HEIGHT });
    const { notOnMap } = subject.answer;
    return framedPicture(drawing, title, subject, [
      ...drawing.notes,
      ...(notOnMap > 0 ? [t(m.notOnMap, { count: notOnMap })] : []),
      ...(drawing.withoutLabel > 0 ? [t(m.withoutLabel, { count: drawing.withoutLabel })] : []),
      t(m.outlines),
    ]);
  }
  if (kind === 'timeline') {
    const drawing = timelineDrawing(subject, WIDTH);
    return framedPicture(drawing, title, subject, drawing.notes);
  }
  const chart = chartDrawing(kind, subject, CHART_WIDTH);
  return chart && framedPicture(chart.drawing, chart.title, subject, chart.notes);
}
