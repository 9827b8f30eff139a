import type { Dataset } from '#src/domain/dataset.ts';
import type { Day } from '#src/domain/day.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import type { Answer } from '#src/select/answer.ts';
import type { LaneContents, Shown, TimelineContents } from '#src/select/timeline-contents.ts';
import { markFacts } from '#src/select/timeline-facts.ts';
import { MOST_BARS, type UndatedGroup } from '#src/select/timeline-lanes.ts';
import { type Chip, chipsWidth, gutterChips } from './gutter-chips.ts';
import { INSIDE_PADDING, type LabelPlace, placeLabels, placeUnder } from './label-places.ts';
import { barsInView, ghostStretches, laneMarks, type Mark } from './lane-marks.ts';
import {
  aggregateText,
  chipName,
  chipText,
  followUpText,
  laneName,
  type MarkText,
  needsYear,
  visitText,
} from './mark-text.ts';
import { type MeetingSlot, meetingSlots } from './meeting-slots.ts';
import { spanOf, type TimeWindow, xOf } from './time-window.ts';

/** A mark with its text and the place of its label. `slots`: its meetings, in pixels from the mark's left end. */
export interface DrawnMark {
  readonly mark: Mark;
  readonly text: MarkText;
  readonly place: LabelPlace;
  /** What the label reads; empty where it is hidden. */
  readonly label: string;
  readonly slots: readonly MeetingSlot[];
  /** Whether its number of activities fits in it. */
  readonly hasNumber: boolean;
  /** What the mark is drawn as. Dashed: not recorded to the day. */
  readonly look: 'exact' | 'dashed' | 'follow-up' | 'several' | 'off';
  /** Organisations met, where the mark is a single visit. */
  readonly organisations: readonly string[];
}

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
  readonly ghosts: ReturnType<typeof ghostStretches>;
  /** Lines of text that stand under its marks. */
  readonly linesUnder: number;
}

export interface TimelineLayout {
  readonly lanes: readonly DrawnLane[];
  /** Pixels that the gutter "no day on record" needs. */
  readonly gutter: number;
  readonly isBinned: boolean;
}

/** What a layout is made from. `width`: of the axis, in pixels; 0 until it is known, then no marks are laid out. */
export interface LayoutInput {
  readonly dataset: Dataset;
  readonly answer: Answer;
  readonly contents: TimelineContents;
  readonly window: TimeWindow;
  readonly width: number;
  readonly textWidth: (text: string) => number;
  /** Pixels that the gutter may take. */
  readonly mostGutter: number;
  /** Whether a lane may grow for a label under its mark. */
  readonly mayGrow?: boolean;
  readonly i18n: I18n;
  readonly today: Day;
}

/** Lays out everything that the timeline draws in its lanes. Pure. */
export function timelineLayout(input: LayoutInput): TimelineLayout {
  const { contents, window } = input;
  const inView = contents.lanes.reduce((sum, { bars }) => sum + barsInView(bars, window), 0);
  const isBinned = inView > MOST_BARS;
  const lanes = contents.lanes.map((lane) => drawLane(lane, input, isBinned));
  const gutter = Math.max(0, ...lanes.map((lane) => gutterOf(lane, input)));
  return { lanes, gutter, isBinned };
}

function drawLane(contents: LaneContents, input: LayoutInput, isBinned: boolean): DrawnLane {
  const { window, width, dataset, i18n } = input;
  const marks = width <= 0 ? [] : laneMarks(contents.bars, window, width, isBinned);
  const drawn = withLabels(
    marks.map((mark) => drawMark(mark, contents, input)),
    input,
  );
  return {
    contents,
    name: laneName(contents.lane, dataset, i18n),
    chips: drawChips(contents, input),
    marks: drawn,
    linesUnder: Math.max(0, ...drawn.map(({ place }) => (place.side === 'under' ? place.lines : 0))),
    ghosts: width <= 0 ? [] : ghostStretches(contents.ghosts, window, width),
  };
}

/** Room for what the lane's gutter holds now and without a filter, so that the axis keeps its place. */
function gutterOf({ contents, chips }: DrawnLane, { dataset, i18n, textWidth, mostGutter }: LayoutInput): number {
  const whole = contents.lane.undated.map((holding) => ({ holding, shown: holding.activities.length, counted: 0 }));
  const areVisits = whole.every(({ holding }) =>
    holding.activities.every((index) => dataset.activities[index]?.meeting === undefined),
  );
  const wholeChips = gutterChips(whole, (groups) => chipText(groups, areVisits, i18n), textWidth, mostGutter);
  return Math.max(chipsWidth(chips.map(({ chip }) => chip)), chipsWidth(wholeChips));
}

function drawChips({ lane, undated }: LaneContents, input: LayoutInput): readonly DrawnChip[] {
  const { dataset, answer, contents, i18n, textWidth, mostGutter } = input;
  const factsOf = (groups: readonly Shown<UndatedGroup>[]) =>
    markFacts(
      dataset,
      answer,
      contents.standing,
      groups.map(({ holding }) => holding),
    );
  const textOf = (groups: readonly Shown<UndatedGroup>[]) => chipText(groups, factsOf(groups).areVisits, i18n);
  return gutterChips(undated, textOf, textWidth, mostGutter).map((chip) => ({
    chip,
    name: chipName(lane, chip.groups, factsOf(chip.groups), dataset, i18n),
    isYear: chip.groups.every(({ holding }) => holding.years !== undefined),
  }));
}

