import type { Fault } from '#src/domain/fault.ts';
import { makeFault } from './fault-wording.ts';

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
  try {
    return { value: JSON.parse(content.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return refuse('not-json', content, `valid JSON (${error instanceof Error ? error.message : 'unreadable'})`);
  }
}

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
