import type { Cell } from '../table/table.ts';
import { countryIndex } from './country-index.ts';
import type { Separator } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { type StatedOrganisation, statedByName, statedCountry } from './organisation-object.ts';
import type { SheetCells } from './sheet-cells.ts';
import { splitCell } from './split-cell.ts';

/**
 * What a row states of the organisations that it names: in their objects, and in a column of their countries, where one
 * country is that of all, or there are as many countries as organisations. `left`: what is stated of none of them.
 */
export function statedInRow(
  cells: SheetCells,
  row: readonly Cell[],
  named: readonly { readonly names: readonly string[] }[],
  separators: readonly Separator[],
): ReturnType<typeof statedByName> {
  const objects = cells.statedOrganisations(row);
  const text = cells.text(row, 'organisationCountry');
  if (text === '') return statedByName(objects, named);
  const names = named.flatMap((each) => each.names);
  const countries = countryIndex().find(text) === undefined ? splitCell(text, separators) : [text];
  if (names.length === 0 || (countries.length !== 1 && countries.length !== names.length)) {
    const { byName, left } = statedByName(objects, named);
    return { byName, left: [...left, text] };
  }
  const known = new Map(objects.map((each) => [nameKey(each.name), each]));
  const all = names.map((name, at): StatedOrganisation => {
    const own = known.get(nameKey(name));
    known.delete(nameKey(name));
    return { name, country: statedCountry(countries[at] ?? countries[0] ?? text), ...own };
  });
  return statedByName([...all, ...known.values()], named);
}
