/** Where a text stops being JSON. Lines and columns count from 1. */
export interface JsonError {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

type Expectation = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const TOKEN = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE_CODE = 0x20;

const matchAt = (pattern: RegExp, text: string, offset: number): string | undefined => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
};

/** The string that begins at a place. Scanned by hand: a pattern runs out of stack on megabytes. */
function stringAt(text: string, start: number): string | undefined {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (text[at] === '"') return text.slice(start, at + 1);
    if (code < SPACE_CODE) return undefined;
    const step = text[at] === '\\' ? matchAt(ESCAPE, text, at) : text[at];
    if (step === undefined) return undefined;
    at += step.length;
  }
  return undefined;
}

function next(expected: Expectation, token: string, open: string[]): Expectation | undefined {
  const closed = (): Expectation => (open.length === 0 ? 'nothing' : 'comma-or-end');
  if (token === ']' || token === '}') {
    const mayEnd = expected === 'comma-or-end' || expected === (token === ']' ? 'value-or-end' : 'key-or-end');
    return mayEnd && open.pop() === (token === ']' ? '[' : '{') ? closed() : undefined;
  }
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (token === ',') {
    if (expected !== 'comma-or-end') return undefined;
    return open.at(-1) === '{' ? 'key' : 'value';
  }
  if (expected === 'key' || expected === 'key-or-end') return token.startsWith('"') ? 'colon' : undefined;
  if (expected !== 'value' && expected !== 'value-or-end') return undefined;
  if (token !== '[' && token !== '{') return closed();
  open.push(token);
  return token === '[' ? 'value-or-end' : 'key-or-end';
}

/** The first place at which a text is no JSON; `undefined` where all of it is. Linear; recurses nowhere. */
export function firstJsonError(text: string): JsonError | undefined {
  const open: string[] = [];
  let expected: Expectation = 'value';
  let offset = 0;
  for (;;) {
    offset += matchAt(SPACE, text, offset)?.length ?? 0;
    if (offset === text.length && expected === 'nothing') return undefined;
    const token: string | undefined = text[offset] === '"' ? stringAt(text, offset) : matchAt(TOKEN, text, offset);
    const after: Expectation | undefined = token === undefined ? undefined : next(expected, token, open);
    if (token === undefined || after === undefined) break;
    offset += token.length;
    expected = after;
  }
  const before = text.slice(0, offset);
  return { offset, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
