import { describe, expect, it } from 'vitest';
import { destination, type RovingLane } from '#src/views/timeline/roving-focus.ts';

const lane = (key: string, ...xs: readonly number[]): RovingLane => ({
  key,
  isFilled: xs.length > 0,
  items: xs.map((x) => ({ key: `${key}${x}`, held: [x], x })),
});

const LANES = [lane('a', 10, 200), lane('empty'), lane('b', 0, 150, 220, 400)];

describe('arrows between items', () => {
  it('lead along a lane, past its end to the next that holds something, and stop at the last', () => {
    expect(destination(LANES, [0, 0], 'ArrowRight', false)).toEqual([0, 1]);
    expect(destination(LANES, [0, 1], 'ArrowRight', false)).toEqual([2, 0]);
    expect(destination(LANES, [2, 0], 'ArrowLeft', false)).toEqual([0, 1]);
    expect(destination(LANES, [0, 0], 'ArrowLeft', false)).toEqual([0, 0]);
    expect(destination(LANES, [2, 3], 'ArrowRight', false)).toEqual([2, 3]);
  });

  it('lead straight up and down, past a lane without items', () => {
    expect(destination(LANES, [0, 1], 'ArrowDown', false)).toEqual([2, 2]);
    expect(destination(LANES, [2, 1], 'ArrowUp', false)).toEqual([0, 1]);
    expect(destination(LANES, [0, 1], 'ArrowUp', false)).toEqual([0, 1]);
  });

  it('Home and End lead to the ends of a lane, with Ctrl of all', () => {
    expect(destination(LANES, [2, 2], 'Home', false)).toEqual([2, 0]);
    expect(destination(LANES, [0, 0], 'End', true)).toEqual([2, 3]);
    expect(destination(LANES, [2, 2], 'Home', true)).toEqual([0, 0]);
  });

  it('Home and End lead on from the end of a lane to the end of all', () => {
    expect(destination(LANES, [2, 0], 'Home', false)).toEqual([0, 0]);
    expect(destination(LANES, [0, 1], 'End', false)).toEqual([2, 3]);
    expect(destination(LANES, [2, 3], 'End', false)).toEqual([2, 3]);
  });

  it('leaves other keys alone', () => {
    expect(destination(LANES, [0, 0], 'Enter', false)).toBeUndefined();
  });
});
