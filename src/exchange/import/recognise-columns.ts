import { runAtOnce } from '#src/domain/run-steps.ts';
import { columnsBeside } from '../table/side-tables.ts';
import type { Table } from '../table/table.ts';
import { assigned, type Candidate, joinFamilies, type Left, type Unmapped } from './column-candidates.ts';
import { columnParts, holdsDatesAndPlaces } from './column-content.ts';
import { DATE_PART, PLACE_PART } from './date-and-place-parts.ts';
import { withDatePair } from './date-pairs.ts';
import { withDayColumns } from './day-columns.ts';
import { dueColumns } from './deadline-column.ts';
import type { Gazetteer } from './gazetteer.ts';
import { candidatesOf } from './likely-targets.ts';
import { mappedTables } from './mapped-tables.ts';
import { DEFAULT_SPLITS, MAPPING_VERSION, type MappedColumn, type Mapping, type SheetMapping } from './mapping.ts';
import { columnFamilies } from './numbered-columns.ts';
import { onlyDates } from './only-date.ts';
import { matchHeader } from './recognised-header.ts';
import { withoutRegions } from './region-column.ts';
import { withoutLoneDate } from './register-header.ts';
import { withRoute } from './route-columns.ts';
import type { Target } from './target.ts';
import { keptInNotes } from './unrecognised-columns.ts';
import { holdsValueLists } from './value-lists.ts';

/** What a date and a place in one cell may be called. */
const OF_BOTH: ReadonlySet<Target> = new Set(['date', 'from', 'to', 'year', 'country', 'city', 'address']);

/** What a column with dates and places in one cell may become: its parts these, the whole anything else. */
function partedCandidates({ part }: Unmapped, found: readonly Candidate[] | Left): readonly Candidate[] {
  if (part === DATE_PART) return [{ target: 'date', confidence: 0.75, reason: 'content' }];
  const known = typeof found === 'string' ? [] : found;
  if (part !== PLACE_PART) return known.filter(({ target }) => !OF_BOTH.has(target));
  const isOfCountries = known[0]?.target === 'country';
  return [{ target: isOfCountries ? 'country' : 'city', confidence: 0.75, reason: 'content' }];
}

function* sheetSteps(table: Table, gazetteer: Gazetteer | undefined): Generator<undefined, SheetMapping> {
  const whole: readonly Unmapped[] = table.header.map((header, index) => ({ index, header }));
  const parts: Unmapped[] = [];
  const parted = new Set<number>();
  for (const { index, header } of whole) {
    parts.push(...columnParts(table, index).map((part) => ({ index, header, part })));
    yield;
    const isNamed = table.headerRows?.first !== 0 && matchHeader(header).some(({ target }) => OF_BOTH.has(target));
    if (!holdsDatesAndPlaces(table, index, isNamed, gazetteer)) continue;
    parted.add(index);
    parts.push({ index, header, part: DATE_PART }, { index, header, part: PLACE_PART });
    yield;
  }
  const columns = [...whole, ...parts];
  const beside = new Set(columnsBeside(table)?.columns);
  const families = table.headerRows?.first === 0 || beside.size > 0 ? [] : columnFamilies(columns);
  const stemOf = (at: number) => families[at]?.stem;
  const candidates: (readonly Candidate[])[] = [];
  const left = new Map<number, Left>();
  for (const [at, column] of columns.entries()) {
    const found = beside.has(column.index)
      ? []
      : parted.has(column.index)
        ? partedCandidates(column, candidatesOf(table, column, gazetteer))
        : candidatesOf(table, column, gazetteer, stemOf(at));
    if (typeof found === 'string') left.set(at, found);
    candidates.push(typeof found === 'string' ? [] : found);
    yield;
  }
  const isDates = (at: number) => candidates[at]?.some(({ target }) => target === 'date' || target === 'from') === true;
  const isOfFamily = joinFamilies(families, candidates, left);
  const alone = assigned(columns, candidates, isOfFamily).map((column, at): MappedColumn => {
    const reason = left.get(at);
    if (reason !== undefined) return { ...column, reason };
    const isParted = parted.has(column.index) && column.part === undefined && column.target === 'ignore';
    return isParted ? { ...column, reason: 'parted' } : column;
  });
  const isOfCities = (at: number) => candidates[at]?.some(({ target }) => target === 'city') === true;
  const dated = withoutLoneDate(withDatePair(table, withRoute(withDayColumns(table, alone), isOfCities), isDates));
  const mapped = [...withoutRegions(table, dated, gazetteer)];
  const isRecognised = mapped.some(({ target }) => target !== 'ignore');
  const isDue = dueColumns(mapped);
  const saysWhenAlone = onlyDates(table, mapped);
  const isKept = ({ index }: MappedColumn) => isRecognised && !beside.has(index);
  return {
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    ...(table.headerRows === undefined ? {} : { headerRows: table.headerRows }),
    isUsed: table.hidden?.isSheet !== true && isRecognised,
    columns: mapped.map((column) => (isKept(column) ? keptInNotes(table, column, { isDue, saysWhenAlone }) : column)),
  };
}

/** The mapping that the tables of a file suggest, worked out a column a step; hidden sheets and lists of values are not used. A person can change all of it. */
export function* recognitionSteps(
  tables: readonly Table[],
  gazetteer: Gazetteer | undefined,
): Generator<undefined, Mapping> {
  const sheets: SheetMapping[] = [];
  for (const table of tables) sheets.push(yield* sheetSteps(table, gazetteer));
  const all = tables.flatMap((table, at) => (sheets[at] === undefined ? [] : [{ table, sheet: sheets[at] }]));
  const told = all.map((each) => (holdsValueLists(each, all) ? { ...each.sheet, isUsed: false } : each.sheet));
  return { version: MAPPING_VERSION, name: tables[0]?.file ?? '', sheets: told, splits: DEFAULT_SPLITS, answers: {} };
}

/** The mapping that the tables of a file suggest, at one go. */
export function recogniseTables(tables: readonly Table[], gazetteer?: Gazetteer): Mapping {
  return runAtOnce(recognitionSteps(tables, gazetteer));
}

/**
 * The mapping with the columns recognised anew wherever other rows than before were said to name them: there its columns
 * have other names than those of the table.
 */
export function* headerSteps(
  tables: readonly Table[],
  mapping: Mapping,
  gazetteer: Gazetteer | undefined,
): Generator<undefined, Mapping> {
  const sheets: SheetMapping[] = [];
  for (const { table, sheet } of mappedTables(tables, mapping)) {
    const isSame = sheet.columns.every(({ index, header }) => table.header[index] === header);
    sheets.push(isSame && sheet.columns.length > 0 ? sheet : yield* sheetSteps(table, gazetteer));
  }
  return { ...mapping, sheets };
}
