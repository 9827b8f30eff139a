import type { Dataset } from '#src/domain/dataset.ts';
import { STANDING, type TimelineContents } from '#src/select/timeline-contents.ts';
import { extentOf, type Holding } from '#src/select/timeline-lanes.ts';
import type { RovingFocus } from './roving-focus.ts';
import type { TimeView } from './time-view.ts';
import { dayAt, fitWindow, panned, spanOf } from './time-window.ts';
import type { DrawnChip, DrawnMark } from './timeline-layout.ts';

/** What the details beside the timeline are about. `lane` and `id`: the item to go back to. */
export interface Opened {
  readonly lane: string;
  readonly id: string;
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
    roving.moveTo(opened.lane, opened.id);
    const [only, ...others] = organisationsOf(opened.holdings);
    if (only !== undefined && others.length === 0 && opened.followUps.length === 0) openOrganisation(only);
    else showDetails(opened);
  };
  const comeIntoSight = (lane: string, { mark }: DrawnMark) => {
    const bars = mark.bars.map(({ holding }) => holding);
    const byEnd = [...bars].sort((a, b) => a.last - b.last);
    const target = mark.kind === 'earlier' ? byEnd.at(-1) : bars[0];
    if (target === undefined) return;
    const { window, extent } = view;
    const middle = (target.first + target.last + 1) / 2;
    view.show(panned(window, middle - dayAt(window, 2, 1), extent));
    roving.moveTo(lane, target.id, true);
  };
  return {
    mark: (lane, drawn, element) => {
      const { mark, text } = drawn;
      const bars = mark.bars.map(({ holding }) => holding);
      const extent = extentOf(bars);
      const id = bars[0]?.id;
      if (id === undefined || extent === undefined) return;
      if (drawn.look === 'off') {
        comeIntoSight(lane, drawn);
        return;
      }
      const days = extent.last + 1 - extent.first;
      const closer = { start: extent.first - days * 0.2 - 1, end: extent.last + 1 + days * 0.2 + 1 };
      const fit = days > 60 ? fitWindow(extent) : closer;
      const isApart = bars.some(
        ({ first, last }) => first > (bars[0]?.last ?? last) || last < (bars[0]?.first ?? first),
      );
      if (bars.length > 1 && isApart && spanOf(fit) < spanOf(view.window) * 0.8) {
        view.show(panned(fit, 0, view.extent));
        roving.moveTo(lane, id, true);
        return;
      }
      const followUps = bars.flatMap(({ kind, subject }) => (kind === 'follow-up' ? [subject] : []));
      show({ lane, id, name: text.name, holdings: bars, followUps, anchor: element.getBoundingClientRect() });
    },
    chip: (lane, { chip, name }, element) => {
      const holdings = chip.groups.map(({ holding }) => holding);
      show({ lane, id: chip.key, name, holdings, followUps: [], anchor: element.getBoundingClientRect() });
    },
  };
}
