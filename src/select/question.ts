import { bitsOf, lastingClauses, wishOf } from './clause-masks.ts';
import type { Clause, Filter } from './filter.ts';
import { EVER, isSameSpan, type Span, spanOf } from './standings.ts';

/**
 * What is asked of the activities: to pass the lasting clauses of a filter, but perhaps one that is ignored, and to lie
 * within a span. `wishes` is the same text for the same lasting clauses; `care` are the bits of their masks.
 */
export interface Question {
  readonly filter: Filter;
  readonly wishes: string;
  readonly care: number;
  readonly span: Span;
}

/** The question that a filter asks, and the same one with a clause of it ignored. */
export function questionsOf(filter: Filter): (ignored?: Clause) => Question {
  const clauses = lastingClauses(filter).map((clause) => ({ clause, wish: `${clause} ${wishOf(filter, clause)}` }));
  const span = spanOf(filter);
  const asked = (kept: typeof clauses): Question => ({
    filter,
    wishes: kept.map(({ wish }) => wish).join('\n'),
    care: bitsOf(kept.map(({ clause }) => clause)),
    span,
  });
  const whole = asked(clauses);
  return (ignored) =>
    clauses.some(({ clause }) => clause === ignored)
      ? asked(clauses.filter(({ clause }) => clause !== ignored))
      : whole;
}

/** Whether nothing narrows. */
export const asksForAll = ({ care, span }: Question): boolean => care === 0 && isSameSpan(span, EVER);
