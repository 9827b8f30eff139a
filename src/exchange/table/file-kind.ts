import { RefusedFile } from './refusal.ts';

export type FileKind = 'spreadsheet' | 'text' | 'json';

const MAGIC: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
];
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const TEXT_ENDINGS = ['csv', 'tsv', 'tab', 'txt'];
const SPREADSHEET_ENDINGS = ['xlsx', 'xlsm', 'xltx', 'xltm', 'xlsb', 'xls', 'ods', 'numbers'];

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);

/** How a name stands in the directory of a compound file: UTF-16, little-endian. */
const compoundName = (name: string) => new Uint8Array([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

/** What a file is by its first bytes, whatever it is called. Throws RefusedFile for what holds no table. */
export function fileKindOf(name: string, bytes: Uint8Array): FileKind {
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (bytes.length === 0) throw new RefusedFile('empty');
  if (startsWith(bytes, COMPOUND)) {
    throw new RefusedFile(includes(bytes, compoundName('EncryptedPackage')) ? 'password' : 'old-format', { ending });
  }
  const other = MAGIC.find(([, start]) => startsWith(bytes, start));
  if (other !== undefined) throw new RefusedFile('other-kind', { kind: other[0] });
  if (startsWith(bytes, ZIP)) return 'spreadsheet';
  if (SPREADSHEET_ENDINGS.includes(ending)) throw new RefusedFile('not-a-workbook', { ending });
  if (ending === 'json') return 'json';
  if (TEXT_ENDINGS.includes(ending)) return 'text';
  throw new RefusedFile('unknown-ending', { ending });
}
