import { parseEdtf } from '#src/domain/edtf.ts';

/** Weekdays from Monday on: English, Bulgarian, German, Italian, Slovene, French, Spanish; behind `|` short ones, read only in front of a number. */
const NAMES: readonly string[] = [
  'monday понеделник montag lunedì ponedeljek lundi lunes | mon пон пн lun pon',
  'tuesday вторник dienstag martedì torek mardi martes | tue tues вт вто di tor',
  'wednesday сряда mittwoch mercoledì sreda mercredi miércoles | wed ср сря mi mer sre mié',
  'thursday четвъртък donnerstag giovedì četrtek jeudi jueves | thu thur thurs чет чт gio čet jeu jue',
  'friday петък freitag venerdì petek vendredi viernes | fri пет пт fr ven pet vie',
  'saturday събота samstag sonnabend sabato sobota samedi sábado | sat съб сб sa sab sob sam sáb',
  'sunday неделя sonntag domenica nedelja dimanche domingo | sun нед нд dom ned dim',
];
const WEEK = 7;
/** 1970-01-01 was a Thursday. */
const EPOCH = 3;

const numbers = new Map<string, { readonly weekday: number; readonly isShort: boolean }>();
for (const [weekday, names] of NAMES.entries())
  for (const [at, part] of names.split('|').entries())
    for (const name of part.trim().split(' ')) numbers.set(name, { weekday, isShort: at > 0 });

/** The weekdays that a date names, from 0 for Monday, in their order. */
function weekdaysIn(text: string): readonly number[] {
  return [
    ...text
      .normalize('NFC')
      .toLowerCase()
      .matchAll(/(?<!\p{L})(\p{L}{2,})(?!\p{L})(?=([.,\s]*(?:[-–—/]\s*\p{L}+[.,\s]*)?)(\d)?)/gu),
  ].flatMap(([, word = '', , digit]) => {
    const known = numbers.get(word);
    return known === undefined || (known.isShort && digit === undefined) ? [] : [known.weekday];
  });
}

/** Whether a text is a weekday and nothing else, short or long. */
export const isWeekday = (text: string): boolean => numbers.has(text.trim().replace(/\.$/, '').toLowerCase());

const weekdayOf = (day: number): number => (((day + EPOCH) % WEEK) + WEEK) % WEEK;

/** Whether a date, as it is printed, names another weekday than that of the day (EDTF) that was read from it. */
export function isOtherWeekday(printed: string, edtf: string): boolean {
  const [first = '', last = first] = edtf.split('/');
  const parsed = parseEdtf(edtf);
  if (!parsed.ok || first.length !== 10 || last.length !== 10) return false;
  const named = weekdaysIn(printed);
  const days = [weekdayOf(parsed.date.first), weekdayOf(parsed.date.last)];
  if (named.length === 0 || named.length > 2) return false;
  return named.length === 1 ? !days.includes(named[0] ?? -1) : named.some((weekday, at) => weekday !== days[at]);
}
