import { namesOnline } from './held-online.ts';
import type { OffStatus } from './status-vocabulary.ts';
import { namesOff, offAlone, saysHeld } from './status-words.ts';

/** The first clause of a remark, and what follows it. */
const CLAUSE =
  /^[^\p{L}\d]*(?=[\p{L}\d])((?:(?!\s[-/]\s)[^,;.!?:()\n–—])+?)(?:\s*[,;.!?:()\n–—]+|\s[-/]\s)\s*(\S.*)$/su;
/** A longer remark tells of other things as well. */
const MOST_WORDS = 24;

/**
 * The status that the first clause of a remark gives away, with its reason or what is to come behind it: "cancelled, did not take
 * place", "не се състоя, домакинът беше болен". None where the rest says that it was held after all.
 */
export function statusAtStart(text: string): OffStatus | undefined {
  const [, first = '', rest = ''] = CLAUSE.exec(text.trim()) ?? [];
  const status = first === '' || !namesOff(first) ? undefined : offAlone(first);
  if (status === undefined) return undefined;
  return saysHeld(rest) || (!namesOff(rest) && namesOnline(rest)) ? undefined : status;
}

/** Whether a remark that begins so is short enough to say it of the whole row. */
export const isWholeRow = (text: string): boolean => text.trim().split(/\s+/u).length <= MOST_WORDS;
