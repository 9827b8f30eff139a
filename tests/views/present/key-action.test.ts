import { describe, expect, it } from 'vitest';
import { type KeyAction, keyAction } from '#src/views/present/key-action.ts';

const press = (key: string, held: Partial<Parameters<typeof keyAction>[0]> = {}, singleKeys = true) =>
  keyAction({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }, singleKeys);

describe('a key', () => {
  it.each<[string, KeyAction]>([
    ['PageDown', 'next'],
    ['ArrowRight', 'next'],
    ['ArrowDown', 'next'],
    [' ', 'next'],
    ['n', 'next'],
    ['N', 'next'],
    ['PageUp', 'previous'],
    ['ArrowLeft', 'previous'],
    ['ArrowUp', 'previous'],
    ['p', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Enter', 'enter'],
    ['Escape', 'escape'],
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white'],
    ['f', 'full-screen'],
    ['o', 'overview'],
    ['s', 'speaker'],
    ['?', 'help'],
    ['7', { digit: 7 }],
  ])('%j asks for %j', (key, action) => {
    expect(press(key)).toEqual(action);
  });

  it('goes back with Shift and Space', () => {
    expect(press(' ', { shiftKey: true })).toBe('previous');
  });

  it.each(['F5', 'F11', 'Tab', '+', '-', 'a', 'constructor', 'toString'])('%j is left alone', (key) => {
    expect(press(key)).toBeUndefined();
  });

  it('is left to browser and system where Ctrl, Alt or theirs is held', () => {
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      expect(press('PageDown', { [held]: true })).toBeUndefined();
      expect(press('p', { [held]: true })).toBeUndefined();
    }
  });

  it('means the same on a Cyrillic keyboard', () => {
    expect(press('н', { code: 'KeyN' })).toBe('next');
    expect(press('Щ', { code: 'KeyB', shiftKey: true })).toBe('black');
  });

  it('of one sign means nothing once single keys are switched off; clickers go on', () => {
    for (const key of ['n', 'p', 'b', '.', 'w', 'f', 'o', 's', 'l', '?', '7'])
      expect(press(key, {}, false)).toBeUndefined();
    expect(press('PageDown', {}, false)).toBe('next');
    expect(press(' ', {}, false)).toBe('next');
    expect(press('Escape', {}, false)).toBe('escape');
  });
});
