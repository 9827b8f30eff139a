import type { Table } from '../table/table.ts';
import { isYesOrNo } from './asked-status.ts';
import { cellText } from './cell-text.ts';
import type { MappedColumn } from './mapping.ts';
import { headerKey } from './recognised-header.ts';
import { isAboutResults } from './result-header.ts';
import { saysNothing } from './row-kinds.ts';

/** "MoU signed?", "Unterzeichnet (J/N)": what stands below answers it, be it a mere mark. */
const ASKS = /\?\s*$|[([]\s*\p{L}{1,3}\s*[/|]\s*\p{L}{1,4}\s*[)\]]\s*$/u;
/** What came of a visit, as headers are compared. */
const SIGNED =
  /(?:^| )(?:sign(?:ed|ature)|mou|loi|done|agreed|achieved|concluded|podpisan[aoi]?|sklyuchen[aoi]?|postignat[aoi]?|unterzeichnet|unterschrieben|abgeschlossen|erreicht|firmat[aoei]|sottoscritt[aoei]|conclus[aoei]|sklenjen[aoi]?|dosezen[aoi]?)(?= |$)/u;
/** Letters, ticks and what programs write may mean else where nothing was asked. */
const WORDS = /^(?:yes|no|да|не|ja|nein|s[iì]|non?|da|ne|oui)$/iu;

/**
 * Whether a column answers yes or no what its header asks: of some header words alone are answers, of one that asks, or that
 * speaks of a result, letters and marks as well.
 */
export function answersOnly(table: Table, { header, index }: Pick<MappedColumn, 'header' | 'index'>): boolean {
  if (!/\p{L}{2}/u.test(header)) return false;
  const asks = ASKS.test(header) || isAboutResults(header) || SIGNED.test(headerKey(header));
  const texts = table.rows.map((row) => cellText(row[index])).filter((text) => text !== '' && !saysNothing(text));
  const isAnswer = (text: string) => (asks ? isYesOrNo(text) : WORDS.test(text));
  const answers = texts.filter(isAnswer).length;
  return answers > 0 && answers >= texts.length / 2;
}
