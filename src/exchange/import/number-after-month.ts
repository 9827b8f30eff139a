import { yearOf } from './date-end.ts';
import { monthNumber } from './month-names.ts';

/** "Feb-19", "фев. 19", "Feb '19", "фев. 19 г.". */
const MONTH_AND_NUMBER = /^(\p{L}{3,})\.?[\s./\u2010-\u2015-]*(['’‘´`]?)(\d{2})(\s*(?:г\.?|год\.?|година))?$/iu;
const LAST_DAY = 31;

/** A month with two digits behind it, as the month (EDTF) of that year. `isYear`: the digits can be no day. */
export interface NumberAfterMonth {
  readonly month: string;
  readonly isYear: boolean;
}

/** Reads a month with two digits behind it; `undefined` for any other text. */
export function numberAfterMonth(text: string): NumberAfterMonth | undefined {
  const [, name = '', apostrophe = '', digits = '', unit = ''] = MONTH_AND_NUMBER.exec(text.normalize('NFC')) ?? [];
  const month = monthNumber(name);
  const { year } = yearOf(digits) ?? {};
  if (month === undefined || year === undefined) return undefined;
  const isNoDay = Number(digits) === 0 || Number(digits) > LAST_DAY;
  return {
    month: `${year}-${String(month).padStart(2, '0')}`,
    isYear: isNoDay || apostrophe !== '' || unit !== '',
  };
}
