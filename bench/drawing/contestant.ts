import type { Dataset } from '#src/domain/dataset.ts';
import type { Answer } from '#src/select/answer.ts';

/** What there is to draw. Items: those of the answer that have a day, or a place, as many as `most` allows. */
export interface Subject {
  readonly dataset: Dataset;
  readonly answer: Answer;
  readonly room: HTMLElement;
  readonly most: number;
}

/** Something that draws a record, step by step so that each can be timed. */
export interface Contestant {
  readonly draw: () => void;
  /** Whether what was drawn stands on the page. */
  readonly isDrawn: () => boolean;
  /** Shows less than all of time, so that there is something to move to. Not timed. */
  readonly approach?: () => void;
  /** Moves or zooms what is shown, the `i`th time. */
  readonly step: (i: number) => void;
}

export type MakeContestant = (subject: Subject) => Contestant;
