import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { isEvidentName } from './evident-name.ts';
import { isOfficeUnnamed } from './office-alone.ts';
import { looksLikeOrganisation } from './organisation-text.ts';
import { peopleAndRoles } from './people-marks.ts';
import { withoutHonorifics } from './person-name.ts';
import { isError, namesNothing } from './row-kinds.ts';
import { splitCell } from './split-cell.ts';

/** As many rows tell what a column holds. */
const LOOKED_AT = 200;
/** A column names people if this share of its cells does. */
const MOSTLY = 0.5;

/** Whether a text names people and nothing else, as far as names tell it. `isOrganisation`: whether an organisation has a name. */
export function readsAsPeople(text: string, isOrganisation: (name: string) => boolean): boolean {
  const names = splitCell(peopleAndRoles(text).bare, [';', '|', 'line', '/', ',', '&', 'and']);
  const isSomebody = (name: string) =>
    isEvidentName(name) && !looksLikeOrganisation(name) && !isOrganisation(name) && !looksLikeOrganisation(text);
  return names.length > 0 && !isOrganisation(text) && names.every(isSomebody);
}

const none = (): boolean => false;

function sampleOf(table: Table, index: number): readonly string[] {
  const texts = table.rows.slice(0, LOOKED_AT).map((row) => cellText(row[index]));
  return texts.filter((text) => !(text === '' || namesNothing(text) || isError(text)));
}

/** Whether most cells of a column name people, or say an office alone, and one at least names somebody. */
export function namesPeopleMostly(table: Table, index: number): boolean {
  const texts = sampleOf(table, index);
  const people = texts.filter((text) => readsAsPeople(text, none));
  const offices = texts.filter(isOfficeUnnamed);
  return people.length > 0 && people.length + offices.length >= texts.length * MOSTLY;
}

/** Whether a cell of a column names somebody beyond doubt, with an office or a title in front. */
export const namesSomebodySurely = (table: Table, index: number): boolean =>
  sampleOf(table, index).some((text) => {
    const { bare, roles } = peopleAndRoles(text);
    return (roles.length > 0 || withoutHonorifics(bare) !== bare.trim()) && readsAsPeople(text, none);
  });
