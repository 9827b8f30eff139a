import { fold } from '#src/select/fold.ts';
import { HEADER_WORDS } from './header-words.ts';
import { TARGETS, type Target } from './target.ts';

/** How well a header names a target: 1 its very word, less where it stands among others or says little by itself. */
export interface HeaderMatch {
  readonly target: Target;
  readonly score: number;
  readonly word: string;
}

interface Word {
  readonly target: Target;
  readonly word: string;
  readonly key: string;
  readonly weight: number;
}

const WEAK = 0.5;
const AMONG_OTHERS = 0.75;

let words: readonly Word[] | undefined;

function allWords(): readonly Word[] {
  words ??= TARGETS.flatMap((target) => {
    if (target === 'ignore') return [];
    const [strong = '', weak = ''] = HEADER_WORDS[target].split('|');
    const listed = (text: string, weight: number) =>
      text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '')
        .map((word) => ({ target, word, key: fold(word), weight }));
    return [...listed(strong, 1), ...listed(weak, WEAK)];
  });
  return words;
}

/** A header as it is compared: "destination_city" and "DestinationCity" are two words each. */
export function headerKey(header: string): string {
  return fold(header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
}

/** What a header may name, each target once with its best word. */
export function matchHeader(header: string): readonly HeaderMatch[] {
  const key = headerKey(header);
  if (key === '') return [];
  const best = new Map<Target, HeaderMatch>();
  for (const { target, word, key: wordKey, weight } of allWords()) {
    const isWhole = key === wordKey;
    if (!isWhole && !(wordKey.length > 1 && ` ${key} `.includes(` ${wordKey} `))) continue;
    const coverage = wordKey.length / key.length;
    const score = isWhole ? weight : weight * AMONG_OTHERS * (0.6 + 0.4 * coverage);
    if (score > (best.get(target)?.score ?? 0)) best.set(target, { target, score, word });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
