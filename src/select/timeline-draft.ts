import type { Dataset } from '#src/domain/dataset.ts';
import { yearOf } from '#src/domain/day.ts';
import { isOnAxis, type Occurrence, occurrenceOf } from '#src/domain/occurrence.ts';
import { codeOf, codesOf } from './column.ts';
import { type Columns, KNOWN } from './columns.ts';
import { HOLDING, type HoldingDraft, type Holdings, type LaidOut } from './timeline-holdings.ts';
import { laneOrderSteps } from './timeline-order.ts';

/** Activities that are taken on in one step. */
const STEP = 2048;

/** Numbers of visits and of stretches of days stay below this, so that a lane, one and the other make one exact number. */
const PART = 2 ** 21;

/** When each visit was, worked out once a date and only where it is asked for. */
function visitTimes({ record }: Dataset): (visit: number) => Occurrence {
  const known = new Map<string, Occurrence>();
  return (visit) => {
    const when = record.visits[visit]?.when ?? '';
    const before = known.get(when);
    if (before !== undefined) return before;
    const made = occurrenceOf(when);
    known.set(when, made);
    return made;
  };
}

/** Which lanes an activity stands in: countries by their number, then home, then those without a country. */
function lanesOfActivities({ facets }: Columns): (activity: number) => ArrayLike<number> {
  const { country, direction } = facets;
  const outbound = direction.values.indexOf('outbound');
  const home = [country.values.length];
  const none = [country.values.length + 1];
  return (activity) => {
    if (codesOf(direction, activity)[0] !== outbound) return home;
    const codes = codesOf(country, activity);
    return codes.length > 0 ? codes : none;
  };
}

/** Lays the record out by steps of a few milliseconds each: linear but for sorting the holdings. */
export function* holdingSteps(dataset: Dataset, columns: Columns): Generator<undefined, LaidOut> {
  const { moments, facets } = columns;
  const lanesOf = lanesOfActivities(columns);
  const timeOf = visitTimes(dataset);
  const days = spanNumbers(moments.first, moments.last);
  const years = spanNumbers(moments.first.map(yearOf), moments.last.map(yearOf));
  const numberOf = new Map<number, number>();
  const draft: HoldingDraft = { lane: [], kind: [], subject: [], first: [], last: [], isExact: [], size: [] };
  const pairs: { activity: number[]; holding: number[]; isCounted: number[] } = {
    activity: [],
    holding: [],
    isCounted: [],
  };
  const add = (lane: number, kind: number, subject: number, first: number, last: number, isExact: boolean): number => {
    draft.lane.push(lane);
    draft.kind.push(kind);
    draft.subject.push(subject);
    draft.first.push(first);
    draft.last.push(last);
    draft.isExact.push(isExact ? 1 : 0);
    return draft.size.push(0) - 1;
  };

  for (let activity = 0; activity < columns.size; activity += 1) {
    const visit = codeOf(facets.visit, activity);
    const moment = moments.of[activity] ?? 0;
    const [first, last] = [moments.first[moment] ?? 0, moments.last[moment] ?? 0];
    const isKnown = moments.known[moment] !== KNOWN.unknown;
    const isOn = moments.onAxis[moment] === 1;
    // A meeting belongs to its visit's bar where both are known to the day; else it stands at its own date.
    const visitTime = isOn ? timeOf(visit) : undefined;
    const isInVisit = visitTime?.known === 'exact' && first >= visitTime.first && last <= visitTime.last;
    const apart = isOn ? days : years;
    const part = isInVisit || !isKnown ? 0 : (apart[moment] ?? 0) + 1;
    const subject = isOn ? visit + 1 : 0;
    const lanes = lanesOf(activity);
    for (let place = 0; place < lanes.length; place += 1) {
      const lane = lanes[place] ?? 0;
      const key = (lane * PART + subject) * 2 ** 24 + part;
      let holding = numberOf.get(key);
      if (holding === undefined) {
        if (!isOn) {
          const kind = isKnown ? HOLDING.years : HOLDING.unknown;
          holding = add(lane, kind, 0, isKnown ? yearOf(first) : 0, isKnown ? yearOf(last) : 0, false);
        } else if (isInVisit) holding = add(lane, HOLDING.visit, visit, visitTime.first, visitTime.last, true);
        else holding = add(lane, HOLDING.dated, visit, first, last, moments.known[moment] === KNOWN.exact);
        numberOf.set(key, holding);
      }
      pairs.activity.push(activity);
      pairs.holding.push(holding);
      pairs.isCounted.push(place === 0 ? 1 : 0);
      draft.size[holding] = (draft.size[holding] ?? 0) + 1;
    }
    if (activity % STEP === STEP - 1) yield;
  }
  dataset.record.followUps.forEach(({ due }, i) => {
    const when = occurrenceOf(due);
    if (isOnAxis(when))
      add(facets.country.values.length, HOLDING.followUp, i, when.first, when.last, when.known === 'exact');
  });
  yield;
  const { order, lanes } = yield* laneOrderSteps(draft, facets.country.values);
  return { lanes, holdings: yield* arrangeSteps(draft, order, pairs) };
}

/** A number for each different pair of first and last. */
function spanNumbers(first: Int32Array, last: Int32Array): Uint32Array {
  const known = new Map<number, number>();
  return Uint32Array.from(first, (day, i) => {
    const key = day * 2 ** 24 + (last[i] ?? 0);
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  });
}

/** Puts the drafts in their order, each with its activities in the order of time. */
function* arrangeSteps(
  draft: HoldingDraft,
  order: Uint32Array,
  pairs: { readonly activity: number[]; readonly holding: number[]; readonly isCounted: number[] },
): Generator<undefined, Holdings> {
  const starts = new Uint32Array(order.length + 1);
  const placeOf = new Uint32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const from = order[at] ?? 0;
    placeOf[from] = at;
    starts[at + 1] = (starts[at] ?? 0) + (draft.size[from] ?? 0);
  }
  const next = starts.slice();
  const members = new Uint32Array(pairs.activity.length);
  const isCounted = new Uint8Array(pairs.activity.length);
  for (let i = 0; i < pairs.activity.length; i += 1) {
    const holding = placeOf[pairs.holding[i] ?? 0] ?? 0;
    const at = next[holding] ?? 0;
    next[holding] = at + 1;
    members[at] = pairs.activity[i] ?? 0;
    isCounted[at] = pairs.isCounted[i] ?? 0;
  }
  yield;
  const inOrder = <T extends Uint8Array | Uint32Array | Int32Array>(
    values: readonly number[],
    Kind: new (size: number) => T,
  ): T => {
    const placed = new Kind(order.length);
    for (let at = 0; at < order.length; at += 1) placed[at] = values[order[at] ?? 0] ?? 0;
    return placed;
  };
  const kind = inOrder(draft.kind, Uint8Array);
  const subject = inOrder(draft.subject, Uint32Array);
  yield;
  const first = inOrder(draft.first, Int32Array);
  const last = inOrder(draft.last, Int32Array);
  yield;
  return {
    kind,
    subject,
    first,
    last,
    isExact: inOrder(draft.isExact, Uint8Array),
    starts,
    members,
    isCounted,
  };
}
