import { textLines } from '../pictures/text-lines.ts';
import { FONT_NARROWNESS, POINTS, TITLE, TITLE_SIZES, WIDTH } from './slide-sizes.ts';

/** Height of a line of a title as a part of its type's size. */
const TITLE_LINE = 1.18;

/** The largest size, in points, with which a title stands whole in its room; `undefined` where it is too long for each. */
export function titleSize(title: string): number | undefined {
  return TITLE_SIZES.find((size) => {
    const lines = textLines(title, (WIDTH * POINTS) / FONT_NARROWNESS, { size, bold: true }).length;
    return lines * size * TITLE_LINE <= TITLE.height * POINTS;
  });
}

/** As much of a title, cut at a word's end, as has room in the sentence `said` makes of it; the whole title where that has. */
export function fittedTitle(title: string, said: (title: string) => string): string {
  if (titleSize(said(title)) !== undefined) return said(title);
  const words = title.split(/(?<=\s)/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const shorter = said(`${words.slice(0, count).join('').trimEnd()} …`);
    if (titleSize(shorter) !== undefined) return shorter;
  }
  const letters = [...title];
  let most = letters.length;
  while (most > 1 && titleSize(said(`${letters.slice(0, most).join('')}…`)) === undefined) most -= 1;
  return said(`${letters.slice(0, most).join('')}…`);
}
