import type { Dataset } from '#src/domain/dataset.ts';
import type { Day } from '#src/domain/day.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import type { Answer } from '#src/select/answer.ts';

/** What the page says of an answer in words. `filter`: a text for each clause; none where nothing is narrowed. */
export interface ExportWords {
  readonly headline: string;
  readonly filter: readonly string[];
}

/** Which slides of a deck were chosen, by id and in order, and its own title. */
export interface DeckChoice {
  readonly chosen: readonly string[] | undefined;
  readonly title: string | undefined;
}

/** What is taken away: the answer to a filter, in the reader's language, on this day. */
export interface ExportSubject {
  readonly dataset: Dataset;
  readonly answer: Answer;
  readonly i18n: I18n;
  readonly words: ExportWords;
  readonly today: Day;
  readonly deck?: DeckChoice;
  /** Whether the record was changed in this browser and is not published. */
  readonly isDraft?: boolean;
}
