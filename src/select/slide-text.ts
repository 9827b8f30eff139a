/** A stretch of text in one tone. */
export interface Run {
  readonly text: string;
  readonly tone: 'strong' | 'plain' | 'mute';
}

/** About the longest text, in characters, that is certain to fit on the smallest slide. */
export const LONGEST_PIECE = 120;

/** A word with the space behind it; one that no line is broken at is part of the word. */
const WORD = /[\S\u00a0\u202f]+[^\S\u00a0\u202f]*|[^\S\u00a0\u202f]+/g;

function wordsOf({ text, tone }: Run, most: number): readonly Run[] {
  const words = text.match(WORD) ?? [];
  return words
    .flatMap((word) => {
      const letters = [...word];
      const parts: string[] = [];
      for (let at = 0; at < letters.length; at += most) parts.push(letters.slice(at, at + most).join(''));
      return parts;
    })
    .map((part) => ({ text: part, tone }));
}

/** Neighbouring stretches of one tone as one. */
export function joinedRuns(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.tone === run.tone) result[result.length - 1] = { tone: run.tone, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

/**
 * Cuts a paragraph at word ends into pieces of at most `most` characters, so that it can go on over a page's end.
 * The pieces in a row are the paragraph again. A word longer than a piece is cut.
 */
export function piecesOf(runs: readonly Run[], most = LONGEST_PIECE): readonly (readonly Run[])[] {
  const pieces: Run[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const word of runs.flatMap((run) => wordsOf(run, most))) {
    const size = [...word.text].length;
    if (length + size > most) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(word);
    length += size;
  }
  return pieces.map(joinedRuns);
}

/** Longest stretch of letters, in characters, that the end of a page does not cut. */
const LONGEST_WORD = 40;

/** Cuts a paragraph after each word, the space behind it included: wherever a page may end. In a row they are the paragraph again. */
export function wordsOfRuns(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run) => wordsOf(run, LONGEST_WORD));
}
