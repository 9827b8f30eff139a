import type { Place } from '#src/domain/place.ts';
import type { Answers } from './answers.ts';
import type { CodeColumn } from './city-code.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Splits } from './mapping.ts';
import type { PlaceBook } from './place-book.ts';
import type { StateColumn } from './state-column.ts';

/** What places are read with. */
export interface PlaceTools {
  readonly book: PlaceBook;
  readonly gazetteer: Gazetteer | undefined;
  readonly answers: Answers;
  readonly splits: Splits;
  readonly home?: Place;
  /** What the codes behind the cities of the sheet are. */
  readonly codes?: CodeColumn;
  /** What the codes in the sheet's column of countries are. */
  readonly states?: StateColumn;
  /** The countries that rows of the sheet state. */
  readonly stated?: ReadonlySet<string>;
}
