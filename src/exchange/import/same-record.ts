import { LANGUAGES } from '#src/domain/language.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two records say the same, in whatever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, i) => isSame(each, b[i]));
  if (!isFields(a) || !isFields(b)) return false;
  const names = Object.keys(a).filter((name) => a[name] !== undefined);
  if (names.length !== Object.keys(b).filter((name) => b[name] !== undefined).length) return false;
  return names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]));
}

const isText = (value: unknown): value is Fields =>
  isFields(value) && LANGUAGES.every((language) => typeof value[language] === 'string');

/** Whether a text of the record holds what a table says in one of its languages: it may have been translated since. */
function isTranslated(old: unknown, fresh: unknown): boolean {
  if (!isText(old) || !isText(fresh)) return false;
  const [first, ...rest] = LANGUAGES;
  if (rest.some((language) => fresh[language] !== fresh[first])) return false;
  return LANGUAGES.some((language) => old[language] === fresh[first]);
}

function mergedSources(old: unknown, fresh: unknown): unknown {
  if (!Array.isArray(old) || !Array.isArray(fresh)) return fresh;
  const renewed = new Set(fresh.map((each: unknown) => (isFields(each) ? each.source : undefined)));
  const isKept = (each: unknown) => !isFields(each) || !renewed.has(each.source);
  const at = old.findIndex((each: unknown) => !isKept(each));
  const [first, rest] = at < 0 ? [old, []] : [old.slice(0, at), old.slice(at)];
  return [...first, ...fresh, ...rest.filter(isKept)];
}

/**
 * A record with what a table says laid over it. What the table does not give stays, and so does a translation that was
 * added by hand since the last import. A value that is worked out as before keeps the reason it was given first: by now the
 * record itself may be one.
 */
export function layOver<T extends object>(old: T, fresh: Partial<T>): T {
  const before: Fields = Object.fromEntries(Object.entries(old));
  const merged: Record<string, unknown> = { ...before };
  const reasons: Record<string, unknown> = isFields(before.inferred) ? { ...before.inferred } : {};
  const freshReasons = Object.entries(fresh).find(([name]) => name === 'inferred')?.[1];
  const kept = new Set<string>();
  for (const [name, value] of Object.entries(fresh)) {
    const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
    if (name === 'inferred' || (isEmpty && Object.hasOwn(before, name))) continue;
    if (isTranslated(before[name], value)) kept.add(name);
    else {
      merged[name] = name === 'sources' ? mergedSources(before[name], value) : value;
      if (!isSame(before[name], merged[name])) delete reasons[name];
    }
  }
  if (isFields(freshReasons)) {
    for (const [name, reason] of Object.entries(freshReasons)) {
      if (!kept.has(name)) reasons[name] ??= reason;
    }
  }
  if (Object.keys(reasons).length > 0) merged.inferred = reasons;
  else delete merged.inferred;
  return { ...old, ...merged };
}
