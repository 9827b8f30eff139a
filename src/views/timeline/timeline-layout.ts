import type { LaneContents } from '#src/select/timeline-contents.ts';
import { areVisits, markFacts } from '#src/select/timeline-facts.ts';
import { MOST_BARS, type TimelineLane } from '#src/select/timeline-lanes.ts';
import { binUnit } from './bin-unit.ts';
import { type DrawnMark, drawMark, HIDDEN } from './drawn-mark.ts';
import { type Chip, type ChipGroup, chipGroups, chipsWidth, gutterChips } from './gutter-chips.ts';
import { INSIDE_PADDING, type Labelled, type LabelPlace, placeLabels, placeUnder } from './label-places.ts';
import { laneBins } from './lane-bins.ts';
import { barsInView, type Ghost, ghostStretches, laneMarks, type Mark } from './lane-marks.ts';
import type { LayoutInput } from './layout-input.ts';
import { chipName, chipText, laneName } from './mark-text.ts';
import { spanOf } from './time-window.ts';

export interface DrawnChip {
  readonly chip: Chip;
  readonly name: string;
  readonly isYear: boolean;
}

export interface DrawnLane {
  readonly contents: LaneContents;
  readonly name: string;
  readonly chips: readonly DrawnChip[];
  readonly marks: readonly DrawnMark[];
  /** Whether it is counted in bins: see `laneBins`. */
  readonly isBinned: boolean;
  readonly ghosts: readonly Ghost[];
  /** Lines of text that stand under its marks. */
  readonly linesUnder: number;
}

/** A layout of the lanes that are asked for. */
export interface TimelineLayout {
  readonly lanes: readonly DrawnLane[];
  /** Pixels that the gutter "no day on record" needs. */
  readonly gutter: number;
}

/** Lays out everything that the timeline draws in its lanes. Pure. */
export function timelineLayout(input: LayoutInput): TimelineLayout {
  const areCounted = areLanesCounted(input);
  const lanes = input.contents.lanes.map((lane) => drawLane(lane, input, areCounted));
  return { lanes, gutter: gutterWidth(input) };
}

/** Whether more bars are in sight than are drawn one by one, so that every lane is counted in bins. */
export function areLanesCounted({ contents, window }: Pick<LayoutInput, 'contents' | 'window'>): boolean {
  return barsInView(contents, window) > MOST_BARS;
}

/** Ghosts of a crowded timeline are joined where they are closer than this, in pixels. */
const GHOST_REACH = 24;

/** Bars that may stand joined in one mark although it is wider than what a bin would take. */
const MOST_JOINED = 8;

/** The marks of a lane: bars, or bins where every lane is counted, or where bars would be joined beyond what a bin holds. */
function marksOf(lane: LaneContents, { contents, window, width }: LayoutInput, areCounted: boolean) {
  if (width <= 0) return { marks: [], isBinned: areCounted };
  const bars = areCounted ? [] : laneMarks(contents, lane, window, width);
  const widest = (binUnit(window, width).least * width) / spanOf(window);
  const isTooMuch = ({ kind, width: taken, held }: Mark) =>
    kind === 'cluster' && held.length > MOST_JOINED && taken > widest;
  const isBinned = areCounted || (contents.timeline.isCrowded && bars.some(isTooMuch));
  return { marks: isBinned ? laneBins(contents, lane, window, width) : bars, isBinned };
}

/** Lays out one lane. Its marks' texts are written when they are asked for, but for those that labels need. */
export function drawLane(contents: LaneContents, input: LayoutInput, areCounted: boolean): DrawnLane {
  const { window, width, dataset, i18n } = input;
  const { marks, isBinned } = marksOf(contents, input, areCounted);
  const bare = marks.map((mark) => drawMark(mark, contents, input));
  const ghosts =
    width <= 0
      ? []
      : ghostStretches(
          input.contents,
          contents,
          window,
          width,
          input.contents.timeline.isCrowded ? GHOST_REACH : undefined,
        );
  const drawn = withLabels(bare, ghosts, input);
  return {
    contents,
    name: laneName(contents.lane, dataset, i18n),
    chips: drawChips(contents, input),
    marks: drawn,
    isBinned,
    linesUnder: Math.max(0, ...drawn.map(({ place }) => (place.side === 'under' ? place.lines : 0))),
    ghosts,
  };
}

type GutterInput = Omit<LayoutInput, 'window' | 'width' | 'mayGrow' | 'today'>;

/** Room for what the gutter holds now and without a filter, so that the axis keeps its place. Pixels. */
export function gutterWidth(input: GutterInput): number {
  let widest = 0;
  for (const lane of input.contents.lanes) {
    widest = Math.max(widest, wholeWidth(lane.lane, input), chipsWidth(chipsOf(lane, input)));
    if (widest >= input.mostGutter) break;
  }
  return widest;
}

/** What texts of the gutter depend on beside their lane. */
type GutterMeasure = Pick<LayoutInput, 'i18n' | 'textWidth' | 'mostGutter'>;

/** Keeps what was made for a lane until texts are measured in another way. */
function keptBy<Lane extends object, Made, Input extends GutterMeasure>(
  make: (lane: Lane, input: Input) => Made,
): (lane: Lane, input: Input) => Made {
  const known = new WeakMap<Lane, { readonly by: GutterMeasure; readonly made: Made }>();
  return (lane, input) => {
    const { i18n, textWidth, mostGutter } = input;
    const before = known.get(lane);
    const { by } = before ?? {};
    if (before !== undefined && by?.i18n === i18n && by.textWidth === textWidth && by.mostGutter === mostGutter)
      return before.made;
    const made = make(lane, input);
    known.set(lane, { by: { i18n, textWidth, mostGutter }, made });
    return made;
  };
}

