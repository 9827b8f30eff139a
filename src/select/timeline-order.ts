import { HOLDING, type HoldingDraft, type LaneStretch } from './timeline-holdings.ts';

/** More lanes than the timeline draws one by one: they become a list that scrolls. */
export const MOST_LANES = 12;

/**
 * The order of holdings: lanes with most activities first, so that no filter moves them, what happened at home and what
 * has no country last. Of a long list home is one like the others, as its end is far away. In a lane the bars in the order of time, then what has no day by its years.
 */
export function sortedLanes(
  draft: HoldingDraft,
  countries: readonly string[],
): { readonly order: Uint32Array; readonly lanes: readonly LaneStretch[] } {
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
  const laneRank = Uint16Array.from(draft.lane, (lane) => rank.get(lane) ?? 0);
  const { kind, first, last } = draft;
  const part = Uint8Array.from(kind, (each) => (each < HOLDING.years ? 0 : 1));
  const order = Uint32Array.from(kind, (_, i) => i).sort(
    (a, b) =>
      (laneRank[a] ?? 0) - (laneRank[b] ?? 0) ||
      (part[a] ?? 0) - (part[b] ?? 0) ||
      (first[a] ?? 0) - (first[b] ?? 0) ||
      (part[a] === 0 ? (last[b] ?? 0) - (last[a] ?? 0) : 0) ||
      a - b,
  );
  let at = 0;
  return {
    order,
    lanes: lanes.map((lane, i) => {
      const from = at;
      while (at < order.length && laneRank[order[at] ?? 0] === i && part[order[at] ?? 0] === 0) at += 1;
      const bars = at;
      while (at < order.length && laneRank[order[at] ?? 0] === i) at += 1;
      return { lane, from, bars, to: at };
    }),
  };
}
