import { describe, expect, it } from 'vitest';
import { canUndo } from '#src/exchange/draft/draft.ts';
import { SHIPPED } from '#tests/shipped.ts';

const before = SHIPPED.record;

describe('a step of a draft', () => {
  it('can be undone where it is the first, or where the record before it is kept', () => {
    expect(canUndo({ revision: 1 })).toBe(true);
    expect(canUndo({ revision: 2, before })).toBe(true);
  });

  it('cannot be undone once the step before it was undone or discarded', () => {
    expect(canUndo({ revision: 3, hasNoUndo: true })).toBe(false);
  });

  it('cannot be undone where an older page kept no record before a later step', () => {
    expect(canUndo({ revision: 3 })).toBe(false);
  });
});
