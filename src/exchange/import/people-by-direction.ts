import type { Direction } from '#src/domain/direction.ts';
import type { Table } from '../table/table.ts';
import type { Answers } from './answers.ts';
import { cellText } from './cell-text.ts';
import { namesDelegation } from './direction-headers.ts';
import { plainDirection, readDirection } from './direction-words.ts';
import { tellsOfGuests } from './guest-tables.ts';
import { isBareKind } from './kind-words.ts';
import type { MappedColumn, SheetMapping } from './mapping.ts';
import { nameKey } from './name-key.ts';
import type { RecordedPerson } from './named-person.ts';
import { ownValue } from './own-value.ts';
import { saysLookedAfter, saysReceivedBy } from './received-header.ts';
import type { Target } from './target.ts';
import type { Weighed } from './weighed-column.ts';

/** Columns that state who travelled; one of formats may: "Besuch bei uns". */
const STATING: readonly Target[] = ['direction', 'format'];
const PEOPLE: ReadonlySet<Target> = new Set(['ours', 'guests']);
/** The direction tells whose people are named if this share of the rows that name some states it. */
const MOSTLY = 0.5;

/** Who travelled in each row, as far as a column or the title of the table states it. */
export function statedDirections(
  table: Table,
  { columns }: SheetMapping,
  { directions }: Answers,
): readonly (Direction | undefined)[] {
  const stating = STATING.flatMap((target) =>
    columns.filter((column) => column.target === target && column.part === undefined),
  );
  const kinds = columns.filter(({ header, part }) => part === undefined && isBareKind(header));
  const isOfGuests = tellsOfGuests(table);
  return table.rows.map((row) => {
    const texts = stating.map(({ index }) => cellText(row[index]));
    const own = texts.map((text) => ownValue(directions, nameKey(text)) ?? readDirection(text));
    own.push(...kinds.map(({ index }) => plainDirection(cellText(row[index]))));
    return own.find((each) => each !== undefined) ?? (isOfGuests ? 'inbound' : undefined);
  });
}

/**
 * Whether who travelled in a row can tell whose people stand in columns whose header does not say it: ours where we did, and
 * theirs where guests came. That is decided where no other column holds people, most rows state it, and none names ours
 * among guests or others among those who travelled.
 */
export function followsDirection(
  table: Table,
  sheet: SheetMapping,
  columns: readonly MappedColumn[],
  stated: readonly (Direction | undefined)[],
  recorded: (text: string) => readonly RecordedPerson[],
): { readonly mayFollow?: true; readonly isDecided: boolean } {
  const isOpen = columns.every(({ header }) => !saysReceivedBy(header) && !saysLookedAfter(header));
  if (!isOpen || columns.length === 0) return { isDecided: false };
  const cells = columns.flatMap(({ index }) =>
    table.rows.map((row, at) => ({ text: cellText(row[index]), direction: stated[at] })),
  );
  const filled = cells.filter(({ text }) => text !== '');
  const told = filled.filter(({ direction }) => direction === 'outbound' || direction === 'inbound');
  if (told.length === 0) return { isDecided: false };
  const isAgainst = told.some(({ text, direction }) => {
    const people = recorded(text);
    const isOurs = people.some((each) => each.isOurs);
    return direction === 'inbound' ? isOurs : people.length > 0 && !isOurs;
  });
  // Whose a delegation is, the direction tells as well.
  const others = sheet.columns.filter(
    (each) => PEOPLE.has(each.target) && !columns.includes(each) && !namesDelegation(each.header),
  );
  return { mayFollow: true, isDecided: !isAgainst && others.length === 0 && told.length >= filled.length * MOSTLY };
}

/**
 * A column of people under a header that says nothing: the direction of each row may tell whose they are, and does where the
 * record knows some of one side and rows say that the other travelled.
 */
export function withDirection(
  each: Weighed,
  stated: readonly (Direction | undefined)[],
  follows: (columns: readonly MappedColumn[]) => ReturnType<typeof followsDirection>,
): Weighed {
  const { column, filled, arePeople, decided } = each;
  if (decided === 'organisation' || !arePeople) return each;
  const { mayFollow, isDecided } = follows([column]);
  if (mayFollow === undefined) return each;
  const other = decided === 'ours' ? 'inbound' : 'outbound';
  const areBoth = decided !== undefined && isDecided && filled.some((at) => stated[at] === other);
  return { ...each, mayFollow, ...(areBoth ? { decided: 'by-direction' } : {}) };
}
