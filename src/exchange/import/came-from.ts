import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { countryIndex } from './country-index.ts';
import { JOURNEY, namesGuestsAlone, saysCameFrom } from './direction-headers.ts';
import type { Gazetteer } from './gazetteer.ts';
import { DEFAULT_SPLITS } from './mapping.ts';
import { cityKey } from './name-key.ts';
import { isNameOfPlace } from './name-of-place.ts';
import { saysNothing } from './row-kinds.ts';
import { splitCell } from './split-cell.ts';

/** Cells that name several places are read so far. */
const LONGEST = 200;

const isCountry = (name: string): boolean => countryIndex().find(name) !== undefined;

/**
 * What a column holds whose header asks where guests came from, "Visit from": countries or cities, where more of its cells name
 * some than anything else; nothing where they are people or organisations. Under "Visitors" alone every cell must name places
 * that nobody is called after, and the table speak of no journeys.
 */
export function placesCameFrom(
  table: Table,
  index: number,
  header: string,
  gazetteer: Gazetteer | undefined,
): 'country' | 'city' | undefined {
  const isAsked = saysCameFrom(header);
  if (!isAsked && (!namesGuestsAlone(header) || table.header.some((each) => JOURNEY.test(each)))) return undefined;
  const has = (key: string): boolean => gazetteer?.has(key) === true;
  const isCity = (name: string): boolean => has(cityKey(name));
  const isPlace = (name: string): boolean => isNameOfPlace(name, has);
  let [filled, countries, cities] = [0, 0, 0];
  for (const row of table.rows) {
    const text = cellText(row[index]);
    if (text === '' || saysNothing(text)) continue;
    filled += 1;
    const names = text.length > LONGEST ? [] : [text, ...splitCell(text, DEFAULT_SPLITS.place)];
    const [whole = '', ...parts] = names;
    if (!isAsked && !isPlace(whole) && !(parts.length > 1 && parts.every(isPlace))) return undefined;
    if ([whole, ...parts].some(isCountry)) countries += 1;
    else if (isCity(whole) || (parts.length > 1 && parts.every(isCity))) cities += 1;
  }
  if ((countries + cities) * 2 <= filled) return undefined;
  return countries >= cities ? 'country' : 'city';
}
