import { isValidElement, type ReactNode } from 'react';
import type { Run } from '#src/select/slide-text.ts';

/** The runs of a sentence that has emphasis and nothing else in it. */
export function runsOf(sentence: ReactNode, tone: Run['tone'] = 'plain'): readonly Run[] {
  if (Array.isArray(sentence)) return sentence.flatMap((each: ReactNode) => runsOf(each, tone));
  if (isValidElement<{ readonly children?: ReactNode }>(sentence)) return runsOf(sentence.props.children, 'strong');
  return typeof sentence === 'string' || typeof sentence === 'number' ? [{ text: String(sentence), tone }] : [];
}

/** The text of such a sentence. */
export const textOf = (sentence: ReactNode): string =>
  runsOf(sentence)
    .map(({ text }) => text)
    .join('');
