import { fold } from '#src/select/fold.ts';
import type { Cell } from '../table/table.ts';
import type { Answers } from './answers.ts';
import { countryIndex } from './country-index.ts';
import type { HeadedText } from './headed-text.ts';
import { cityKey, nameKey } from './name-key.ts';
import type { ReadPlaces } from './read-places.ts';
import type { SheetCells } from './sheet-cells.ts';

/** The addresses of a row that its places do not come from, and do not name. */
export function unusedAddresses(cells: SheetCells, row: readonly Cell[], places: ReadPlaces): readonly HeadedText[] {
  if (places.online !== undefined || places.unplacedAddress !== undefined) return [];
  const reasons = [places.inferred.places?.en ?? '', places.inferred.countries?.en ?? ''];
  const names = new Set(places.places.flatMap(({ id, name }) => [id, name.en, name.bg].map(fold)));
  const isUsed = ({ text }: HeadedText) =>
    (places.places.length > 0 && reasons.some((reason) => reason.includes(text.slice(0, 200)))) ||
    names.has(fold(text)) ||
    nameKey(text) === '' ||
    countryIndex().find(text) !== undefined;
  return cells.headed(row, 'address').filter((each) => !isUsed(each));
}

/** Whether nothing tells yet that an address names no city that is known: no other fault, nor a person who was asked. */
export function isWithoutCity(address: string, { places, faults }: ReadPlaces, answers: Answers): boolean {
  if (places.length > 0 || faults.some(({ cell }) => cell === 'address')) return false;
  const words = ` ${cityKey(address)} `;
  return !Object.entries(answers.places ?? {}).some(
    ([key, chosen]) => chosen === false && words.includes(` ${key.replace(/^[A-Z]{2} /u, '')} `),
  );
}
