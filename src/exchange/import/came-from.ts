import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { countryIndex } from './country-index.ts';
import { saysCameFrom } from './direction-headers.ts';
import type { Gazetteer } from './gazetteer.ts';
import { DEFAULT_SPLITS } from './mapping.ts';
import { cityKey } from './name-key.ts';
import { splitCell } from './split-cell.ts';

/** Cells that name several places are read so far. */
const LONGEST = 200;

/**
 * What a column holds whose header asks where guests came from, "Visit from": countries or cities, where more of its cells name
 * some than anything else; nothing where they are people or organisations.
 */
export function placesCameFrom(
  table: Table,
  index: number,
  header: string,
  gazetteer: Gazetteer | undefined,
): 'country' | 'city' | undefined {
  if (!saysCameFrom(header)) return undefined;
  const isCity = (name: string): boolean => gazetteer?.has(cityKey(name)) === true;
  let [filled, countries, cities] = [0, 0, 0];
  for (const row of table.rows) {
    const text = cellText(row[index]);
    if (text === '') continue;
    filled += 1;
    const names = text.length > LONGEST ? [] : [text, ...splitCell(text, DEFAULT_SPLITS.place)];
    const [whole = '', ...parts] = names;
    if ([whole, ...parts].some((name) => countryIndex().find(name) !== undefined)) countries += 1;
    else if (isCity(whole) || (parts.length > 1 && parts.every(isCity))) cities += 1;
  }
  if ((countries + cities) * 2 <= filled) return undefined;
  return countries >= cities ? 'country' : 'city';
}