/** What the chips of a lane would take without a filter. */
const wholeWidth = keptBy(
  ({ barsEnd, to }: TimelineLane, { dataset, contents, i18n, textWidth, mostGutter }: GutterInput): number => {
    const { starts, members } = contents.timeline.holdings;
    const numbers = Uint32Array.from({ length: to - barsEnd }, (_, i) => barsEnd + i);
    const whole = chipGroups(contents, numbers).map((group) => ({
      ...group,
      shown: (starts[group.number + 1] ?? 0) - (starts[group.number] ?? 0),
    }));
    const held = members.subarray(starts[barsEnd], starts[to]);
    const areAll = held.every((index) => dataset.activities[index]?.meeting === undefined);
    return chipsWidth(gutterChips(whole, (groups) => chipText(groups, areAll, i18n), textWidth, mostGutter));
  },
);

/** The chips of a lane, which stay the same while one moves in time. */
const chipsOf = keptBy(
  ({ undatedNumbers }: LaneContents, { dataset, contents, i18n, textWidth, mostGutter }: GutterInput) => {
    const numbersOf = (held: readonly ChipGroup[]) => held.map(({ number }) => number);
    const textOf = (held: readonly ChipGroup[]) => chipText(held, areVisits(dataset, contents, numbersOf(held)), i18n);
    return gutterChips(chipGroups(contents, undatedNumbers), textOf, textWidth, mostGutter);
  },
);

/** The chips of a lane with their names. */
const drawChips = keptBy((lane: LaneContents, input: GutterInput): readonly DrawnChip[] => {
  const { dataset, answer, contents, i18n } = input;
  return chipsOf(lane, input).map((chip) => {
    const holdings = chip.groups.map(({ number }) => contents.timeline.undatedOf(number));
    const facts = markFacts(dataset, answer, contents.standing, holdings);
    return {
      chip,
      name: chipName(lane.lane, chip.groups, facts, dataset, i18n),
      isYear: chip.groups.every(({ years }) => years !== undefined),
    };
  });
});

/** Gives the labels their places, row by row and clear of ghosts; marks of a row come in order from left to right. */
function withLabels(
  drawn: readonly DrawnMark[],
  ghosts: readonly Ghost[],
  { contents, textWidth, width, mayGrow }: LayoutInput,
): readonly DrawnMark[] {
  const rows = new Map<number, DrawnMark[]>();
  const bounds = { start: 0, end: width };
  for (const each of drawn) {
    const { kind, row, x } = each.mark;
    if (kind === 'earlier') bounds.start = x + each.mark.width;
    else if (kind === 'later') bounds.end = x;
    else rows.set(row, [...(rows.get(row) ?? []), each]);
  }
  const placed = new Map<DrawnMark, LabelPlace>();
  const widthsOfWords = (text: string) => text.split(' ').map((word) => textWidth(`${word} `));
  for (const [number, row] of rows) {
    // Those of a crowded timeline lie below the labels.
    const clear = contents.timeline.isCrowded ? [] : ghosts.filter((ghost) => ghost.row === number);
    const obstacles = clear.map(asObstacle);
    const labelled = row.map(({ mark, text, look }) =>
      mark.kind === 'bin'
        ? asObstacle({ x: mark.hitX, width: mark.hitWidth })
        : {
            words:
              look === 'follow-up' && mayGrow === true ? textsUnder({ mark, text }, textWidth).map(widthsOfWords) : [],
            start: mark.hitX,
            end: mark.hitX + mark.hitWidth,
            widths: text().labels.map(textWidth),
            inside: look === 'follow-up',
            under: textsUnder({ mark, text }, textWidth).map(textWidth),
            longestWord: mayGrow === true ? Math.max(...(text().labels[0]?.split(' ').map(textWidth) ?? [])) : 0,
          },
    );
    const inOrder = withObstacles(labelled, obstacles);
    const beside = placeLabels(inOrder, bounds);
    const places = mayGrow === true && rows.size === 1 ? placeUnder(inOrder, beside, bounds) : beside;
    row.forEach((each, i) => {
      const label = labelled[i];
      const place = label && places[inOrder.indexOf(label)];
      if (place !== undefined) placed.set(each, place);
    });
  }
  return drawn.map((each) => {
    const place = placed.get(each) ?? HIDDEN;
    if (place.side === 'hidden') return { ...each, place };
    const texts = place.side === 'under' ? textsUnder(each, textWidth) : each.text().labels;
    return { ...each, place, label: texts[place.text] ?? '' };
  });
}

const asObstacle = ({ x, width }: Pick<Ghost, 'x' | 'width'>): Labelled => ({
  start: x,
  end: x + width,
  widths: [],
  inside: false,
});

/** The marks of a row from left to right, and between them what no label may cover; a mark covers what lies under it. */
function withObstacles(marks: readonly Labelled[], obstacles: readonly Labelled[]): readonly Labelled[] {
  const isFree = ({ start, end }: Labelled) => !marks.some((mark) => mark.start < end && start < mark.end);
  return [...marks, ...obstacles.filter(isFree)].sort((a, b) => a.start - b.start);
}

/** The texts that may stand under a mark: without the word that stands in it, where it does. */
function textsUnder(
  { mark, text }: Pick<DrawnMark, 'mark' | 'text'>,
  textWidth: (text: string) => number,
): readonly string[] {
  const { under, labels } = text();
  return under !== undefined && isWordInside({ mark, text }, textWidth) ? under : labels;
}

/** Whether the shortest label has room in its mark. */
function isWordInside({ mark, text }: Pick<DrawnMark, 'mark' | 'text'>, textWidth: (text: string) => number): boolean {
  return mark.width >= textWidth(text().labels.at(-1) ?? '') + 2 * INSIDE_PADDING;
}
