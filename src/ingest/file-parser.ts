import type { Fault } from '#src/domain/fault.ts';
import { makeFault } from './fault-wording.ts';
import { firstJsonError } from './json-error.ts';

/** A file of the record as text; `undefined` where there is none. */
export type FileText = string | undefined;

function parseJson(
  file: string,
  content: FileText,
  report: (fault: Fault) => void,
): { readonly value: unknown } | undefined {
  const refuse = (code: 'missing-file' | 'empty-file' | 'not-json', found: unknown, expected?: string): undefined => {
    report(makeFault({ file, path: '' }, code, found, expected));
  };
  if (content === undefined) return refuse('missing-file', undefined);
  if (content.trim() === '') return refuse('empty-file', content);
  const json = content.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(json) };
  } catch {
    const { offset, line, column } = firstJsonError(json) ?? { offset: 0, line: 1, column: 1 };
    const near = json.slice(Math.max(0, offset - QUOTED_BEFORE), offset + QUOTED_AFTER);
    return refuse('not-json', near, `valid JSON; line ${line}, column ${column} is where it stops being that`);
  }
}

/** How much is quoted around the place at which a text stops being JSON, in characters. */
const QUOTED_BEFORE = 40;
const QUOTED_AFTER = 20;

/** The rows of a file that holds an array; none, with a fault reported, where it is no such file. */
export function parseRows(
  file: string,
  content: FileText,
  report: (fault: Fault) => void,
): readonly unknown[] | undefined {
  const json = parseJson(file, content, report);
  if (json === undefined || Array.isArray(json.value)) return json?.value as readonly unknown[] | undefined;
  report(makeFault({ file, path: '' }, 'not-an-array', json.value));
  return undefined;
}

/** The value of a file that holds one object; `undefined`, with a fault reported, where it cannot be read. */
export function parseObject(file: string, content: FileText, report: (fault: Fault) => void): unknown {
  return parseJson(file, content, report)?.value;
}
