import type { Dataset } from '#src/domain/dataset.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import type { Answer } from '#src/select/answer.ts';
import type { ExportSubject, ExportWords } from './export-subject.ts';
import type { MapOutlines } from './pictures/map-outlines.ts';
import type { SlideText } from './slides/slide-text.ts';

/** Puts the slides of a deck into words. */
export type SlidesOf = (subject: ExportSubject) => readonly SlideText[];

/** What files are made of that other parts of the page have: their words, the map's outlines, the deck's slides. */
export interface ExportMaterial {
  readonly words: (dataset: Dataset, answer: Answer, i18n: I18n) => ExportWords;
  readonly outlines: () => Promise<MapOutlines>;
  readonly slides: () => Promise<SlidesOf>;
}
