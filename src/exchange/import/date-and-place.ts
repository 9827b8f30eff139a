import { openSpan } from './open-span.ts';
import { isWeekday } from './weekday.ts';
import { readDate } from './written-date.ts';

/** What a cell such as "16–20.07.2018, Bologna" says, as two cells would. Empty where it says none. */
export interface DateAndPlace {
  readonly date: string;
  readonly place: string;
}

/** A longer text is neither. */
const LONGEST = 160;
/** So that dates without a year can be told; only the shape is looked at. */
const SOME_YEAR = 2000;
const REMEMBERED = 5000;
const IN_PARENTHESES = /^(.*\S)\s*\(([^()\d]+)\)$/su;
const BETWEEN = /[\s,;:|–—-]+/gu;
const EDGES = /^[\s,;:|()–—-]+|[\s,;:|()–—-]+$/gu;

const known = new Map<string, DateAndPlace>();

const isDate = (text: string): boolean => readDate(text, SOME_YEAR).kind !== 'refused';
const isPlace = (text: string): boolean =>
  !/\d/u.test(text) && text.split(',').every((name) => /^\s*\p{Lu}/u.test(name) && !isWeekday(name)) && !isDate(text);

function split(text: string): DateAndPlace | undefined {
  if (openSpan(text) !== undefined) return undefined;
  const [, before = '', inside = ''] = IN_PARENTHESES.exec(text) ?? [];
  if (before !== '' && isDate(before) && isPlace(inside.trim())) return { date: before, place: inside.trim() };
  if (isDate(text)) return undefined;
  const ends = [...text.matchAll(BETWEEN)].map(({ index, 0: gap }) => [index, index + gap.length] as const);
  const made = (date: string, rest: string): DateAndPlace | undefined => {
    const place = rest.replace(EDGES, '');
    return /\d/u.test(date) && isPlace(place) && isDate(date.replace(EDGES, ''))
      ? { date: date.replace(EDGES, ''), place }
      : undefined;
  };
  for (const [from, to] of ends) {
    const found = made(text.slice(to), text.slice(0, from));
    if (found !== undefined) return found;
  }
  for (const [from, to] of ends.toReversed()) {
    const found = made(text.slice(0, from), text.slice(to));
    if (found !== undefined) return found;
  }
  return undefined;
}

function read(text: string): DateAndPlace {
  if (text === '' || text.length > LONGEST) return { date: text, place: '' };
  const found = split(text);
  if (found !== undefined) return found;
  return isDate(text) || /\d/u.test(text) ? { date: text, place: '' } : { date: '', place: text };
}

/**
 * Parts the date in a cell from the place, in whichever order they stand. A text with figures that cannot be parted is the
 * date, so that it is pointed out where it is none.
 */
export function dateAndPlace(text: string): DateAndPlace {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const made = read(text);
  known.set(text, made);
  return made;
}
