import { LANGUAGES } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { linesOf, plainLine } from './joined-text.ts';
import { editDistance } from './likeness.ts';
import { nameKey } from './name-key.ts';
import { isReworded } from './wording.ts';

/** What tells which lines of a text a row gave before its own words were edited. */
export interface EarlierWords {
  /** No other row of any table is among the sources of the text: what a table gave of it, this row gave. */
  readonly isAlone: boolean;
  /** The lines that rows of the table say by now. */
  readonly said: ReadonlySet<string>;
}

/** The old lines that new ones are an edited form of, one for each, those that are most alike first. */
function editedLines(olds: readonly string[], news: readonly string[]): ReadonlySet<string> {
  const pairs = olds.flatMap((old) =>
    news.flatMap((fresh) => {
      if (!isReworded(fresh, old)) return [];
      const most = Math.max(old.length, fresh.length);
      return { old, fresh, distance: editDistance(nameKey(old), nameKey(fresh), most) };
    }),
  );
  const [from, to] = [new Set<string>(), new Set<string>()];
  for (const { old, fresh } of pairs.sort((a, b) => a.distance - b.distance)) {
    if (from.has(old) || to.has(fresh)) continue;
    from.add(old);
    to.add(fresh);
  }
  return from;
}

/** A text with new lines in the place of the first of those that they replace. */
function withLines(text: string, replaced: ReadonlySet<string>, fresh: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => replaced.has(plainLine(line)));
  const mended = lines.flatMap((line, i) => (i === at ? [fresh] : replaced.has(plainLine(line)) ? [] : [line]));
  return mended
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The lines of a row's text that an old text has not: all of it as it stands where that has none of them. */
function newWords(known: ReadonlySet<string>, fresh: string): string {
  const lines = fresh.split('\n').filter((line) => plainLine(line) !== '');
  const news = lines.filter((line) => !known.has(plainLine(line)));
  return news.length === lines.length ? fresh : news.join('\n');
}

/**
 * A text with what a row says by now in the place of what it said before; `undefined` where that cannot be told. Only lines
 * that stand alike in every language are taken for a row's: what people write or translate stays as it is.
 */
export function mendedText(
  old: LocalizedText,
  fresh: LocalizedText,
  { isAlone, said }: EarlierWords,
): LocalizedText | undefined {
  if (fresh.en !== fresh.bg) return undefined;
  const [own = [], ...others] = LANGUAGES.map((language) => linesOf(old[language]));
  const isAlike = (line: string) => line !== '' && others.every((lines) => lines.includes(line));
  const words = newWords(new Set([own, ...others].flat()), fresh.en);
  const news = linesOf(words).filter((line) => line !== '');
  const freshLines = new Set(linesOf(fresh.en));
  const candidates = own.filter((line) => isAlike(line) && !freshLines.has(line) && !said.has(line));
  const replaced = isAlone ? new Set(candidates) : editedLines(candidates, news);
  if (news.length === 0 || replaced.size === 0) return undefined;
  return { en: withLines(old.en, replaced, words), bg: withLines(old.bg, replaced, words) };
}

/** The same for notes, of which only lines that were edited are taken for the row's. */
export function mendedNotes(old: string, fresh: string, said: ReadonlySet<string>): string | undefined {
  const known = linesOf(old);
  const words = newWords(new Set(known), fresh);
  const news = linesOf(words).filter((line) => line !== '');
  const freshLines = new Set(linesOf(fresh));
  const candidates = known.filter((line) => line !== '' && !freshLines.has(line) && !said.has(line));
  const replaced = editedLines(candidates, news);
  return replaced.size === 0 ? undefined : withLines(old, replaced, words);
}
