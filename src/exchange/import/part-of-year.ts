/** What a year is parted into, and how many months each part has. */
const QUARTER = '(?:quarter|qtr\\.?|quartals?|тримесечие|тримес\\.|тр\\.|trimestre|trim\\.|četrtletj[eua]|kvartala?)';
const HALF = '(?:half(?:[ -]year)?|halbjahrs?|полугодие|полуг\\.|semestre|sem\\.|polletj[eua])';
const ORDINAL = '(?:\\.|st|nd|rd|th|[º°]|-?(?:во|ро|то))?';
const YEAR = '(?<year>\\d{4})(?:\\s?(?:г|год)\\.?)?';
const OF = '(?:\\s*[,./-]\\s*|\\s+(?:(?:of|от|на|през|del|des jahres|leta)\\s+)?)';
const NUMBERS: readonly (readonly string[])[] = [
  ['1', 'i', 'first', 'erstes', 'първо', 'първото', 'primo', 'prvo'],
  ['2', 'ii', 'second', 'zweites', 'второ', 'второто', 'secondo', 'drugo'],
  ['3', 'iii', 'third', 'drittes', 'трето', 'третото', 'terzo', 'tretje'],
  ['4', 'iv', 'fourth', 'viertes', 'четвърто', 'четвъртото', 'quarto', 'četrto'],
];

const shapesOf = (part: string): readonly RegExp[] => [
  new RegExp(`^(?:${part})(?:${OF}${YEAR})?$`, 'iu'),
  new RegExp(`^${YEAR}\\s*[,./-]?\\s*(?:${part})$`, 'iu'),
];
const NUMBERED = `(?<ordinal>${NUMBERS.flat().join('|').replaceAll('i', '[iі]')})${ORDINAL}[\\s-]*`;
const PARTS = [
  { months: 3, shapes: shapesOf(`q\\s?(?<number>[1-4])|${NUMBERED}(?:${QUARTER}|q)`) },
  { months: 6, shapes: shapesOf(`h(?<number>[12])|${NUMBERED}${HALF}`) },
];
/** Without its year that may be the code of a hall. */
const CODE = /^h\d$/iu;

const numberOf = (written: string): number =>
  NUMBERS.findIndex((spellings) => spellings.includes(written.toLowerCase().replaceAll('і', 'i'))) + 1;

/**
 * A quarter or half of a year as its months (EDTF): "Q2 2023", „II тримесечие 2023“; `no-year` where it has none, `undefined`
 * for any other text. `yearHint`: where the text has no year.
 */
export function partOfYear(text: string, yearHint: number | undefined): string | undefined {
  for (const { months, shapes } of PARTS) {
    const groups = shapes.map((shape) => shape.exec(text)?.groups).find((each) => each !== undefined);
    const { number, ordinal = '', year: written } = groups ?? {};
    const part = groups === undefined ? 0 : numberOf(number ?? ordinal);
    if (part < 1 || part * months > 12) continue;
    const year = written ?? (CODE.test(text) ? undefined : yearHint);
    if (year === undefined) return 'no-year';
    const month = (of: number): string => String(of).padStart(2, '0');
    return `${year}-${month((part - 1) * months + 1)}/${year}-${month(part * months)}`;
  }
  return undefined;
}
