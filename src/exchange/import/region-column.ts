import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import type { Gazetteer } from './gazetteer.ts';
import { DEFAULT_SPLITS, type MappedColumn } from './mapping.ts';
import { cityKey } from './name-key.ts';
import { splitCell } from './split-cell.ts';
import { countryOfState } from './state-codes.ts';
import { isCalledCountry } from './state-column.ts';

/** Rows looked at. */
const SAMPLE = 300;
const CODE = /^[A-Z]{2}$/;

/** Whether most codes of a column are those of countries, or of states, in which the cities beside them do not lie. */
function isOfRegions(table: Table, country: number, city: number, gazetteer: Gazetteer): boolean {
  let [within, elsewhere] = [0, 0];
  for (const row of table.rows.slice(0, SAMPLE)) {
    const code = cellText(row[country]);
    const [name = ''] = splitCell(cellText(row[city]), DEFAULT_SPLITS.place);
    const key = cityKey(name);
    if (!CODE.test(code) || !gazetteer.has(key)) continue;
    const isWithin = [code, countryOfState(code)].some(
      (each) => each !== undefined && gazetteer.find(key, each) !== undefined,
    );
    if (isWithin) within += 1;
    else elsewhere += 1;
  }
  return elsewhere > within;
}

/**
 * The columns without one of countries that its codes alone made one, where the cities show that they are those of
 * provinces: "BO" beside Bologna is not Bolivia.
 */
export function withoutRegions(
  table: Table,
  columns: readonly MappedColumn[],
  gazetteer: Gazetteer | undefined,
): readonly MappedColumn[] {
  const city = columns.find(({ target, part }) => target === 'city' && part === undefined);
  if (gazetteer === undefined || city === undefined) return columns;
  return columns.map((column): MappedColumn => {
    const isDoubtful = column.target === 'country' && column.part === undefined && !isCalledCountry(column);
    return isDoubtful && isOfRegions(table, column.index, city.index, gazetteer)
      ? { ...column, target: 'ignore', confidence: 0, reason: 'regions' }
      : column;
  });
}
