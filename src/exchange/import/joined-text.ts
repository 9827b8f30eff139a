import { LANGUAGES } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';

/** A line as lines are compared. */
export const plainLine = (line: string): string => line.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The lines of a text as they are compared. */
export const linesOf = (text: string): readonly string[] => text.split('\n').map(plainLine);

/** The lines of a text that none of some others has; the text as it stands where they have none of it. */
function newLines(olds: readonly string[], fresh: string): string {
  const known = new Set(olds.flatMap(linesOf));
  const lines = fresh.split('\n');
  const isNew = (line: string) => !known.has(plainLine(line));
  const missing = lines.filter((line) => plainLine(line) !== '' && isNew(line));
  return lines.every((line) => plainLine(line) === '' || isNew(line)) ? fresh : missing.join('\n');
}

function joined(old: string, fresh: string, olds: readonly string[], between: string): string {
  const more = newLines(olds, fresh);
  return more === '' ? old : `${old}${between}${more}`;
}

/** Whether notes have every line of others. */
export function holdsNotes(old: string | undefined, fresh: string): boolean {
  const known = new Set(linesOf(old ?? ''));
  return linesOf(fresh).every((line) => line === '' || known.has(line));
}

/** Whether a text has every line of another, in any of its languages. */
export function holdsText(old: LocalizedText | undefined, fresh: LocalizedText): boolean {
  return old !== undefined && LANGUAGES.some((language) => holdsNotes(old[language], fresh[language]));
}

/** Notes with what others say beyond them in lines behind them. */
export function joinedNotes(old: string | undefined, fresh: string): string {
  return old === undefined ? fresh : joined(old, fresh, [old], '\n');
}

/** A text with what another says beyond it as a paragraph of its own, in every language as far as it is known. */
export function joinedText(old: LocalizedText | undefined, fresh: LocalizedText): LocalizedText {
  if (old === undefined) return fresh;
  const olds = LANGUAGES.map((language) => old[language]);
  return {
    en: joined(old.en, fresh.en, olds, '\n\n'),
    bg: joined(old.bg, fresh.bg, olds, '\n\n'),
  };
}