const HIDDEN: LabelPlace = { side: 'hidden' };

const LEAST_NUMBER = 20;
const NUMBER_PADDING = 4;

function drawMark(mark: Mark, { lane }: LaneContents, input: LayoutInput): DrawnMark {
  const { dataset, answer, contents, window, width, textWidth, i18n, today } = input;
  const isOff = mark.kind === 'earlier' || mark.kind === 'later';
  const numberWidth = textWidth(i18n.formats.number(mark.shown)) + NUMBER_PADDING;
  const isNumberFit = mark.shown > 0 && mark.width >= Math.max(LEAST_NUMBER, numberWidth);
  const bar = mark.bars.length === 1 && !isOff ? mark.bars[0]?.holding : undefined;
  if (bar === undefined) {
    const text = aggregateText(lane, mark, dataset, i18n);
    const look = isOff ? 'off' : 'several';
    return {
      mark,
      text,
      place: HIDDEN,
      label: '',
      slots: [],
      hasNumber: isNumberFit && !isOff,
      look,
      organisations: [],
    };
  }
  const followUp = bar.kind === 'follow-up' ? dataset.followUp.get(bar.subject) : undefined;
  if (followUp !== undefined) {
    const text = followUpText(followUp, bar, today, i18n);
    return { mark, text, place: HIDDEN, label: '', slots: [], hasNumber: false, look: 'follow-up', organisations: [] };
  }
  const facts = markFacts(dataset, answer, contents.standing, [bar]);
  const start = xOf(window, width, bar.first) - mark.x;
  const slots = meetingSlots(facts.activities, bar, width / spanOf(window))
    .map((slot) => ({ ...slot, x: slot.x + start }))
    .filter((slot) => slot.x >= -1 && slot.x + slot.width <= mark.width + 1);
  const hasSlots = mark.kind !== 'bin' && slots.length > 0;
  return {
    mark,
    text: visitText(lane, bar, facts, dataset, i18n, {
      withYear: needsYear(window.start, window.end),
      withCount: !isNumberFit && !hasSlots && mark.shown > 1,
    }),
    place: HIDDEN,
    label: '',
    slots: hasSlots ? slots : [],
    hasNumber: isNumberFit && !hasSlots,
    look: bar.isExact ? 'exact' : 'dashed',
    organisations: facts.organisations,
  };
}

/** Gives the labels their places, row by row; marks of a row come in order from left to right. */
function withLabels(drawn: readonly DrawnMark[], { textWidth, width, mayGrow }: LayoutInput): readonly DrawnMark[] {
  const rows = new Map<number, DrawnMark[]>();
  const bounds = { start: 0, end: width };
  for (const each of drawn) {
    const { kind, row, x } = each.mark;
    if (kind === 'earlier') bounds.start = x + each.mark.width;
    else if (kind === 'later') bounds.end = x;
    else rows.set(row, [...(rows.get(row) ?? []), each]);
  }
  const placed = new Map<DrawnMark, LabelPlace>();
  for (const row of rows.values()) {
    const labelled = row.map(({ mark, text, look }) => ({
      start: mark.hitX,
      end: mark.hitX + mark.hitWidth,
      widths: mark.kind === 'bin' ? [] : text.labels.map(textWidth),
      inside: look === 'follow-up',
      under: textsUnder({ mark, text }, textWidth).map(textWidth),
      longestWord: mayGrow === true ? Math.max(...(text.labels[0]?.split(' ').map(textWidth) ?? [])) : 0,
    }));
    const beside = placeLabels(labelled, bounds);
    const places = mayGrow === true && rows.size === 1 ? placeUnder(labelled, beside, bounds) : beside;
    places.forEach((place, i) => {
      const each = row[i];
      if (each !== undefined) placed.set(each, place);
    });
  }
  return drawn.map((each) => {
    const place = placed.get(each) ?? HIDDEN;
    if (place.side === 'hidden') return { ...each, place };
    const texts = place.side === 'under' ? textsUnder(each, textWidth) : each.text.labels;
    return { ...each, place, label: texts[place.text] ?? '' };
  });
}

/** The texts that may stand under a mark: without the word that stands in it, where it does. */
function textsUnder(
  { mark, text }: Pick<DrawnMark, 'mark' | 'text'>,
  textWidth: (text: string) => number,
): readonly string[] {
  return text.under !== undefined && isWordInside({ mark, text }, textWidth) ? text.under : text.labels;
}

/** Whether the shortest label has room in its mark. */
function isWordInside({ mark, text }: Pick<DrawnMark, 'mark' | 'text'>, textWidth: (text: string) => number): boolean {
  return mark.width >= textWidth(text.labels.at(-1) ?? '') + 2 * INSIDE_PADDING;
}
