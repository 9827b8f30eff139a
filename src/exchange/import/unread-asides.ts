import type { Cell } from '../table/table.ts';
import { isRegionCode } from './city-code.ts';
import { countryIndex } from './country-index.ts';
import { remarksOnline } from './held-online.ts';
import { DEFAULT_SPLITS } from './mapping.ts';
import { monthNumber } from './month-names.ts';
import { LONGEST_CELL, readsAsCity } from './place-groups.ts';
import { stationsOf } from './route-cell.ts';
import type { SheetCells } from './sheet-cells.ts';
import { splitCell } from './split-cell.ts';
import { stateCalled } from './state-codes.ts';
import type { Target } from './target.ts';
import { isWeekday } from './weekday.ts';

const DATES = ['date', 'from', 'to', 'year', 'month', 'monthTo', 'day', 'dayTo'] as const;
const PLACES = DEFAULT_SPLITS.place;
/** What stands in brackets, with the name before it. */
const BEHIND = /(?<![^();,|/\n])([^();,|/\n]*)\(([^()]+)\)/gu;
const IN_BRACKETS = /\(([^()]+)\)/gu;
/** "5 days", "3 дни": how long it was, as its dates say too. */
const DURATION = /^\d{1,3}\s?(?:days?|d|nights?|дни|ден|нощ\p{L}*|tage?|giorn[oi]|dni|dan|dneva)$/iu;

const bracketed = (text: string): readonly string[] =>
  [...text.matchAll(IN_BRACKETS)]
    .map(([, inside = '']) => inside.trim())
    .filter((inside) => /\p{L}/u.test(inside) && !remarksOnline(inside));

/** Of a state or province, by its code or its name: where no city was found by it, the whole cell is kept. */
const isRegion = (text: string): boolean => isRegionCode(text) || stateCalled(text) !== undefined;

const isOfDate = (text: string): boolean =>
  isWeekday(text) || DURATION.test(text) || text.split(/[\s\d.,–-]+/u).some((word) => monthNumber(word) !== undefined);

/**
 * What stands in brackets behind a city and is no country, or behind a country and is no city. `isAlone`: without a cell of
 * countries, so that cities behind a country are read; `isCity`: whether both are one name.
 */
const besideCities = (text: string, isAlone: boolean, isCity: (name: string) => boolean): readonly string[] =>
  [...text.matchAll(BEHIND)].flatMap(([, before = '', inside = '']) => {
    if (isCity(`${stationsOf(before.trim()).at(-1) ?? ''} (${inside})`)) return [];
    const isRead = isAlone && countryIndex().find(before.trim()) !== undefined;
    const names = isRead ? splitCell(inside, PLACES).filter((each) => !readsAsCity(each)) : [inside];
    return names
      .flatMap((each) => bracketed(`(${each})`))
      .filter((each) => countryIndex().find(each) === undefined && !isRegion(each));
  });

/** What stands in brackets beside a date or a city and says nothing of either, nor that it was held online, so that the record would not have it. */
export function unreadAsides(
  cells: SheetCells,
  row: readonly Cell[],
  isCity: (name: string) => boolean,
): readonly { readonly target: Target; readonly found: string }[] {
  const beside = (target: Target, isRead: (text: string) => boolean) =>
    cells
      .all(row, target)
      .flatMap(bracketed)
      .filter((text) => !isRead(text))
      .map((found) => ({ target, found }));
  const isAlone = cells.all(row, 'country').length === 0;
  return [
    ...DATES.flatMap((target) => beside(target, isOfDate)),
    ...cells
      .all(row, 'city')
      .flatMap((text) => besideCities(text, isAlone && text.length <= LONGEST_CELL, isCity))
      .map((found) => ({ target: 'city' as const, found })),
  ];
}
