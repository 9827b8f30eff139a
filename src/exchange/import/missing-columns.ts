import { withDateColumn } from './date-column.ts';
import type { Mapping } from './mapping.ts';
import type { Target } from './target.ts';

/** What a visit needs to be of use, and no column of a table gives. */
export type MissingColumn = 'date' | 'place';

const GIVING: Readonly<Record<MissingColumn, ReadonlySet<Target>>> = {
  date: new Set(['date', 'from', 'year', 'month']),
  place: new Set(['country', 'city', 'address']),
};
const ALL: readonly MissingColumn[] = ['date', 'place'];

/** What the sheets that are used leave out. `sheet`: its name, where the file has sheets. */
export function missingColumns({
  sheets,
  answers,
}: Mapping): readonly { readonly missing: MissingColumn; readonly sheet?: string }[] {
  return sheets
    .filter(({ isUsed }) => isUsed)
    .map((sheet) => withDateColumn(sheet, answers))
    .flatMap(({ sheet, columns }) =>
      ALL.filter((missing) => !columns.some(({ target }) => GIVING[missing].has(target))).map((missing) => ({
        missing,
        ...(sheet === undefined ? {} : { sheet }),
      })),
    );
}
