import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import type { LaneContents, Shown, TimelineContents } from '#src/select/timeline-contents.ts';
import { markFacts } from '#src/select/timeline-facts.ts';
import type { TimelineBar } from '#src/select/timeline-lanes.ts';
import { HOME_LANE } from '#src/select/timeline-lanes.ts';
import type { ExportSubject } from '../export-subject.ts';
import type { TimeScale } from './time-scale.ts';

/** Bars closer to each other than this are drawn as one, in pixels. */
const JOIN = 3;
const LEAST_BAR = 10;

/** A bar as it is drawn, or several that would touch. `counted`: its count in words; `labels`: the fullest first. Pixels. */
export interface LaneBar {
  readonly x: number;
  readonly width: number;
  readonly row: number;
  readonly look: 'exact' | 'dashed' | 'follow-up' | 'several';
  readonly count: number;
  readonly counted: string;
  readonly labels: readonly string[];
}

type Bars = readonly Shown<TimelineBar>[];

const joined = (parts: readonly string[], by: string) => parts.filter((part) => part !== '').join(by);

function visitLabels(bar: TimelineBar, lane: LaneContents, contents: TimelineContents, subject: ExportSubject) {
  const { dataset, answer, i18n } = subject;
  const { t, text, formats } = i18n;
  const { organisations, places, visits } = markFacts(dataset, answer, contents.standing, [bar]);
  const when = bar.isExact
    ? formats.shortDays(bar.first, bar.last)
    : formats.occurrence({ known: 'within', first: bar.first, last: bar.last, grain: 'month' });
  const names = lane.lane.key === HOME_LANE ? [] : places.map((id) => text(dataset.place.get(id)?.name));
  const where = names.length > 2 ? t(m.cities, { count: names.length }) : names.join(', ');
  const only = dataset.organisation.get(organisations[0] ?? '')?.name ?? '';
  const title = visits.length === 1 ? text(dataset.visit.get(visits[0] ?? '')?.title) : '';
  const who =
    organisations.length === 0
      ? title
      : organisations.length === 1
        ? only
        : t(m.organisations, { count: organisations.length });
  return [joined([when, where, who], ' · '), joined([when, who], ' · '), when];
}

function followUpLabels(bar: TimelineBar, { dataset, i18n }: ExportSubject): readonly string[] {
  const { t, text, formats } = i18n;
  const followUp = dataset.followUp.get(bar.subject);
  if (followUp === undefined) return [];
  const [message, short] = (
    {
      announced: [m.planned, m.plannedShort],
      done: [m.done, m.doneShort],
      dropped: [m.dropped, m.droppedShort],
    } as const
  )[followUp.status];
  const titles = [text(followUp.title), formats.edtf(followUp.due ?? '')];
  return [...titles.map((title) => t(message, { title })), t(short)];
}

function barOf(
  bars: Bars,
  x: number,
  end: number,
  lane: LaneContents,
  contents: TimelineContents,
  subject: ExportSubject,
): LaneBar {
  const [first] = bars;
  const count = bars.reduce((sum, { shown }) => sum + shown, 0);
  const box = {
    x,
    width: end - x,
    row: first?.holding.row ?? 0,
    count,
    counted: subject.i18n.t(m.activities, { count }),
  };
  if (first === undefined || bars.length > 1) {
    const visits = new Set(bars.flatMap(({ holding }) => (holding.kind === 'visit' ? holding.subject : [])));
    return { ...box, look: 'several', labels: [subject.i18n.t(m.visits, { count: visits.size })] };
  }
  const { holding } = first;
  if (holding.kind === 'follow-up') return { ...box, look: 'follow-up', labels: followUpLabels(holding, subject) };
  const labels = visitLabels(holding, lane, contents, subject);
  return { ...box, look: holding.isExact ? 'exact' : 'dashed', labels };
}

/** The bars of a lane from left to right, row by row; those that would touch stand as one. */
export function laneBars(
  lane: LaneContents,
  contents: TimelineContents,
  scale: TimeScale,
  subject: ExportSubject,
): readonly LaneBar[] {
  const groups: { bars: Shown<TimelineBar>[]; x: number; end: number; row: number }[] = [];
  const sorted = [...lane.bars].sort((a, b) => a.holding.row - b.holding.row || a.holding.first - b.holding.first);
  for (const bar of sorted) {
    const { first, last, row } = bar.holding;
    const x = scale(first);
    const end = Math.max(scale(last + 1), x + LEAST_BAR);
    const before = groups.at(-1);
    if (before !== undefined && before.row === row && x < before.end + JOIN) {
      before.bars.push(bar);
      before.end = Math.max(before.end, end);
    } else groups.push({ bars: [bar], x, end, row });
  }
  return groups.map(({ bars, x, end }) => barOf(bars, x, end, lane, contents, subject));
}
