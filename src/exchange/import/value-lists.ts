import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import type { MappedTable } from './mapped-tables.ts';
import { nameKey } from './name-key.ts';
import { splitCell } from './split-cell.ts';
import type { Target } from './target.ts';

const DATES: ReadonlySet<Target> = new Set(['date', 'from', 'to', 'year', 'month', 'monthTo', 'day', 'dayTo']);
/** What is chosen from a list for a visit, and makes none by itself. */
const CHOSEN: ReadonlySet<Target> = new Set(['direction', 'status', 'format', 'kind', 'topic', 'notes', 'ignore']);
const OF_LISTS =
  /^(?:(?:drop ?down|value|validation|pick|look ?up)? ?(?:lists?|listen|values|lookups?)|drop ?downs?|validation|auswahl(?:listen?)?|werte(?:listen?)?|stammdaten|menyuta?|spisatsi|spisak|padashti menyuta|nomenklatur[ai]|elench[oi]|list[ae]|menu|valori|sifrant[i]?|seznam[i]?|spustni seznam[i]?)$/u;
const LONGEST_VALUE = 80;
/** A list is one of another sheet's values if this share of them stands in one of its columns. */
const SHARED = 0.5;

const textsOf = ({ rows }: Table, index: number): readonly string[] => rows.map((row) => cellText(row[index]));

/** The values of a list, which stand one below the other, each once; `undefined` for any other column. */
function listOf(table: Table, index: number): readonly string[] | undefined {
  const texts = textsOf(table, index);
  const values = texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
  const areValues = values.every((text) => text !== '' && text.length <= LONGEST_VALUE);
  return areValues && new Set(values.map(nameKey)).size === values.length ? values : undefined;
}

interface ChosenColumn {
  readonly header: string;
  readonly values: ReadonlySet<string>;
}

const columnsOf = ({ table }: MappedTable): readonly ChosenColumn[] =>
  table.header.map((header, index) => {
    const short = textsOf(table, index).filter((text) => text.length <= LONGEST_VALUE * 2);
    const values = short.flatMap((text) => [text, ...splitCell(text, [';', '|', 'line', ','])].map(nameKey));
    return { header: nameKey(header), values: new Set(values) };
  });

/**
 * Whether a sheet holds nothing but lists side by side from which the cells of another sheet, one with dates, are chosen:
 * each value once, and no dates. Of lists of one length its name must say it, or none of them may name what makes a visit;
 * then a column of the same header need have no more than one of the values.
 */
export function holdsValueLists({ table, sheet }: MappedTable, all: readonly MappedTable[]): boolean {
  const isDated = (each: MappedTable) => each.sheet.columns.some(({ target }) => DATES.has(target));
  if (isDated({ table, sheet }) || table.rows.some((row) => row.some((cell) => cell.kind === 'day'))) return false;
  const areChosen =
    sheet.columns.every(({ target }) => CHOSEN.has(target)) || OF_LISTS.test(nameKey(table.sheet ?? ''));
  const others = all.filter((each) => each.table !== table && each.sheet.isUsed && isDated(each)).flatMap(columnsOf);
  const lists = table.header.map((header, index) => ({ header: nameKey(header), values: listOf(table, index) }));
  const filled = lists.filter(({ values }) => values === undefined || values.length > 0);
  const isShared = ({ header, values }: (typeof lists)[number]) =>
    values !== undefined &&
    others.some((column) => {
      const shared = values.filter((value) => column.values.has(nameKey(value))).length;
      return shared >= values.length * SHARED || (areChosen && column.header === header && shared > 0);
    });
  if (filled.length === 0 || !filled.every(isShared)) return false;
  return areChosen || new Set(filled.map(({ values }) => values?.length)).size > 1;
}
