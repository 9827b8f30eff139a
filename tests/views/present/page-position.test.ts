import { describe, expect, it } from 'vitest';
import type { DeckSlide } from '#src/select/deck.ts';
import { anchorOf, pageOfAddress, pageOfAnchor, pageOfNumber } from '#src/views/present/page-position.ts';
import type { Page } from '#src/views/present/slide-content.ts';

function page(id: 'title' | 'map' | 'end', from: number, to: number, part = 1): Page {
  const slide: DeckSlide = id === 'end' ? { id, kind: id, visitsLeftOut: 0 } : { id, kind: id };
  const content = { slide, layout: 'list', name: id, title: id, eyebrow: undefined, blocks: [] } as const;
  return { content, part, parts: 1, from, to };
}

const pages = [page('title', 0, 2), page('map', 0, 3), page('map', 3, 6), page('end', 0, 0)];

describe('the place in a deck', () => {
  it('is found again by slide and block when pages are cut anew', () => {
    const third = pages[2] ?? page('map', 3, 6);
    const wider = [page('title', 0, 2), page('map', 0, 6), page('end', 0, 0)];
    expect(pageOfAnchor(wider, anchorOf(third))).toBe(1);
    expect(pageOfAnchor(pages, { slide: 'map', block: 4 })).toBe(2);
    expect(pageOfAnchor(pages, { slide: 'end', block: 0 })).toBe(3);
    expect(pageOfAnchor(pages, { slide: 'visit-lost', block: 0 })).toBeUndefined();
  });
  it('tells a first page that holds no words from the one that the words begin on', () => {
    const live = [page('title', 0, 2), page('map', 0, 0, 1), page('map', 0, 9, 2), page('end', 0, 0)];
    for (const [index, each] of live.entries()) expect(pageOfAnchor(live, anchorOf(each))).toBe(index);
  });
  it('is the nearest page where a number has none', () => {
    expect(pageOfNumber(pages, 3)).toEqual({ index: 2, exists: true });
    expect(pageOfNumber(pages, 99)).toEqual({ index: 3, exists: false });
    expect(pageOfNumber(pages, 0)).toEqual({ index: 0, exists: false });
  });
  it('is that of the slide which the address names, unless another number stands beside it', () => {
    const place = { number: 7, slide: 'map', word: 4 };
    expect(pageOfAddress(pages, 7, place)).toEqual({ index: 2, exists: true });
    expect(pageOfAddress(pages, 1, place)).toEqual({ index: 0, exists: true });
    expect(pageOfAddress(pages, 7, { ...place, slide: 'gaps' })).toEqual({ index: 3, exists: false });
  });
});
