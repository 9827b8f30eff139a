import { describe, expect, it } from 'vitest';
import { draftOf, moved, slidesOf } from '#src/views/present/deck-draft.ts';

const all = ['title', 'map', 'end'];

describe('choosing slides', () => {
  it('lists the chosen first, in their order, then the others', () => {
    expect(draftOf(all, ['end', 'lost', 'title'])).toEqual([
      { id: 'end', isShown: true },
      { id: 'title', isShown: true },
      { id: 'map', isShown: false },
    ]);
  });
  it('moves a slide, and leaves the list alone at its ends', () => {
    const draft = draftOf(all, undefined);
    expect(slidesOf(moved(draft, 2, 0), all)).toEqual(['end', 'title', 'map']);
    expect(moved(draft, 0, -1)).toBe(draft);
    expect(moved(draft, 2, 3)).toBe(draft);
  });
  it('is no choice where it is the whole deck as it stands', () => {
    expect(slidesOf(draftOf(all, undefined), all)).toBeUndefined();
    expect(slidesOf(draftOf(all, ['end', 'title', 'map']), all)).toEqual(['end', 'title', 'map']);
  });
});
