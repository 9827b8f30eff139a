import { describe, expect, it } from 'vitest';
import { type Filter, NO_FILTER, withChoice } from '#src/select/filter.ts';
import { inferredPlaces } from '#src/select/inferred-places.ts';
import { SHIPPED, shippedAnswer } from '../shipped.ts';

describe('the cities of the shipped record in which something stands by inference', () => {
  const counts = (filter: Partial<Filter> = {}) =>
    Object.fromEntries([...inferredPlaces(SHIPPED, shippedAnswer(filter))].map(([place, { count }]) => [place, count]));

  it('are London, Peterborough, and Sofia for the guests alone: the articles name the cities of the Italian trip', () => {
    expect(counts()).toEqual({ london: 7, peterborough: 1, sofia: 1 });
  });

  it('follow the filter, and give each reason once', () => {
    expect(counts(withChoice(NO_FILTER, 'country', ['IT']))).toEqual({});
    const london = inferredPlaces(SHIPPED, shippedAnswer()).get('london');
    expect(new Set(london?.reasons.map(({ en }) => en)).size).toBe(london?.reasons.length);
    expect(london?.reasons[0]?.en).toContain('for the trip as a whole');
  });
});
