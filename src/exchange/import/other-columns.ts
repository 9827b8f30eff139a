import type { Answers } from './answers.ts';
import { ownValue } from './own-value.ts';
import type { QuestionName } from './question-name.ts';

/** A column whose header says something else than who was there or whom one met; `rows`: where it is filled. */
export interface OtherColumn {
  readonly header: string;
  readonly rows: number;
}

/** The questions what such columns hold, one for each of them: until they are answered they are left out. */
export function otherQuestions(columns: readonly OtherColumn[] = []) {
  const options: readonly string[] = ['organisation', 'ours', 'guests', 'notes', 'not-imported'];
  return columns.map(
    ({ header, rows }) =>
      ({ name: 'otherColumns', of: header, rows, counts: {}, options, decided: 'not-imported' }) as const,
  );
}

/** The answer that was given to a question; of those about such columns to each its own. */
export function givenAnswer(
  { name, of = '' }: { readonly name: QuestionName; readonly of?: string },
  answers: Answers,
): string | undefined {
  return name === 'otherColumns' ? ownValue(answers.otherColumns, of) : answers[name];
}
