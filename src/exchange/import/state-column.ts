import { isCountryCode } from '#src/domain/country-code.ts';
import { countryByCity } from './city-code.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { MappedColumn, Splits } from './mapping.ts';
import type { PlaceBook } from './place-book.ts';
import { headerKey } from './recognised-header.ts';
import { splitCell } from './split-cell.ts';
import { countryOfState } from './state-codes.ts';

/** What a column of codes of two capitals holds: `mixed` where each row must tell by its city, `open` where it must be asked. */
export type StateColumn = 'countries' | 'states' | 'mixed' | 'open';

interface Tools {
  readonly book: PlaceBook;
  readonly gazetteer: Gazetteer | undefined;
  readonly splits: Splits;
}

/** A column so called, or called nothing that is known, may hold either. */
const STATE = /(?:^| )states?(?: |$)/u;
const CODE = /^[A-Z]{2}$/;

/** Whether a column was taken for countries by more than its content, or a header that also means states. */
export function isCalledCountry({ header, reason }: MappedColumn): boolean {
  return reason === 'by-hand' || (reason !== 'content' && !STATE.test(headerKey(header)));
}

/** Weighs the codes in a column of countries, which may be those of states: "IL" beside Chicago or beside Haifa. */
export class StateWeights {
  private countries = 0;
  private states = 0;
  private either = 0;

  constructor(private readonly tools: Tools) {}

  add(country: string, city: string): void {
    if (!CODE.test(country)) return;
    const state = countryOfState(country);
    const meant = meantByCity(country, city, this.tools);
    if (meant === undefined) this.either += 1;
    else if (meant === state) this.states += 1;
    else this.countries += 1;
  }

  /** What they are, as far as the column tells. `isCalled`: whether its header says that it holds countries. */
  column(isCalled: boolean): StateColumn {
    if (this.states === 0) return isCalled || this.countries > this.either ? 'countries' : 'open';
    if (this.countries > 0) return isCalled ? 'mixed' : 'open';
    return this.states >= this.either && this.tools.gazetteer !== undefined ? 'states' : 'open';
  }
}

/** The country that a code with a city beside it means: that of the state, its own, or `undefined` where neither is told. */
export function meantByCity(code: string, city: string, tools: Tools): string | undefined {
  const state = countryOfState(code);
  const own = isCountryCode(code) ? code : undefined;
  if (state === undefined || own === undefined) return state ?? own;
  const [first = ''] = splitCell(city, tools.splits.place);
  return first === '' ? undefined : countryByCity(first, { own, state }, tools);
}
