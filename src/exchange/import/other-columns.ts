import type { Answers } from './answers.ts';
import { ownValue } from './own-value.ts';
import type { QuestionName } from './question-name.ts';

/** A column whose header says something else than who was there or whom one met; `rows`: where it is filled. */
export interface OtherColumn {
  readonly header: string;
  readonly rows: number;
  /** What becomes of it until that is answered. */
  readonly unanswered: 'notes' | 'not-imported';
  /** Whether its header speaks of a city: it may be the one visited. */
  readonly isOfCity?: true;
}

/** The questions what such columns hold, one for each of them: until they are answered they stand in the notes if they are in words. */
export function otherQuestions(columns: readonly OtherColumn[] = []) {
  const options: readonly string[] = ['organisation', 'ours', 'guests', 'notes', 'not-imported'];
  return columns.map(({ header, rows, unanswered, isOfCity }) => {
    const all = isOfCity === true ? ['city', ...options] : options;
    return { name: 'otherColumns', of: header, rows, counts: {}, options: all, decided: unanswered } as const;
  });
}

/** The answer that was given to a question; to one about a column that one's own. */
export function givenAnswer(
  { name, of }: { readonly name: QuestionName; readonly of?: string },
  answers: Answers,
): string | undefined {
  if (of !== undefined) return ownValue(answers.otherColumns, of);
  return name === 'otherColumns' ? undefined : answers[name];
}
