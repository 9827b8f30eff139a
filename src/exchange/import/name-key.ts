import { LANGUAGES } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { fold } from '#src/select/fold.ts';
import { wholeCityName } from './city-abbreviations.ts';

/** A proper name as it is compared: folded, `St.` and `Saint`, `&` and `and` alike, no article in front. */
export function nameKey(name: string): string {
  const words = fold(name.replace(/&/g, ' and ').replace(/[’'`´‘ʻʼ]/g, ''));
  return words.replace(/^the (?=.)/, '').replace(/\b(?:st|ste|sankt|sveti) (?=\p{L})/gu, 'saint ');
}

/** A city's name as it is compared: whole, without the word or the sign for a town before it ("гр. Берлин", "град София"). */
export function cityKey(name: string): string {
  return wholeCityName(nameKey(name).replace(/^(?:gr|grad) (?=.)/, ''));
}

/** A name as an id: lower case, Latin letters and digits joined by hyphens, cut at a word; empty where nothing is left. */
export function kebab(text: string, longest = 60): string {
  const words = fold(text.replace(/[’'`´‘ʻʼ]/g, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 0)) || words.slice(0, longest);
}

const keysOfTitles = new WeakMap<LocalizedText, readonly string[]>();

/** How a title is looked up: whatever its case and spaces. */
export function titleKeys(title: LocalizedText): readonly string[] {
  const known = keysOfTitles.get(title);
  if (known !== undefined) return known;
  const keys = [...new Set(LANGUAGES.map((language) => nameKey(title[language])))];
  keysOfTitles.set(title, keys);
  return keys;
}
