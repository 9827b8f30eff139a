/** A text for files that programs search and split: with blanks where a page has spaces that no line is broken at. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
