/** A list that is stated to be empty, in a field that may as well be absent. */
const EMPTY_LIST = '[]';
const SEPARATOR = '; ';
const EDGE_SPACE = /^\s+|\s+$/g;
const ESCAPED = /\\(u[0-9a-fA-F]{4}|[\s\S])/g;
const ITEM = /(?:\\[\s\S]|[^\\;\n])+/g;
const BACKSLASHED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\\': '\\\\', ';': '\\;' };
const MEANT: Readonly<Record<string, string>> = { n: '\n', r: '\r', e: '' };

const codeUnit = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

function writeItem(item: string): string {
  if (item === '') return '\\e';
  if (item === EMPTY_LIST) return '\\[]';
  const escaped = item.replace(/[\\;\n\r]/g, (letter) => BACKSLASHED[letter] ?? letter);
  return escaped.replace(EDGE_SPACE, (space) => space.replace(/[\s\S]/g, codeUnit));
}

/** A list of texts as one cell: `GB; IT`. What would be misread in an item has a backslash before it. */
export function writeList(items: readonly string[]): string {
  return items.length === 0 ? EMPTY_LIST : items.map(writeItem).join(SEPARATOR);
}

/** The texts of a cell that holds a list, divided by semicolons or line breaks. Inverse of `writeList`. */
export function readList(cell: string): readonly string[] {
  if (cell.trim() === EMPTY_LIST) return [];
  const items = (cell.match(ITEM) ?? []).map((item) => item.trim()).filter((item) => item !== '');
  return items.map((item) =>
    item.replace(ESCAPED, (_, code: string) =>
      code.length === 5 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (MEANT[code] ?? code),
    ),
  );
}
