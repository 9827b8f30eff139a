import type { Dataset } from '#src/domain/dataset.ts';
import type { Selection } from './selection.ts';

/** Answers a selection with all counts: how many activities are left. */
export type Answering = (selection: Selection) => number;

/** Something that can answer a selection, all counts included, once it has taken the data in. */
export interface Contestant {
  readonly name: string;
  readonly build: (dataset: Dataset) => Answering;
}
