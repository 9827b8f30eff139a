import { exportMessages as m } from '#src/i18n/messages/export.ts';
import { fileNameOf, type MakeFile } from './export-file.ts';
import type { PictureKind } from './pictures/answer-picture.ts';
import type { MapOutlines } from './pictures/map-outlines.ts';

/** How the files of the pictures are named. */
const NAMES: Readonly<Record<PictureKind, string>> = {
  map: 'map',
  timeline: 'timeline',
  time: 'activities-over-time',
  kinds: 'organisations-by-kind',
  topics: 'activities-by-topic',
  goals: 'countries-by-goal',
};

/** A picture of the answer's map, timeline or one of its charts, with title, filter, date and source in it. */
export function exportPicture(
  kind: PictureKind,
  format: 'svg' | 'png',
  outlines: () => Promise<MapOutlines>,
): MakeFile {
  return async (subject, { signal, progress }) => {
    const { answerPicture } = await import('./pictures/answer-picture.ts');
    signal.throwIfAborted();
    progress(0.2);
    const picture = await answerPicture(kind, subject, outlines);
    if (picture === undefined) return { refusal: subject.i18n.t(m.nothingInChart) };
    signal.throwIfAborted();
    progress(0.5);
    const name = fileNameOf(subject, format, NAMES[kind]);
    if (format === 'svg') return { name, type: 'image/svg+xml', content: picture.svg, remarks: [] };
    const { pngOf } = await import('./pictures/png.ts');
    return { name, type: 'image/png', content: await pngOf(picture, signal), remarks: [] };
  };
}
