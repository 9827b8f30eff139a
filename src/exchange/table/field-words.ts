import { matchHeader } from '../import/recognised-header.ts';
import type { Target } from '../import/target.ts';

/** How well a field must say what it is. */
const NAMED = 0.5;
const LONGEST_FIELD = 100;
const REMEMBERED = 1000;
const targets = new Map<string, ReadonlySet<Target>>();

/** What the name of a field may say; each is looked up once. */
function targetsOf(field: string): ReadonlySet<Target> {
  const known = targets.get(field);
  if (known !== undefined) return known;
  if (targets.size >= REMEMBERED) targets.clear();
  const matches = field.length > LONGEST_FIELD ? [] : matchHeader(field);
  const made = new Set(matches.filter(({ score }) => score >= NAMED).map(({ target }) => target));
  targets.set(field, made);
  return made;
}

/** Whether the name of a field of JSON says that it holds one of some targets. */
export function fieldSays(field: string, ...wanted: readonly Target[]): boolean {
  return wanted.some((target) => targetsOf(field).has(target));
}
