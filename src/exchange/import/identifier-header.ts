import type { Target } from './target.ts';

const WORD = 'ids?|no|nr|nº|n°|№|num|number|numbers|номер|ид|nummer|numero|št|številka|identifier|kennung|kennziffer';
const BEHIND = new RegExp(`(?:^|[\\s.,(/_-])(?:${WORD})[.)\\s]*$`, 'iu');
const BEFORE =
  /^(?:№|nº|n°|(?:no|nr|št)\.|(?:id|номер|number|nummer|numero|številka)\s+(?:of|на|по|der|des|di|del|della))/iu;
/** What cells that number something may still be. */
const NOT_NUMBERED: ReadonlySet<Target> = new Set(['country', 'city', 'address', 'direction', 'status', 'notes']);

/** Whether a column numbers what its table lists: "Trip ID", "Visit no.", "№", "Договор №". */
export function isIdentifier(header: string): boolean {
  const words = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').trim();
  return BEHIND.test(words) || BEFORE.test(words);
}

/** Whether such a column may be a target for all that: neither a title nor a date nor a name. */
export function mayBeNumbered(target: Target): boolean {
  return NOT_NUMBERED.has(target);
}
