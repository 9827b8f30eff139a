import { isoDay } from '#src/domain/day.ts';
import { parseEdtf } from '#src/domain/edtf.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { Cell, Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { headerKey } from './recognised-header.ts';
import type { RowDate } from './row-date.ts';

/** Headers of calendars, as headers are compared: whether an entry takes whole days, and the hours of its ends. */
const ALL_DAY =
  /^(?:is )?all ?day(?: event)?$|^ganztagig\p{L}*(?: \p{L}+)?$|^(?:tselodnevn|celodnev)\p{L}*(?: \p{L}+)?$|^(?:evento )?giornata intera$|^journee entiere$|^todo el dia$/u;
const START_TIME =
  /^(?:start|begin) ?time$|^(?:beginnt um|startzeit|ora (?:di )?inizio|nachalen chas|zacetni cas|heure de debut|hora de (?:inicio|comienzo))$/u;
const END_TIME =
  /^end ?time$|^(?:endet um|endzeit|ora (?:di )?fine|kraen chas|koncni cas|heure de fin|hora de (?:fin|finalizacion))$/u;
const YES = /^(?:true|yes|y|1|x|✓|wahr|ja|да|вярно|истина|vero|s[iì]|res|da|vrai|oui|verdadero|sí)$/iu;
const MIDNIGHT = /(?:^|[T\s,])(?:12:00(?::00)?\s?a\.?m\.?|0?0:00(?::00)?|0)$/iu;
/** Behind a day. */
const MIDNIGHT_THEN = /\s12:00(?::00)?\s?a\.?m\.?$/iu;
/** Two days: "2024-04-22/2024-04-27". */
const DAYS = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;

/** The entries of a calendar's export, whose last day ends at midnight of the day behind it. */
export class AllDayEntries {
  private readonly allDay: number;
  private readonly times: readonly number[];

  constructor(table: Table) {
    const at = (pattern: RegExp) => table.header.findIndex((header) => pattern.test(headerKey(header)));
    this.allDay = at(ALL_DAY);
    this.times = [at(START_TIME), at(END_TIME)];
  }

  /**
   * The date of a row, up to the day before where it is an entry of whole days that ends at midnight. `ends`: what stands in its
   * cells of the first and the last day. `isOpen`: both stand at midnight, but nothing says that the row is such an entry.
   */
  read(
    date: RowDate,
    row: readonly Cell[],
    ends: readonly string[],
  ): { readonly date: RowDate; readonly isOpen: boolean } {
    const [, first, last] = DAYS.exec(date.edtf ?? '') ?? [];
    const hours = this.times.map((at) => cellText(row[at]));
    const areMidnights = hours.every((hour) => MIDNIGHT.test(hour)) || ends.every((end) => MIDNIGHT_THEN.test(end));
    const end = last === undefined ? undefined : parseEdtf(last);
    if (first === undefined || end?.ok !== true || !areMidnights) return { date, isOpen: false };
    if (!YES.test(cellText(row[this.allDay]))) return { date, isOpen: true };
    const before = isoDay(end.date.last - 1);
    const reason = date.reason ?? inBothLanguages(importReasons.allDayEnd, { end: last ?? '' });
    return { date: { ...date, edtf: before === first ? first : `${first}/${before}`, reason }, isOpen: false };
  }
}
