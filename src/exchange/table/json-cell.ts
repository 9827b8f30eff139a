import type { Cell } from './table.ts';

const EMPTY: Cell = { kind: 'empty' };
/** What an object is called by, the first that it has. */
const NAMES =
  'name fullName full_name displayName title label text value en bg titel bezeichnung nome titolo naziv naslov ime име наименование заглавие'.split(
    ' ',
  );
/** What the ends of a period are called. */
const PERIODS = [
  ['start', 'end'],
  ['from', 'to'],
  ['begin', 'end'],
  ['first', 'last'],
  ['von', 'bis'],
  ['от', 'до'],
  ['dal', 'al'],
  ['od', 'do'],
] as const;

function namedText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const field of NAMES) {
    const name = fields.get(field);
    const text = typeof name === 'object' ? namedText(name) : name;
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
  }
  return undefined;
}

/** "2024-05-07/2024-05-08" of an object with the ends of a period, or with its beginning alone. */
function periodText(value: object): string | undefined {
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const [start, end] of PERIODS) {
    const [from, to] = [fields.get(start), fields.get(end)];
    const isOnly = [...fields.keys()].every((field) => field === start || field === end);
    if (!isOnly || typeof from !== 'string' || from.trim() === '') continue;
    if (typeof to === 'string' && to.trim() !== '') return `${from.trim()}/${to.trim()}`;
    if (to === undefined || to === null || to === '') return from.trim();
  }
  return undefined;
}

/** The names in a list of texts and of objects with names, parted as a cell parts them; `undefined` for any other list. */
function listedText(values: readonly unknown[]): string | undefined {
  const names = values.filter((value) => value !== null && value !== '').map(namedText);
  const texts = names.flatMap((name) => name ?? []);
  const isParted = texts.every((text) => !/[;\n\r]/.test(text));
  if (texts.length < names.length || !isParted) return undefined;
  return texts.join('; ');
}

/** A value of a JSON file as a cell: an object with a name, and a list of names, as a person would write them. */
export function jsonCell(value: unknown): Cell {
  if (value === undefined || value === null || value === '') return EMPTY;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  const text = Array.isArray(value) ? listedText(value) : (namedText(value) ?? periodText(Object(value)));
  if (text === '') return EMPTY;
  return { kind: 'text', text: text ?? JSON.stringify(value) };
}
