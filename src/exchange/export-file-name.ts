import type { Dataset } from '#src/domain/dataset.ts';
import { parseDay } from '#src/domain/day.ts';
import type { Filter } from '#src/select/filter.ts';
import { exportName } from './export-name.ts';

/**
 * Name of a file that says what it is, which activities it holds and as of when:
 * `map-united-kingdom-as-of-2026-11-22.svg`. `what`: lower-case letters, default "activities".
 */
export function exportFileName(
  { record: { site } }: Dataset,
  filter: Filter,
  ending: string,
  countryName: (code: string) => string,
  what = 'activities',
): string {
  const name = exportName(filter, ending, countryName).replace(/^activities/, what);
  if (parseDay(site.recordDate) === undefined) return name;
  return `${name.slice(0, -ending.length - 1)}-as-of-${site.recordDate}.${ending}`;
}
