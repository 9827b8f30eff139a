import type { MappedColumn } from './mapping.ts';
import { matchHeader } from './recognised-header.ts';

/** How well a header must say that it is a beginning or an end. */
const NAMED = 0.6;

const names = (header: string, wanted: 'from' | 'to'): boolean =>
  matchHeader(header).some(({ target, score }) => target === wanted && score >= NAMED);

/**
 * Columns of a journey: of "From" and "To", which both hold cities, the second is where one went. The place of departure is no
 * place of the visit. `isOfCities` says of a column that it holds cities.
 */
export function withRoute(columns: readonly MappedColumn[], isOfCities: (at: number) => boolean): MappedColumn[] {
  const start = columns.findIndex(({ target, header }) => target === 'city' && names(header, 'from'));
  const end = columns.findIndex(
    ({ target, header, part }, at) =>
      target === 'ignore' && part === undefined && names(header, 'to') && isOfCities(at),
  );
  const [left, taken] = [columns[start], columns[end]];
  if (left === undefined || taken === undefined) return [...columns];
  return columns.map((column, at): MappedColumn => {
    if (at === start) return { ...column, target: 'ignore' };
    return at === end ? { ...column, target: 'city', confidence: left.confidence, reason: left.reason } : column;
  });
}
