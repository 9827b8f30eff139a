import { describe, expect, it } from 'vitest';
import {
  audienceToken,
  isOwnOrigin,
  isPairMessage,
  messageTarget,
  speakerHash,
  speakerToken,
} from '#src/views/present/window-pair.ts';

const shared = { app: 'present', search: '?view=present&slide=2', cover: 'none' };
const state = { ...shared, kind: 'state', heard: 0, width: 1920, height: 1080 };
const step = { app: 'present', kind: 'step', token: 'a', sent: 1, by: 1 };
const move = { ...shared, kind: 'move', token: 'a', sent: 1 };

describe('a message between the windows', () => {
  it.each([
    state,
    { ...state, foot: 52 },
    move,
    { ...step, by: -1 },
    step,
    { app: 'present', kind: 'hello', token: 'a', sent: 0 },
  ])('is known: %j', (message) => {
    expect(isPairMessage(message)).toBe(true);
  });
  it.each([
    undefined,
    null,
    'state',
    {},
    { ...state, app: 'other' },
    { ...state, kind: 'notes' },
    { ...state, cover: 'purple' },
    { ...state, width: Number.NaN },
    { ...state, foot: '52' },
    { ...state, search: 'https://example.org/?view=present' },
    { ...state, search: '?view=table' },
    { ...state, search: `?view=present&q=${'x'.repeat(100_000)}` },
    { ...move, token: 7 },
    { ...move, sent: -1 },
    { ...step, by: 2 },
    { ...step, by: '1' },
  ])('is refused: %j', (message) => {
    expect(isPairMessage(message)).toBe(false);
  });
});

describe('the windows', () => {
  it('share a secret that survives a reload in the name of the one and the address of the other', () => {
    const audience = { name: '' };
    const token = audienceToken(audience);
    expect(token).toMatch(/^[0-9a-f]{32}$/);
    expect(audienceToken(audience)).toBe(token);
    expect(speakerToken(speakerHash(token))).toBe(token);
    expect(speakerToken('#result')).toBeUndefined();
    expect(audienceToken({ name: '' })).not.toBe(token);
  });
  it('write to their own origin, and from disk to whoever they opened', () => {
    expect(messageTarget('https://example.org')).toBe('https://example.org');
    expect(messageTarget('null')).toBe('*');
    expect(messageTarget('file://')).toBe('*');
    expect(isOwnOrigin('https://evil.example', 'https://example.org')).toBe(false);
    expect(isOwnOrigin('https://evil.example', 'null')).toBe(false);
    expect(isOwnOrigin('null', 'null')).toBe(true);
  });
});
