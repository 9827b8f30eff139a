// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '#src/ui/after-paint.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (paint: () => void) => frames.push(paint));
  vi.stubGlobal('cancelAnimationFrame', (number: number) => {
    frames[number - 1] = () => {};
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function paintFrame(): void {
  for (const paint of frames) paint();
}

test('what waits for a frame runs once, and not before that frame is done', () => {
  const run = vi.fn();
  afterPaint(run);
  paintFrame();
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(run).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(10_000);
  expect(run).toHaveBeenCalledOnce();
});

test('a page in the background, which paints no frame, runs it within a second', () => {
  const run = vi.fn();
  afterPaint(run);
  vi.advanceTimersByTime(1000);
  paintFrame();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledOnce();
});

test('what is called off does not run, neither before the frame nor after it', () => {
  const run = vi.fn();
  afterPaint(run)();
  const callOff = afterPaint(run);
  paintFrame();
  callOff();
  vi.advanceTimersByTime(10_000);
  expect(run).not.toHaveBeenCalled();
});
