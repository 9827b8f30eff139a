import { fold } from '#src/select/fold.ts';
import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { headerKey } from './recognised-header.ts';
import type { Target } from './target.ts';

const WORD = 'ids?|no|nr|nº|n°|№|num|number|numbers|номер|ид|nummer|numero|št|številka|identifier|kennung|kennziffer';
const BEHIND = new RegExp(`(?:^|[\\s.,(/_-])(?:${WORD})[.)\\s]*$`, 'iu');
const BEFORE =
  /^(?:№|nº|n°|(?:no|nr|št)\.|(?:id|номер|number|nummer|numero|številka)\s+(?:of|на|по|der|des|di|del|della))/iu;
/** Headers of codes, of what is listed or of states and countries: what stands below tells which. */
const CODES: ReadonlySet<string> = new Set(
  'code,codes,код,кодове,шифър,kod,kode,koda,šifra,šifre,codice,codici,kürzel,kennzeichen,aktenzeichen,geschäftszeichen,ref,reference,референция,riferimento,referenz,código,código'
    .split(',')
    .map(fold),
);
/** "V2025-01", „КОМ 12/2025“, "2025-01": figures, perhaps behind a prefix. */
const NUMBERED = /^(?:\p{L}{1,12}[\s./_-]{0,2}){0,3}\d[\d\p{L}./_-]*$/u;
const LONGEST = 24;
/** A column holds such codes if this share of its filled cells is one, and they tell rows apart if this share is another. */
const MOSTLY = 0.8;
/** What cells that number something may still be. */
const NOT_NUMBERED: ReadonlySet<Target> = new Set(['country', 'city', 'address', 'direction', 'status', 'notes']);

/** Whether a column numbers what its table lists: "Trip ID", "Visit no.", "№", "Договор №". */
export function isIdentifier(header: string): boolean {
  const words = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').trim();
  return BEHIND.test(words) || BEFORE.test(words);
}

/** Whether a column is called one of codes, "Code", „Код на посещението“, and its cells are numbers that tell its rows apart, and no states. */
export function holdsOwnCodes(table: Table, header: string, index: number): boolean {
  if (
    !headerKey(header)
      .split(' ')
      .some((word) => CODES.has(word))
  )
    return false;
  const texts = table.rows.map((row) => cellText(row[index])).filter((text) => text !== '');
  const codes = texts.filter((text) => text.length <= LONGEST && NUMBERED.test(text));
  return codes.length > 0 && Math.min(codes.length, new Set(codes).size) >= texts.length * MOSTLY;
}

/** Whether such a column may be a target for all that: neither a title nor a date nor a name. */
export function mayBeNumbered(target: Target): boolean {
  return NOT_NUMBERED.has(target);
}
