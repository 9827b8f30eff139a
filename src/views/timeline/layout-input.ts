import type { Dataset } from '#src/domain/dataset.ts';
import type { Day } from '#src/domain/day.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import type { Answer } from '#src/select/answer.ts';
import type { TimelineContents } from '#src/select/timeline-contents.ts';
import type { TimeWindow } from './time-window.ts';

/** What a layout is made from. `width`: of the axis, in pixels; 0 until it is known, then no marks are laid out. */
export interface LayoutInput {
  readonly dataset: Dataset;
  readonly answer: Answer;
  readonly contents: TimelineContents;
  readonly window: TimeWindow;
  readonly width: number;
  readonly textWidth: (text: string) => number;
  /** Pixels that the gutter may take. */
  readonly mostGutter: number;
  /** Whether a lane may grow for a label under its mark. */
  readonly mayGrow?: boolean;
  readonly i18n: I18n;
  readonly today: Day;
}
