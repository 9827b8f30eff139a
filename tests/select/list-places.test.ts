import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '#src/domain/run-steps.ts';
import { listPlaceSteps } from '#src/select/list-places.ts';

function placesOf(lists: readonly (readonly number[])[]) {
  const starts = [0];
  for (const list of lists) starts.push((starts.at(-1) ?? 0) + list.length);
  const { of, size } = runAtOnce(
    listPlaceSteps({ starts: Uint32Array.from(starts), members: Uint32Array.from(lists.flat()) }),
  );
  return { of: Array.from(of), size };
}

/** Each member as a letter, so that a text's own order is that of the lists. */
const written = (list: readonly number[]) => list.map((member) => String.fromCharCode(97 + member)).join('');

describe('the places of lists', () => {
  it('go by the first member, then by the next; what ends comes first', () => {
    expect(placesOf([[1], [0, 2], [0], [0, 1, 2], [0, 1]])).toEqual({ of: [4, 3, 0, 2, 1], size: 5 });
  });

  it('are shared by the same lists, and an empty one has none', () => {
    expect(placesOf([[], [3, 1], [0], [3, 1], []])).toEqual({ of: [-1, 1, 0, 1, -1], size: 2 });
  });

  it('are those of the words that the members spell', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(5), { maxLength: 5 })), (lists) => {
        const words = [...new Set(lists.map(written).filter((word) => word !== ''))].sort();
        expect(placesOf(lists)).toEqual({ of: lists.map((list) => words.indexOf(written(list))), size: words.length });
      }),
    );
  });
});
