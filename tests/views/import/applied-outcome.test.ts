import { describe, expect, it } from 'vitest';
import type { Draft, DraftState } from '#src/exchange/draft/draft.ts';
import { appliedOutcome } from '#src/views/import/applied-outcome.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;
const none: DraftState = { state: 'none' };
const held = (stored: DraftState) => ({ stored, unsaved: undefined });
const full = { record, result: { outcome: 'refused', why: 'full', reason: 'no room' } } as const;

function draft(revision: number, more: Partial<Draft> = {}): DraftState {
  const kept = { format: 1, revision, savedAt: '2026-01-01T00:00:00Z', basedOn: '2026-01-01', record: { ...record } };
  return { state: 'draft', draft: { ...kept, ...more } };
}

describe('what became of an import that was applied as the second change of a draft', () => {
  const first = draft(1);
  const applied = { is: 'applied', file: 'a.csv', revision: 2, record, before: held(first) } as const;

  it.each([
    ['is stored while the page has not got the draft yet', first, 'stored'],
    ['is stored', draft(2), 'stored'],
    ['stays stored when something else is changed after it', draft(3, { before: record }), 'stored'],
    ['stays stored when the copy for undoing is discarded', draft(3, { hasNoUndo: true }), 'stored'],
    ['is undone by whichever button or tab', draft(3, { hasNoUndo: true, isUndone: true }), 'undone'],
    ['is not what was undone later', draft(4, { hasNoUndo: true, isUndone: true }), 'stored'],
    ['is gone with the draft', { state: 'none' } as const, 'gone'],
  ])('%s', (_, stored, is) => {
    expect(appliedOutcome(applied, held(stored))).toMatchObject({ is });
  });
});

describe('what became of an import that could not be stored', () => {
  const applied = { is: 'applied', file: 'a.csv', record, before: held(none) } as const;

  it('is shown until it is stored, or given up', () => {
    expect(appliedOutcome(applied, held(none)).is).toBe('unstored');
    expect(appliedOutcome(applied, { stored: none, unsaved: full }).is).toBe('unstored');
    expect(appliedOutcome(applied, held(draft(1, { record })))).toEqual({ is: 'stored', revision: 1 });
    expect(appliedOutcome(applied, held(draft(4)))).toEqual({ is: 'dropped' });
  });
});
