import type { ReadRow } from './read-row.ts';

const SETTLES_NOTHING: ReadonlySet<string> = new Set([
  'unknown-country',
  'former-country',
  'ambiguous-country',
  'city-needs-country',
  'state-or-country',
  'ditto-cell',
  'country-and-city',
  'contact-list',
  'nothing-to-record',
  'total-row',
  'header-again',
  'heading-row',
  'footnote-row',
  'no-fields',
  'cancelled-row',
  'postponed-row',
  'refused-row',
  'absent-row',
  'waiting-planned',
]);

/** Whether the cells with the places were read, so that what is still missing can be told. */
export function canBePlaced({ faults }: ReadRow): boolean {
  return !faults.some(({ code }) => SETTLES_NOTHING.has(code));
}
