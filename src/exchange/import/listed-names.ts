/** "1) Nesta 2) INRIA", "(a) … (b) …", "1. …": a mark before every name. */
const MARK = /(^|[\s;,])\(?(?:(\d{1,2})[.)]|([a-zа-я])\))\s*(?=\p{L})/giu;
const BULLET = /(^|\n)\s*[-–—•*·▪]\s+|\s[•·▪]\s/gu;

/** The place of a mark in its sequence, from 1. */
function placeOf(digits: string | undefined, letter: string | undefined): number {
  if (digits !== undefined) return Number(digits);
  const code = letter?.toLowerCase().charCodeAt(0) ?? 0;
  return code >= 0x430 ? code - 0x42f : code - 0x60;
}

/** The names of a cell that numbers them or puts a bullet before each; the whole text where it does neither. */
export function listedNames(text: string): readonly string[] {
  const plain = text.replace(BULLET, '\n').trim();
  const marks = [...plain.matchAll(MARK)];
  const isSequence = marks.every(([, , digits, letter], at) => placeOf(digits, letter) === at + 1);
  if (marks.length < 2 || !isSequence || marks[0]?.index !== 0) return [plain === '' ? text : plain];
  return marks
    .map((mark, at) => plain.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? plain.length))
    .map((name) => name.replace(/^[\s;,]+|[\s;,]+$/g, ''))
    .filter((name) => name !== '');
}
