import type { Fault } from '#src/domain/fault.ts';
import { makeFault } from './fault-wording.ts';
import { firstJsonError } from './json-error.ts';
import { isFields } from './readable-row.ts';
import { writtenPath } from './record-parser.ts';
import { type RepeatedField, repeatedFields } from './repeated-fields.ts';

/** A file of the record as text; `undefined` where there is none. */
export type FileText = string | undefined;

function parseJson(
  file: string,
  content: FileText,
  report: (fault: Fault) => void,
): { readonly value: unknown; readonly json: string } | undefined {
  const refuse = (code: 'missing-file' | 'empty-file' | 'not-json', found: unknown, expected?: string): undefined => {
    report(makeFault({ file, path: '' }, code, found, expected));
  };
  if (content === undefined) return refuse('missing-file', undefined);
  if (content.trim() === '') return refuse('empty-file', content);
  const json = content.replace(/^\uFEFF/, '');
  try {
    return { value: JSON.parse(json), json };
  } catch {
    const { offset, line, column } = firstJsonError(json) ?? { offset: 0, line: 1, column: 1 };
    const near = json.slice(Math.max(0, offset - QUOTED_BEFORE), offset + QUOTED_AFTER);
    return refuse('not-json', near, `valid JSON; line ${line}, column ${column} is where it stops being that`);
  }
}

/** How much is quoted around the place at which a text stops being JSON, in characters. */
const QUOTED_BEFORE = 40;
const QUOTED_AFTER = 20;

/** What stands at a way through parsed JSON. */
function valueAt(value: unknown, way: RepeatedField): unknown {
  return way.reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return at[Number(key)];
    return isFields(at) && Object.hasOwn(at, key) ? at[String(key)] : undefined;
  }, value);
}

function reportRepeated(file: string, json: string, value: unknown, report: (fault: Fault) => void): void {
  for (const way of repeatedFields(json)) {
    const [row, ...inner] = way;
    const isInRow = typeof row === 'number';
    const id = isInRow ? valueAt(value, [row, 'id']) : undefined;
    const record = isInRow ? (typeof id === 'string' ? id : `(record ${row + 1})`) : undefined;
    const path = writtenPath(isInRow ? inner : way);
    report(makeFault({ file, record, path }, 'repeated-field', valueAt(value, way)));
  }
}

/** The rows of a file that holds an array; none, with a fault reported, where it is no such file. */
export function parseRows(
  file: string,
  content: FileText,
  report: (fault: Fault) => void,
): readonly unknown[] | undefined {
  const parsed = parseJson(file, content, report);
  if (parsed === undefined) return undefined;
  const { value, json } = parsed;
  if (Array.isArray(value)) {
    reportRepeated(file, json, value, report);
    return value;
  }
  report(makeFault({ file, path: '' }, 'not-an-array', value));
  return undefined;
}

/** The value of a file that holds one object; `undefined`, with a fault reported, where it cannot be read. */
export function parseObject(file: string, content: FileText, report: (fault: Fault) => void): unknown {
  const parsed = parseJson(file, content, report);
  if (parsed !== undefined) reportRepeated(file, parsed.json, parsed.value, report);
  return parsed?.value;
}
