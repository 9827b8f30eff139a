import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Cell, TextCell } from './table.ts';

const EMPTY: Cell = { kind: 'empty' };
/** What an object is called by, the first that it has. */
const NAMES =
  'name fullName full_name displayName title label text value en bg titel bezeichnung nome titolo naziv naslov ime име наименование заглавие'.split(
    ' ',
  );
/** Whether a field of an object is what it is called by. */
export const isNameField = (field: string): boolean => NAMES.includes(field) && !LANGUAGE_FIELDS.has(field);
const LANGUAGE_FIELDS: ReadonlySet<string> = new Set(['en', 'bg']);
/** What the first names and the surname of somebody are called. */
const NAME_PARTS = [
  ['firstName', 'lastName'],
  ['first_name', 'last_name'],
  ['givenName', 'familyName'],
  ['given_name', 'family_name'],
  ['vorname', 'nachname'],
  ['nome', 'cognome'],
  ['ime', 'priimek'],
  ['име', 'фамилия'],
] as const;
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

interface Named {
  readonly text: string;
  readonly translated?: LocalizedText;
  /** The fields beside, that hold something. */
  readonly unread: Readonly<Record<string, unknown>>;
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const holdsSomething = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  !(typeof value === 'object' && Object.keys(value).length === 0);

/** The fields of an object that hold something, without some. */
const fieldsBeside = (value: object, read: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).filter(([field, each]) => !read.includes(field) && holdsSomething(each)));

/** A text in both languages: {"en": "Water", "bg": "Вода"}. */
function translatedText(value: object): Named | undefined {
  const fields = new Map<string, unknown>(Object.entries(value));
  const [en, bg] = [fields.get('en'), fields.get('bg')];
  if (typeof en !== 'string' || typeof bg !== 'string' || en.trim() === '' || bg.trim() === '') return undefined;
  return { text: en.trim(), translated: { en: en.trim(), bg: bg.trim() }, unread: fieldsBeside(value, ['en', 'bg']) };
}

/** The name of somebody that stands in two fields: {"firstName": "Ana", "lastName": "Rossi"}. */
function partedName(value: object): Named | undefined {
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const parts of NAME_PARTS) {
    const names = parts.map((part) => fields.get(part));
    if (!names.every((name): name is string => typeof name === 'string' && name.trim() !== '')) continue;
    return { text: names.map((name) => name.trim()).join(' '), unread: fieldsBeside(value, parts) };
  }
  return undefined;
}

/** What a value is called, and the fields beside; `undefined` where it has no name. */
export function namedText(value: unknown): Named | undefined {
  if (typeof value === 'string') return { text: value.trim(), unread: {} };
  if (typeof value === 'number' || typeof value === 'boolean') return { text: String(value), unread: {} };
  if (!isPlain(value)) return undefined;
  const parted = partedName(value);
  if (parted !== undefined) return parted;
  const fields = new Map<string, unknown>(Object.entries(value));
  const isCalled = NAMES.some((field) => !LANGUAGE_FIELDS.has(field) && holdsSomething(fields.get(field)));
  const translated = isCalled ? undefined : translatedText(value);
  if (translated !== undefined) return translated;
  for (const field of NAMES) {
    const name = fields.get(field);
    const named = typeof name === 'string' || isPlain(name) ? namedText(name) : undefined;
    if (named === undefined || named.text === '') continue;
    const within = Object.keys(named.unread).length === 0 ? {} : { [field]: named.unread };
    return { ...named, unread: { ...within, ...fieldsBeside(value, [field]) } };
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
function listedText(values: readonly unknown[]): Omit<TextCell, 'kind'> | undefined {
  const names = values.filter((value) => value !== null && value !== '').map(namedText);
  const found = names.flatMap((name) => name ?? []);
  const isParted = found.every(({ text }) => !/[;\n\r]/.test(text));
  if (found.length < names.length || !isParted) return undefined;
  const objects = found.flatMap(({ text, translated, unread }) => {
    const beside = { ...unread, ...(translated === undefined ? {} : { bg: translated.bg }) };
    return Object.keys(beside).length === 0 ? [] : [{ name: text, beside }];
  });
  return {
    text: found.map(({ text }) => text).join('; '),
    ...(objects.length === 0 ? {} : { objects, isList: true }),
  };
}

function objectText(value: unknown): Omit<TextCell, 'kind'> | undefined {
  const named = namedText(value);
  if (named === undefined) {
    const text = periodText(Object(value));
    return text === undefined ? undefined : { text };
  }
  const { text, translated, unread } = named;
  return {
    text,
    ...(translated === undefined ? {} : { translated }),
    ...(Object.keys(unread).length === 0 ? {} : { objects: [{ name: text, beside: unread }] }),
  };
}

/** A value of a JSON file as a cell: an object with a name, and a list of names, as a person would write them. */
export function jsonCell(value: unknown): Cell {
  if (value === undefined || value === null || value === '') return EMPTY;
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  const read = Array.isArray(value) ? listedText(value) : objectText(value);
  if (read?.text === '') return EMPTY;
  return { kind: 'text', ...(read ?? { text: JSON.stringify(value) }) };
}
