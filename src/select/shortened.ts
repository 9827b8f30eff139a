/** The longest text, in characters, that stands whole beside a mark of a drawing; a slide goes on with those that are longer. */
export const LONGEST_LABEL = 110;

/** A text cut at a word's end, with an ellipsis, where it is longer than `most` characters; a word that fills it is cut. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = [...text].slice(0, most).join('');
  const end = start.search(/\s\S*$/);
  return `${start.slice(0, end).trimEnd()}…`;
}
