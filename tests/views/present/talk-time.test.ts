import { describe, expect, it } from 'vitest';
import {
  clockText,
  elapsed,
  leftTalk,
  paused,
  readTalk,
  resumed,
  startTalk,
  warningOf,
  writeLeftTalk,
  writeTalk,
} from '#src/views/present/talk-time.ts';

const MINUTE = 60_000;

describe('the time of a talk', () => {
  it('stands still while it pauses and goes on from there', () => {
    const stopped = paused(startTalk(1000), 61_000);
    expect(elapsed(stopped, 500_000)).toBe(MINUTE);
    expect(elapsed(resumed(stopped, 500_000), 560_000)).toBe(2 * MINUTE);
  });
  it('survives a reload, and starts anew where nonsense was kept', () => {
    const running = { passed: 5000, since: 9000 };
    expect(readTalk(writeTalk(running), 0)).toEqual(running);
    expect(readTalk(writeTalk(paused(running, 9000)), 0)).toEqual({ passed: 5000 });
    for (const kept of [undefined, '', 'x', '-5', 'NaN 3']) expect(readTalk(kept, 7)).toEqual({ passed: 0, since: 7 });
  });
  it('is never less than nothing when the clock is set back', () => {
    expect(elapsed(startTalk(10_000), 0)).toBe(0);
  });
  it.each([
    [0, '0:00'],
    [65_999, '1:05'],
    [59 * MINUTE, '59:00'],
    [67 * MINUTE + 5000, '1:07:05'],
  ])('%i ms read %s', (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });
  it('warns in the last fifth of the planned minutes, five at most, and after them', () => {
    expect(warningOf(7.9 * MINUTE, 10)).toEqual({ kind: 'none' });
    expect(warningOf(8 * MINUTE, 10)).toEqual({ kind: 'left', minutes: 2 });
    expect(warningOf(9.5 * MINUTE, 10)).toEqual({ kind: 'left', minutes: 0 });
    expect(warningOf(10 * MINUTE, 10)).toEqual({ kind: 'over', minutes: 0 });
    expect(warningOf(12.5 * MINUTE, 10)).toEqual({ kind: 'over', minutes: 2 });
    expect(warningOf(54 * MINUTE, 60)).toEqual({ kind: 'none' });
    expect(warningOf(99 * MINUTE, undefined)).toEqual({ kind: 'none' });
  });
});

describe('a talk whose window was closed', () => {
  it('goes on in the next window of the same slides, and is not taken for another one', () => {
    const left = writeLeftTalk('a1b2c3', { passed: 60_000, since: 1_000_000 });
    const found = leftTalk(left, 'a1b2c3', 1_030_000);
    expect(found && clockText(elapsed(found, 1_030_000))).toBe('1:30');
    expect(leftTalk(left, 'ffffff', 1_030_000)).toBeUndefined();
    expect(leftTalk(undefined, 'a1b2c3', 1_030_000)).toBeUndefined();
  });
});
