/**
 * Widths of signs as parts of the type's size, on the safe side: a picture is read with fonts that nobody knows
 * beforehand, and no text in it may be cut. Measured on the wide ones among the usual fonts.
 */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[iljtfrI1.,:;'’|!()[\]\-·„“”" \u00a0\u202f]/, 0.36],
  [/[mwMW@%—…ЖШЩЮФМжшщюфмыЫ]/, 0.92],
  [/\p{Lu}/u, 0.72],
  [/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u, 0.6],
];
/** Signs of every other script, Chinese for instance. */
const WIDEST = 1.05;
const BOLD = 1.07;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
}

const known = new Map<string, number>();

function signWidth(sign: string): number {
  const width = known.get(sign) ?? WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? WIDEST;
  known.set(sign, width);
  return width;
}

/** Width of a text, in the unit of its size; rather too much than too little. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let width = 0;
  for (const sign of text) width += signWidth(sign);
  return width * size * (bold ? BOLD : 1);
}

/** Cuts a word that is wider than a line. */
function fitting(word: string, width: number, style: TextStyle): readonly string[] {
  if (textWidth(word, style) <= width) return [word];
  const parts: string[] = [''];
  for (const sign of word) {
    const last = parts.length - 1;
    const longer = `${parts[last]}${sign}`;
    if (parts[last] === '' || textWidth(longer, style) <= width) parts[last] = longer;
    else parts.push(sign);
  }
  return parts;
}

/** Breaks a text into lines that are no wider than `width`; words that are wider are cut. Never empty. */
export function textLines(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[^\S\u00a0\u202f]+/).flatMap((each) => fitting(each, width, style))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, style) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
