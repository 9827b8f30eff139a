import type { Dataset } from '#src/domain/dataset.ts';
import { STANDING, type TimelineContents } from '#src/select/timeline-contents.ts';
import { heldFacts } from '#src/select/timeline-facts.ts';
import { HOLDING } from '#src/select/timeline-holdings.ts';
import type { Holding } from '#src/select/timeline-lanes.ts';
import type { DrawnMark } from './drawn-mark.ts';
import type { RovingFocus } from './roving-focus.ts';
import type { TimeView } from './time-view.ts';
import { dayAt, fitWindow, panned, spanOf } from './time-window.ts';
import type { DrawnChip } from './timeline-layout.ts';

/** What the details beside the timeline are about. `lane` and `number`: the item to go back to. */
export interface Opened {
  readonly lane: string;
  readonly number: number;
  readonly name: string;
  readonly holdings: readonly Holding[];
  readonly followUps: readonly string[];
  /** The item, to stand beside. */
  readonly anchor: DOMRect;
}

interface Opening {
  readonly view: TimeView;
  readonly roving: RovingFocus;
  readonly dataset: Dataset;
  readonly contents: TimelineContents;
  readonly openOrganisation: (id: string) => void;
  readonly showDetails: (opened: Opened) => void;
}

/** Opens an item of a lane. */
export interface Open {
  readonly mark: (lane: string, drawn: DrawnMark, element: Element) => void;
  readonly chip: (lane: string, drawn: DrawnChip, element: Element) => void;
}

/**
 * What opening does: marks out of sight come into sight, several that time can tell apart are zoomed to, one
 * organisation opens its panel, anything else its details.
 */
export function useOpening({ view, roving, dataset, contents, openOrganisation, showDetails }: Opening): Open {
  const organisationsOf = (holdings: readonly Holding[]): readonly string[] => {
    const shown = holdings.flatMap(({ activities }) =>
      activities.filter((index) => contents.standing[index] === STANDING.shown),
    );
    return [...new Set(shown.flatMap((index) => dataset.activities[index]?.organisations ?? []))];
  };
  const show = (opened: Opened) => {
    roving.moveTo(opened.lane, opened.number);
    const [only, ...others] = organisationsOf(opened.holdings);
    if (only !== undefined && others.length === 0 && opened.followUps.length === 0) openOrganisation(only);
    else showDetails(opened);
  };
  const { first, last, kind } = contents.timeline.holdings;
  const comeIntoSight = (lane: string, { mark }: DrawnMark) => {
    const held = Array.from(mark.held);
    const target = mark.kind === 'earlier' ? held.toSorted((a, b) => (last[a] ?? 0) - (last[b] ?? 0)).at(-1) : held[0];
    if (target === undefined) return;
    const { window, extent } = view;
    const middle = ((first[target] ?? 0) + (last[target] ?? 0) + 1) / 2;
    view.show(panned(window, middle - dayAt(window, 2, 1), extent));
    roving.moveTo(lane, target, true);
  };
  return {
    mark: (lane, drawn, element) => {
      const { mark, text } = drawn;
      const held = Array.from(mark.held);
      const [number] = held;
      if (number === undefined) return;
      if (drawn.look === 'off') {
        comeIntoSight(lane, drawn);
        return;
      }
      const extent = heldFacts(contents.timeline, held);
      const days = extent.last + 1 - extent.first;
      const closer = { start: extent.first - days * 0.2 - 1, end: extent.last + 1 + days * 0.2 + 1 };
      const fit = days > 60 ? fitWindow(extent) : closer;
      const [from, to] = [first[number] ?? 0, last[number] ?? 0];
      const isApart = held.some((bar) => (first[bar] ?? from) > to || (last[bar] ?? to) < from);
      if (held.length > 1 && isApart && spanOf(fit) < spanOf(view.window) * 0.8) {
        view.show(panned(fit, 0, view.extent));
        roving.moveTo(lane, number, true);
        return;
      }
      const holdings = held.map(contents.timeline.barOf);
      const followUps = holdings.flatMap((bar) => (kind[bar.number] === HOLDING.followUp ? [bar.subject] : []));
      show({ lane, number, name: text().name, holdings, followUps, anchor: element.getBoundingClientRect() });
    },
    chip: (lane, { chip, name }, element) => {
      const holdings = chip.groups.map((group) => contents.timeline.undatedOf(group.number));
      show({
        lane,
        number: chip.groups[0]?.number ?? 0,
        name,
        holdings,
        followUps: [],
        anchor: element.getBoundingClientRect(),
      });
    },
  };
}
