import { runAtOnce } from '#src/domain/run-steps.ts';
import { columnsBeside } from '../table/side-tables.ts';
import type { Table } from '../table/table.ts';
import { isBookkeeping } from './bookkeeping-header.ts';
import {
  assigned,
  type Candidate,
  joinFamilies,
  LEAST_CONFIDENCE,
  type Left,
  type Unmapped,
} from './column-candidates.ts';
import { columnContent, columnParts, holdsDatesAndPlaces } from './column-content.ts';
import { DATE_PART, PLACE_PART } from './date-and-place.ts';
import { withDatePair } from './date-pairs.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isIdentifier, mayBeNumbered } from './identifier-header.ts';
import { isBareKind } from './kind-words.ts';
import { mappedTables } from './mapped-tables.ts';
import { DEFAULT_SPLITS, MAPPING_VERSION, type MappedColumn, type Mapping, type SheetMapping } from './mapping.ts';
import { columnFamilies } from './numbered-columns.ts';
import { headerKey, matchHeader } from './recognised-header.ts';
import { withoutRegions } from './region-column.ts';
import { isOfRegister, withoutLoneDate } from './register-header.ts';
import { withRoute } from './route-columns.ts';
import { saysOtherRole, speaksOfOrganisations, withoutOthers } from './said-of-others.ts';
import { JOINED_TARGETS, type Target } from './target.ts';

/** What dates are not, whatever the column is called: "Visit" may name what it was, or when. */
const IN_WORDS: ReadonlySet<Target> = new Set(['title', 'summary', 'topic', 'organisation', 'ours', 'guests']);
/** A column holds dates if this share of its cells does. */
const HOLDS_DATES = 0.5;
/** Written dates alone name a target if this share of the cells are some. */
const MOSTLY_DATES = 0.5;
/** Content alone names a target if this share of the cells fits. */
const TELLING: Readonly<Partial<Record<Target, number>>> = {
  date: 0.8,
  country: 0.8,
  city: 0.75,
  year: 0.9,
  direction: 0.5,
};
/** What a column of directions is not, whatever it is called: "Type" may name either. */
const NO_DIRECTIONS: ReadonlySet<Target> = new Set(['kind', 'title', 'summary', 'topic', 'notes', 'status', 'format']);
/** A column of people with such a share of numbers counts them. */
const MOSTLY_NUMBERS = 0.6;
/** A column holds names of organisations if this share of its cells names some; of people, whose names tell less, this. */
const MOSTLY_NAMES = 0.5;
const MOSTLY_PEOPLE = 0.8;
const PEOPLE: ReadonlySet<Target> = new Set(['ours', 'guests']);
/** Where an organisation is, is not where a visit was. */
const PLACES: ReadonlySet<Target> = new Set(['country', 'city']);
/** Fewer cells tell less than the header. */
const LEAST_CELLS = 3;
/** A column called "Place" holds cities rather than addresses if this share of its cells names some. */
const MOSTLY_CITIES = 0.6;
/** What a date and a place in one cell may be called. */
const OF_BOTH: ReadonlySet<Target> = new Set(['date', 'from', 'to', 'year', 'country', 'city', 'address']);
/** Parts within the text of a cell that are looked for: they say where and when, not what. */
const PART_TARGETS: ReadonlySet<Target> = new Set(['address', 'city', 'country', 'date']);

