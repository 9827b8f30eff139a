import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstJsonError } from '#src/ingest/json-error.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('where a text stops being JSON', () => {
  it.each([
    ['[1,\n 2,\n]', 3, 1],
    ['{ "a": 1\n  "b": 2 }', 2, 3],
    ["{ 'a': 1 }", 1, 3],
    ['[1] x', 1, 5],
    ['{ "a": "open', 1, 8],
    ['', 1, 1],
    ['[', 1, 2],
    ['{ "a": 01 }', 1, 9],
  ])('%j', (text, line, column) => {
    expect(firstJsonError(text)).toMatchObject({ line, column });
  });

  it('agrees with JSON.parse on whether it does', () => {
    const pieces = fc.array(fc.constantFrom(...'[]{},:"\\ \n-01.5e+truefalsnulbx\u0001\u2028é'), { maxLength: 12 });
    const text = fc.oneof(
      pieces.map((each) => each.join('')),
      fc.json(),
      fc
        .tuple(fc.json(), fc.nat(40), fc.constantFrom('', ',', '"', '}', ']', 'x'))
        .map(([json, at, put]) => `${json.slice(0, at)}${put}${json.slice(at + 1)}`),
    );
    fc.assert(
      fc.property(text, (each) => {
        expect(firstJsonError(each) === undefined).toBe(isJson(each));
      }),
      { numRuns: 3000 },
    );
  });

  it('reads megabytes in one string', () => {
    expect(firstJsonError(`["${'\\n'.repeat(2_000_000)}"`)).toMatchObject({ line: 1, column: 4_000_004 });
  });
});
