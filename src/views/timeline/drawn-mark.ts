import type { LaneContents, TimelineContents } from '#src/select/timeline-contents.ts';
import { heldFacts, type MarkFacts, markFacts } from '#src/select/timeline-facts.ts';
import { HOLDING } from '#src/select/timeline-holdings.ts';
import { kept, keptOf } from './kept-texts.ts';
import type { LabelPlace } from './label-places.ts';
import type { Mark } from './lane-marks.ts';
import type { LayoutInput } from './layout-input.ts';
import { aggregateText, followUpText, type MarkText, needsYear, visitText } from './mark-text.ts';
import { LEAST_SLOT, type MeetingSlot, meetingSlots } from './meeting-slots.ts';
import { spanOf, xOf } from './time-window.ts';

/**
 * A mark with its text, worked out when it is asked for, and the place of its label. `slots`: its meetings, in pixels
 * from the mark's left end.
 */
export interface DrawnMark {
  readonly mark: Mark;
  readonly text: () => MarkText;
  readonly place: LabelPlace;
  /** What the label reads; empty where it is hidden. */
  readonly label: string;
  readonly slots: readonly MeetingSlot[];
  /** Whether its number of activities fits in it; `isSmall`: in a smaller face. */
  readonly hasNumber: boolean;
  readonly isSmall: boolean;
  /** What the mark is drawn as. Dashed: not recorded to the day. */
  readonly look: 'exact' | 'dashed' | 'follow-up' | 'several' | 'off';
  /** Organisations met, where the mark is a single visit. */
  readonly organisations: () => readonly string[];
}

export const HIDDEN: LabelPlace = { side: 'hidden' };

const LEAST_NUMBER = 20;
const NUMBER_PADDING = 4;
/** The smaller face, as a share of the one that is measured. */
const SMALL = 0.84;

const none = (): readonly string[] => [];

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Draws a mark but for its label. */
export function drawMark(mark: Mark, { lane }: LaneContents, input: LayoutInput): DrawnMark {
  const { dataset, answer, contents, window, width, textWidth, i18n, today } = input;
  const { timeline, standing } = contents;
  const { kind, subject, first } = timeline.holdings;
  const isOff = mark.kind === 'earlier' || mark.kind === 'later';
  const numberWidth = textWidth(i18n.formats.number(mark.shown));
  const isUsualFit = mark.width >= LEAST_NUMBER && mark.width >= numberWidth + NUMBER_PADDING;
  const isSmall = !isUsualFit && mark.kind === 'bin' && mark.hitWidth >= numberWidth * SMALL;
  const isNumberFit = mark.shown > 0 && (isUsualFit || isSmall);
  const base = {
    mark,
    place: HIDDEN,
    label: '',
    slots: [],
    hasNumber: isNumberFit && !isOff,
    isSmall,
    organisations: none,
  };
  const number = mark.held.length === 1 && !isOff ? mark.held[0] : undefined;
  if (number === undefined || mark.kind === 'bin') {
    const text = once(() => aggregateText(lane, mark, heldFacts(timeline, mark.held), dataset, i18n));
    return { ...base, text, look: isOff ? 'off' : lookOf(number, contents) };
  }
  const known = keptOf(contents, i18n);
  const bar = once(() => timeline.barOf(number));
  const followUp = kind[number] === HOLDING.followUp ? dataset.record.followUps[subject[number] ?? 0] : undefined;
  if (followUp !== undefined) {
    return { ...base, text: () => followUpText(followUp, bar(), today, i18n), hasNumber: false, look: 'follow-up' };
  }
  const facts = once((): MarkFacts => kept(known.facts, number, () => markFacts(dataset, answer, standing, [bar()])));
  const start = xOf(window, width, first[number] ?? 0) - mark.x;
  const slots =
    mark.shown < 2 || mark.width < LEAST_SLOT
      ? []
      : meetingSlots(facts().activities, bar(), width / spanOf(window))
          .map((slot) => ({ ...slot, x: slot.x + start }))
          .filter((slot) => slot.x >= -1 && slot.x + slot.width <= mark.width + 1);
  return {
    ...base,
    text: once(() => {
      const how = {
        withYear: needsYear(window.start, window.end),
        withCount: !isNumberFit && slots.length === 0 && mark.shown > 1,
      };
      return kept(known.texts, `${number} ${how.withYear} ${how.withCount}`, () =>
        visitText(lane, bar(), facts(), dataset, i18n, how),
      );
    }),
    slots,
    hasNumber: isNumberFit && slots.length === 0,
    look: lookOf(number, contents),
    organisations: () => facts().organisations,
  };
}

function lookOf(bar: number | undefined, { timeline: { holdings } }: TimelineContents): DrawnMark['look'] {
  if (bar === undefined) return 'several';
  if (holdings.kind[bar] === HOLDING.followUp) return 'follow-up';
  return holdings.isExact[bar] === 1 ? 'exact' : 'dashed';
}
