import type { Separator } from './mapping.ts';
import { sealed } from './sealed-text.ts';

/** Small words that are written large as all around them is; between other words they are initials: "Prof. E Keller". */
const BETWEEN_CAPITALS = '(?<=\\p{Lu}{2}\\s)(?:И|E|ED|IN|TER|ET|Y)(?=\\s\\p{Lu}{2})';

/** In French, but for "M. et Mme Weber". */
const ET = '(?<!(?<!\\p{L})M\\.?\\s)et(?=\\s\\p{Lu})';
/** In Spanish, between two whole names: those of "Ortega y Gasset" are one. */
const WHOLE_NAME = "\\p{Lu}[\\p{L}.'’-]*\\s(?:(?:de|del|la|las|los)\\s)*\\p{Lu}[\\p{L}'’-]*";
const Y = `(?<=${WHOLE_NAME}\\s)y(?=\\s${WHOLE_NAME})`;

const PATTERNS: Readonly<Record<Separator, string>> = {
  ';': ';',
  ',': ',',
  '|': '\\|',
  '/': '/',
  '&': ' & ',
  and: `\\s(?:[Aa]nd|AND|[Uu]nd|UND|и|u\\.|e|ed|in|ter|${ET}|${Y}|${BETWEEN_CAPITALS})\\s`,
  line: '[\\r\\n\\u2028]+',
};

/** What stands after a comma and still belongs to the name before it. */
const TAIL =
  /^(ltd|limited|inc|plc|llc|llp|gmbh|ag|s\.?r\.?l|s\.?p\.?a|s\.?a|d\.?o\.?o|d\.?d|co|corp|d\.?f|d\.?c|jr|sr|ph\.?d|OOD|EOOD|EAD|ООД|ЕООД|АД|ЕАД|ДЗЗД)\.?$/i;

/** The names in a cell. A separator within brackets or quotation marks divides nothing. */
export function splitCell(text: string, separators: readonly Separator[]): readonly string[] {
  if (separators.length === 0 || text === '') return text === '' ? [] : [text];
  const pattern = new RegExp(separators.map((separator) => PATTERNS[separator]).join('|'), 'gu');
  const hidden = sealed(text);
  const names: string[] = [];
  let start = 0;
  const take = (end: number) => {
    const piece = text.slice(start, end).replace(/\s+/g, ' ').trim();
    const last = names.at(-1);
    if (TAIL.test(piece) && last !== undefined) names[names.length - 1] = `${last}, ${piece}`;
    else if (piece !== '' && /[\p{L}\p{N}]/u.test(piece)) names.push(piece);
  };
  for (const match of hidden.matchAll(pattern)) {
    take(match.index);
    start = match.index + match[0].length;
  }
  take(text.length);
  return names;
}
