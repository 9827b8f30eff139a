/**
 * A text whose lines are broken where a reader expects it: a separator ends a line and begins none, and the Bulgarian sign
 * of a year stays with its number.
 */
export const boundSpaces = (text: string): string => text.replace(/ (?=·)|(?<=\d) (?=г\.)/g, '\u00a0');
