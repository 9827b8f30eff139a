import { HOLDING, type HoldingDraft, type LaneStretch } from './timeline-holdings.ts';

/** More lanes than the timeline draws one by one: they become a list that scrolls. */
export const MOST_LANES = 12;

/**
 * The order of holdings, by steps: lanes with most activities first, so that no filter moves them, what happened at home and what
 * has no country last. Of a long list home is one like the others, as its end is far away. In a lane the bars in the order of time, then what has no day by its years.
 */
export function* laneOrderSteps(
  draft: HoldingDraft,
  countries: readonly string[],
): Generator<undefined, { readonly order: Uint32Array; readonly lanes: readonly LaneStretch[] }> {
  const sizes = new Map<number, number>();
  for (let i = 0; i < draft.lane.length; i += 1) {
    const lane = draft.lane[i] ?? 0;
    sizes.set(lane, (sizes.get(lane) ?? 0) + (draft.size[i] ?? 0));
  }
  const rankOfHome = sizes.size > MOST_LANES ? 0 : 2;
  const rankAtEnd = (lane: number) => (lane < countries.length ? 0 : lane === countries.length ? rankOfHome : 1);
  const keyOf = (lane: number) => countries[lane] ?? '';
  const lanes = [...sizes.keys()].sort(
    (a, b) =>
      rankAtEnd(a) - rankAtEnd(b) || (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || (keyOf(a) < keyOf(b) ? -1 : 1),
  );
  const rank = new Map(lanes.map((lane, i) => [lane, i]));
  const { kind, first, last } = draft;
  const partOf = (number: number): number =>
    (rank.get(draft.lane[number] ?? 0) ?? 0) * 2 + ((kind[number] ?? 0) < HOLDING.years ? 0 : 1);
  const starts = new Uint32Array(lanes.length * 2 + 1);
  for (let i = 0; i < kind.length; i += 1) {
    const next = partOf(i) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let part = 1; part < starts.length; part += 1) starts[part] = (starts[part] ?? 0) + (starts[part - 1] ?? 0);
  yield;
  const free = starts.slice();
  const order = new Uint32Array(kind.length);
  for (let i = 0; i < kind.length; i += 1) {
    const part = partOf(i);
    const at = free[part] ?? 0;
    order[at] = i;
    free[part] = at + 1;
  }
  yield;
  const byFirst = (a: number, b: number) => (first[a] ?? 0) - (first[b] ?? 0) || a - b;
  const longestFirst = (a: number, b: number) =>
    (first[a] ?? 0) - (first[b] ?? 0) || (last[b] ?? 0) - (last[a] ?? 0) || a - b;
  for (let part = 0; part < starts.length - 1; part += 1) {
    order.subarray(starts[part], starts[part + 1]).sort(part % 2 === 0 ? longestFirst : byFirst);
    yield;
  }
  const stretches = lanes.map((lane, i) => ({
    lane,
    from: starts[2 * i] ?? 0,
    bars: starts[2 * i + 1] ?? 0,
    to: starts[2 * i + 2] ?? 0,
  }));
  return { order, lanes: stretches };
}
