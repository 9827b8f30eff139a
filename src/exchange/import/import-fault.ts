import type { Language } from '#src/domain/language.ts';
import { formatMessage, type MessageValues } from '#src/i18n/message.ts';
import { DATE_REFUSALS } from '#src/i18n/messages/import-date-refusals.ts';
import { IMPORT_FAULTS, type ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { DateRefusal } from './date-end.ts';

/** What a fault does: the whole row is set aside, a part of it is left out, or it is only pointed out. */
export type ImportFaultEffect = 'row-set-aside' | 'left-out' | 'noted';

/** One fault of a row. `row` is its number in the sheet, from 1; `column` the header; `found` the cell's text. */
export interface ImportFault {
  readonly code: ImportFaultCode;
  readonly effect: ImportFaultEffect;
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly column: string;
  readonly found: string;
  readonly refusal?: DateRefusal;
  /** What could stand there, where that is a list. */
  readonly options?: readonly string[];
}

const SET_ASIDE: ReadonlySet<ImportFaultCode> = new Set([
  'unreadable-date',
  'waiting-date-order',
  'waiting-number-after-month',
  'waiting-first-of-month',
  'waiting-later-date',
  'far-future-date',
  'end-before-start',
  'unknown-country',
  'former-country',
  'city-needs-country',
  'no-place',
  'organisation-country',
  'organisation-countries',
  'guests-country',
  'online-country',
  'unknown-organisation-country',
  'too-long',
  'waiting-name-order',
  'waiting-organisation-comma',
  'nothing-to-record',
  'total-row',
  'header-again',
  'heading-row',
  'footnote-row',
  'resembles-visit',
  'no-fields',
  'unknown-direction',
  'cancelled-row',
  'ambiguous-country',
  'address-needs-country',
  'postponed-row',
  'refused-row',
  'planned-row',
  'waiting-planned',
  'state-or-country',
  'unclear-direction',
  'journey-among-guests',
  'ditto-cell',
  'country-and-city',
  'contact-list',
  'waiting-people-column',
  'direction-and-place',
  'waiting-date-column',
  'absent-row',
  'online-abroad',
  'written-row',
]);
const LEFT_OUT: ReadonlySet<ImportFaultCode> = new Set([
  'recorded-otherwise',
  'organisation-otherwise',
  'unknown-kind',
  'unknown-city',
  'several-cities',
  'several-cities-of-address',
  'city-not-looked-up',
  'several-cities-in-address',
  'guest-organisation',
  'not-a-person',
  'doubtful-name',
  'place-among-people',
  'whose-person',
  'person-or-organisation',
  'error-cell',
  'object-cell',
  'unstored-formula',
  'guests-city',
  'questioned-organisation',
  'unused-date',
  'online-place',
  'side-columns',
]);

const NO_NAMES: ReadonlySet<ImportFaultCode> = new Set([
  'not-a-person',
  'doubtful-name',
  'place-among-people',
  'whose-person',
  'person-or-organisation',
]);

/** What a fault of that kind does. */
export function effectOf(code: ImportFaultCode): ImportFaultEffect {
  if (SET_ASIDE.has(code)) return 'row-set-aside';
  return LEFT_OUT.has(code) ? 'left-out' : 'noted';
}

/** Whether what is found in a column of people is no name, so that it goes to the staff notes of the visit. */
export const goesToNotes = (code: ImportFaultCode): boolean => NO_NAMES.has(code);

/** A fault in words: what is wrong, what was expected, how to mend it. */
export function wordFault(
  { code, refusal, options }: ImportFault,
  language: Language,
): { readonly wrong: string; readonly expected: string; readonly mend: string } {
  const [wrong, expected, mend] = IMPORT_FAULTS[code];
  const values: MessageValues = {};
  const closer = refusal === undefined ? '' : ` ${formatMessage(DATE_REFUSALS[refusal], language, values)}`;
  return {
    wrong: `${formatMessage(wrong, language)}${closer}`,
    expected: [formatMessage(expected, language), ...(options === undefined ? [] : [options.join(', ')])].join(': '),
    mend: formatMessage(mend, language),
  };
}
