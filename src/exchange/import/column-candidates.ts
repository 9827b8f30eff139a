import { asksWhetherOff } from './asked-status.ts';
import type { MappedColumn } from './mapping.ts';
import { type columnFamilies, targetOfFamily } from './numbered-columns.ts';
import { SHARED_TARGETS, type Target } from './target.ts';

/** What a column may become. */
export interface Candidate {
  readonly target: Target;
  readonly confidence: number;
  readonly reason: MappedColumn['reason'];
}

/** Why a column may become nothing unasked. */
export type Left = 'books' | 'register' | 'names' | 'other';
/** A column that has no target yet. */
export type Unmapped = Pick<MappedColumn, 'index' | 'header' | 'part'>;

/** Below this a column is left out unless a person says what it is. */
export const LEAST_CONFIDENCE = 0.35;
const OF_TIMES: ReadonlySet<Target> = new Set(['date', 'from', 'to', 'year', 'month', 'monthTo', 'day', 'dayTo']);

/** Gives every column its best target; a target that one column can fill goes to the one that fits it best. */
export function assigned(
  columns: readonly Unmapped[],
  candidates: readonly (readonly Candidate[])[],
  isOfFamily: (at: number, other: number) => boolean,
): MappedColumn[] {
  const taken = new Map<Target, number>();
  const chosen = new Map<number, Candidate>();
  const offers = candidates
    .flatMap((list, at) => list.map((candidate) => ({ at, candidate })))
    .sort((a, b) => b.candidate.confidence - a.candidate.confidence || a.at - b.at);
  for (const { at, candidate } of offers) {
    const mayStandBeside = candidate.target === 'status' && asksWhetherOff(columns[at]?.header ?? '');
    const other = mayStandBeside ? undefined : taken.get(candidate.target);
    const isTaken = other !== undefined && !SHARED_TARGETS.has(candidate.target) && !isOfFamily(at, other);
    if (chosen.has(at) || isTaken) continue;
    if (candidate !== candidates[at]?.[0] && !SHARED_TARGETS.has(candidate.target) && candidate.reason === 'header')
      continue;
    if (!mayStandBeside) taken.set(candidate.target, at);
    chosen.set(at, candidate);
  }
  return columns.map((column, at) => {
    const candidate = chosen.get(at);
    if (candidate !== undefined) return { ...column, ...candidate };
    const lost = (candidates[at]?.length ?? 0) > 0;
    return { ...column, target: 'ignore', confidence: 0, reason: lost ? 'taken' : 'none' };
  });
}

/** Gives the columns of each family, "City 1" and "City 2", what they become together. Returns whether two columns are such. */
export function joinFamilies(
  families: ReturnType<typeof columnFamilies>,
  candidates: (readonly Candidate[])[],
  left: Map<number, Left>,
): (at: number, other: number) => boolean {
  const joined = new Set<number>();
  const all = new Set(families.flatMap((each) => each?.family ?? []));
  for (const family of all) {
    const members = families.flatMap((each, at) => (each?.family === family ? [at] : []));
    const target = targetOfFamily(members.map((at) => candidates[at] ?? []));
    if (target === undefined) continue;
    for (const at of members) {
      const own = candidates[at] ?? [];
      const reason = left.get(at);
      if (OF_TIMES.has(own[0]?.target ?? 'ignore') || (reason !== undefined && reason !== 'names')) continue;
      const found = own.find((each) => each.target === target);
      candidates[at] = [found ?? { target, confidence: LEAST_CONFIDENCE, reason: 'header' }];
      left.delete(at);
      joined.add(at);
    }
  }
  return (at, other) =>
    families[at] !== undefined &&
    families[at].family === families[other]?.family &&
    joined.has(at) &&
    joined.has(other);
}