/** What a column may become. `books`: the dates on which its rows were written; `register`: those of something else than visits; `names`: names, without a header that says whose; `other`: something else than who was there. */
function candidatesOf(
  table: Table,
  column: Unmapped,
  gazetteer: Gazetteer | undefined,
  stem: string = column.header,
): readonly Candidate[] | Left {
  const { filled, shares, signs } = columnContent(table, column, gazetteer);
  const named = column.part ?? (table.headerRows?.first === 0 ? '' : stem);
  const all = matchHeader(named);
  const targets = all.map(({ target }) => target);
  const holdsDates = (shares.date ?? 0) >= HOLDS_DATES;
  const holdsTimes = holdsDates || (shares.year ?? 0) >= HOLDS_DATES;
  const isNumbered = isIdentifier(named);
  if (isBookkeeping(headerKey(named), targets, holdsDates))
    return holdsTimes && !isNumbered && column.part === undefined ? 'books' : [];
  if (!isNumbered && isOfRegister(headerKey(named), all, holdsTimes))
    return holdsTimes && column.part === undefined ? 'register' : [];
  const matches = withoutOthers(named, all);
  const isOfThem = speaksOfOrganisations(named) && (all[0]?.score !== 1 || all[0].target === 'organisation');
  const found: Candidate[] = matches.map(({ target, score }) => {
    const share = shares[target];
    if (share === undefined || filled === 0) return { target, confidence: score * 0.85, reason: 'header' };
    const confidence = Math.min(1, share < 0.3 ? score * 0.4 : score * 0.6 + share * 0.4);
    return { target, confidence, reason: share < 0.3 ? 'header' : 'header-and-content' };
  });
  if (column.part === undefined) {
    for (const [target, least] of Object.entries(TELLING) as [Target, number][]) {
      const share = shares[target] ?? 0;
      const isTelling = share >= least || (target === 'date' && signs.dates >= MOSTLY_DATES);
      if (isOfThem && PLACES.has(target)) continue;
      if (filled > 0 && isTelling && !found.some((each) => each.target === target))
        found.push({
          target,
          confidence: Math.max(LEAST_CONFIDENCE, Math.min(1, share) * (target === 'direction' ? 0.8 : 0.6)),
          reason: 'content',
        });
    }
  }
  const areDates = (shares.date ?? 0) >= (TELLING.date ?? 1);
  const areDirections =
    (shares.direction ?? 0) >= (TELLING.direction ?? 1) && (shares.direction ?? 0) > (shares.status ?? 0);
  const places = shares.city ?? 0;
  const isOfCities = places >= MOSTLY_CITIES && found.some(({ target }) => target === 'city');
  const areFigures = signs.figures >= MOSTLY_NUMBERS;
  const areNumbers = signs.numbers >= MOSTLY_NUMBERS;
  const areOrganisations =
    filled >= LEAST_CELLS && signs.organisations >= MOSTLY_NAMES && signs.organisations > signs.people;
  const isKinds = isBareKind(named);
  const areEvents = isKinds && signs.events >= MOSTLY_NAMES;
  const likely = found
    .filter(({ target }) => !(areNumbers && PEOPLE.has(target)) && !(areFigures && target === 'title'))
    .filter(({ target }) => !isNumbered || mayBeNumbered(target))
    .filter(({ target }) => !(isKinds && target === 'city'))
    .filter(({ target }) => !(signs.noNames >= MOSTLY_NUMBERS && target === 'organisation'))
    .map((each) => (areOrganisations && each.target === 'guests' ? { ...each, target: 'organisation' as const } : each))
    .filter(({ target }) => !(areDates && IN_WORDS.has(target)) && !(areDirections && NO_DIRECTIONS.has(target)))
    .map((each) => (areEvents && each.target === 'kind' ? { ...each, target: 'notes' as const } : each))
    .map((each) => (isOfCities && each.target === 'address' ? { ...each, confidence: each.confidence / 3 } : each))
    .filter(
      ({ target, confidence }) =>
        confidence >= LEAST_CONFIDENCE && (column.part === undefined || PART_TARGETS.has(target)),
    )
    .sort((a, b) => b.confidence - a.confidence);
  const areNames = areOrganisations || signs.people >= MOSTLY_PEOPLE;
  const isOfNobody = signs.noNames >= MOSTLY_NUMBERS && matches.some(({ target }) => target === 'organisation');
  const isOther = matches.length < all.length || isOfNobody || (areNames && saysOtherRole(named));
  if (likely.length > 0 || isNumbered || column.part !== undefined) return likely;
  return isOther && filled > 0 ? 'other' : areNames ? 'names' : likely;
}

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
  const dated = withoutLoneDate(withDatePair(table, withRoute(alone, isOfCities), isDates));
  const mapped = [...withoutRegions(table, dated, gazetteer)];
  const isUsed = table.hidden?.isSheet !== true && mapped.some(({ target }) => target !== 'ignore');
  return {
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    ...(table.headerRows === undefined ? {} : { headerRows: table.headerRows }),
    isUsed,
    columns: mapped,
  };
}

/** The mapping that the tables of a file suggest, worked out a column a step; hidden sheets are not used. A person can change all of it. */
export function* recognitionSteps(
  tables: readonly Table[],
  gazetteer: Gazetteer | undefined,
): Generator<undefined, Mapping> {
  const sheets: SheetMapping[] = [];
  for (const table of tables) sheets.push(yield* sheetSteps(table, gazetteer));
  return { version: MAPPING_VERSION, name: tables[0]?.file ?? '', sheets, splits: DEFAULT_SPLITS, answers: {} };
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

/** The mapping with another target for a column, chosen by hand; a column that had that target gives it up, unless the cells of both can stand together. */
export function withTarget(mapping: Mapping, sheetAt: number, columnAt: number, target: Target): Mapping {
  const sheets = mapping.sheets.map((sheet, i) => {
    if (i !== sheetAt) return sheet;
    const columns = sheet.columns.map((column, j): MappedColumn => {
      if (j === columnAt) return { ...column, target, confidence: 1, reason: 'by-hand' };
      const isGivenUp = column.target === target && !JOINED_TARGETS.has(target);
      return isGivenUp ? { ...column, target: 'ignore', confidence: 0, reason: 'taken' } : column;
    });
    return { ...sheet, columns, isUsed: columns.some((column) => column.target !== 'ignore') };
  });
  return { ...mapping, sheets };
}
