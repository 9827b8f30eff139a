import * as v from 'valibot';
import type { Fault, FaultCode } from '#src/domain/fault.ts';
import { isLanguage } from '#src/domain/language.ts';
import { type FaultPlace, isFaultCode, makeFault } from './fault-wording.ts';
import { knownFields, unknownFields } from './unknown-fields.ts';

export type ParsedRecord<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) =>
      typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`,
    '',
  );
}

function codeOf(issue: v.BaseIssue<unknown>): FaultCode {
  if (isFaultCode(issue.message)) return issue.message;
  const last = issue.path?.at(-1)?.key;
  if (issue.received === 'undefined') return isLanguage(last) ? 'missing-language' : 'missing-field';
  return issue.type === 'picklist' ? 'unknown-value' : 'wrong-type';
}

function expectedOf(issue: v.BaseIssue<unknown>, code: FaultCode): string | undefined {
  if (code === 'unknown-value') return issue.expected ?? undefined;
  if (code === 'wrong-type')
    return issue.expected === 'Object' ? 'an object { … }' : (issue.expected?.toLowerCase() ?? undefined);
  return undefined;
}

const LARGEST_FIELD_DISTANCE = 3;

/** The known name that a misspelt one most resembles, by shared letters in order. */
function nearest(field: string, known: readonly string[]): string | undefined {
  const distance = (a: string, b: string): number => {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
        next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
      }
      row = next;
    }
    return row[b.length] ?? Number.POSITIVE_INFINITY;
  };
  const ranked = known
    .map((name) => ({ name, distance: distance(field, name) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= LARGEST_FIELD_DISTANCE ? best.name : undefined;
}

function valueAt(value: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
}

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
  for (const path of strangers) {
    const meant = path.includes('.') ? undefined : nearest(path, knownFields(schema));
    const expected = meant === undefined ? undefined : `a field that the contract names, perhaps "${meant}"`;
    report(makeFault({ ...place, path }, 'unknown-field', valueAt(value, path), expected));
  }
  const result = v.safeParse(schema, withoutInferences(value, strangers));
  if (result.success) return { ok: true, value: result.output };
  for (const issue of result.issues) {
    const code = codeOf(issue);
    report(makeFault({ ...place, path: pathOf(issue) }, code, issue.input, expectedOf(issue, code)));
  }
  return { ok: false };
}

/** A copy without the reasons that name no field: the only unknown fields that the schema's own parsing would keep. */
function withoutInferences(value: object, paths: readonly string[]): unknown {
  const reasons: unknown = Reflect.get(value, 'inferred');
  if (typeof reasons !== 'object' || reasons === null) return value;
  const kept = Object.entries(reasons).filter(([field]) => !paths.includes(`inferred.${field}`));
  return { ...value, inferred: Object.fromEntries(kept) };
}
