import type { Cell } from '../table/table.ts';
import { countryIndex } from './country-index.ts';
import { remarksOnline } from './held-online.ts';
import { monthNumber } from './month-names.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { Target } from './target.ts';
import { isWeekday } from './weekday.ts';

const DATES = ['date', 'from', 'to', 'year', 'month', 'day'] as const;
const IN_BRACKETS = /\(([^()]+)\)/gu;
/** "5 days", "3 дни": how long it was, as its dates say too. */
const DURATION = /^\d{1,3}\s?(?:days?|d|nights?|дни|ден|нощ\p{L}*|tage?|giorn[oi]|dni|dan|dneva)$/iu;

const bracketed = (text: string): readonly string[] =>
  [...text.matchAll(IN_BRACKETS)]
    .map(([, inside = '']) => inside.trim())
    .filter((inside) => /\p{L}/u.test(inside) && !remarksOnline(inside));

const isOfDate = (text: string): boolean =>
  isWeekday(text) || DURATION.test(text) || text.split(/[\s\d.,–-]+/u).some((word) => monthNumber(word) !== undefined);

/** What stands in brackets beside a date or a city and says nothing of either, nor that it was held online, so that the record would not have it. */
export function unreadAsides(
  cells: SheetCells,
  row: readonly Cell[],
): readonly { readonly target: Target; readonly found: string }[] {
  const beside = (target: Target, isRead: (text: string) => boolean) =>
    cells
      .all(row, target)
      .flatMap(bracketed)
      .filter((text) => !isRead(text))
      .map((found) => ({ target, found }));
  return [
    ...DATES.flatMap((target) => beside(target, isOfDate)),
    ...beside('city', (text) => countryIndex().find(text) !== undefined),
  ];
}
