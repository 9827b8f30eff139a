import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whileIdle } from '#src/ui/idle-steps.ts';

let waiting: (() => void)[] = [];

beforeEach(() => {
  waiting = [];
  vi.stubGlobal('window', {
    requestIdleCallback: (then: () => void) => waiting.push(then),
    cancelIdleCallback: (handle: number) => waiting.splice(handle - 1, 1),
  });
});
afterEach(() => vi.unstubAllGlobals());

function* work(taken: number[]): Generator<undefined, void> {
  for (let i = 0; i < 30; i += 1) {
    const end = performance.now() + 1;
    while (performance.now() < end);
    taken.push(i);
    yield;
  }
}

describe('steps taken while the page is idle', () => {
  it('are taken once each, some each time that the browser calls', () => {
    const taken: number[] = [];
    whileIdle(work(taken));
    expect(taken).toEqual([]);
    let calls = 0;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      next();
      calls += 1;
    }
    expect(taken).toEqual(Array.from({ length: 30 }, (_, i) => i));
    expect(calls).toBeGreaterThan(2);
  });

  it('are left where they are when called off', () => {
    const taken: number[] = [];
    const callOff = whileIdle(work(taken));
    waiting.shift()?.();
    const { length } = taken;
    callOff();
    for (const next of waiting) next();
    expect(taken).toHaveLength(length);
    expect(length).toBeLessThan(30);
  });
});
