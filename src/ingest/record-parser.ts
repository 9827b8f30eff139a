import * as v from 'valibot';
import type { Fault, FaultCode } from '#src/domain/fault.ts';
import { isLanguage } from '#src/domain/language.ts';
import { type FaultPlace, isFaultCode, makeFault } from './fault-wording.ts';
import { LONGEST_TEXT } from './field-schemas.ts';
import { nearestName } from './nearest-name.ts';
import { unknownFields } from './unknown-fields.ts';

export type ParsedRecord<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

/** A way through a value as it is written in a fault: `sources[0].paragraph`. */
export function writtenPath(keys: readonly unknown[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`),
    '',
  );
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return writtenPath((issue.path ?? []).map(({ key }) => key));
}

function codeOf(issue: v.BaseIssue<unknown>): FaultCode {
  if (isFaultCode(issue.message)) return issue.message;
  const last = issue.path?.at(-1)?.key;
  if (issue.received === 'undefined') return isLanguage(last) ? 'missing-language' : 'missing-field';
  return issue.type === 'picklist' ? 'unknown-value' : 'wrong-type';
}

function expectedOf(issue: v.BaseIssue<unknown>, code: FaultCode): string | undefined {
  if (code === 'unknown-value' && issue.type === 'regex') return 'a colour of six hexadecimal digits, such as #0b5563';
  if (code === 'unknown-value') return issue.expected ?? undefined;
  if (code === 'wrong-type')
    return issue.expected === 'Object' ? 'an object { … }' : (issue.expected?.toLowerCase() ?? undefined);
  if (code === 'no-such-date' && /(^|\/)0000/.test(String(issue.input))) return 'a year from 0001 on';
  if (code === 'out-of-range' && issue.expected !== null) return `a number ${issue.expected}`;
  if (code === 'text-too-long') return `at most ${LONGEST_TEXT} characters, not ${issue.received}`;
  return undefined;
}

/** How a fault begins to say which field a misspelt one may have meant. */
export const SUGGESTION = 'perhaps';

/**
 * Holds one record, of whatever shape, against its schema and reports every fault at once.
 *
 * A field that the schema does not name is a fault and is left out; any other fault sets the record aside.
 */
export function parseRecord<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  place: FaultPlace,
  report: (fault: Fault) => void,
): ParsedRecord<T> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report(makeFault(place, 'not-an-object', value));
    return { ok: false };
  }
  const strangers = unknownFields(schema, value);
  for (const { path, name, value: found, known } of strangers) {
    const meant = nearestName(name, known);
    const expected = meant === undefined ? undefined : `a field that the contract names, ${SUGGESTION} "${meant}"`;
    report(makeFault({ ...place, path }, 'unknown-field', found, expected));
  }
  const result = v.safeParse(schema, withoutInferences(value, new Set(strangers.map(({ path }) => path))));
  if (result.success) return { ok: true, value: result.output };
  for (const issue of result.issues) {
    const code = codeOf(issue);
    report(makeFault({ ...place, path: pathOf(issue) }, code, issue.input, expectedOf(issue, code)));
  }
  return { ok: false };
}

/** A copy without the reasons that name no field: the only unknown fields that the schema's own parsing would keep. */
function withoutInferences(value: object, paths: ReadonlySet<string>): unknown {
  const reasons: unknown = Reflect.get(value, 'inferred');
  if (typeof reasons !== 'object' || reasons === null || Array.isArray(reasons)) return value;
  const kept = Object.entries(reasons).filter(([field]) => !paths.has(`inferred.${field}`));
  return { ...value, inferred: Object.fromEntries(kept) };
}
