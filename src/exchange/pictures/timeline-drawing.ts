import { exportMessages } from '#src/i18n/messages/export.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { type LaneContents, type TimelineContents, timelineContents } from '#src/select/timeline-contents.ts';
import { areVisits } from '#src/select/timeline-facts.ts';
import { buildTimeline, extentOf, HOME_LANE, NO_COUNTRY_LANE } from '#src/select/timeline-lanes.ts';
import type { ExportSubject } from '../export-subject.ts';
import { laneBars } from './lane-bars.ts';
import { laneShapes, ROW } from './lane-shape.ts';
import { countryColour, PALETTE } from './palette.ts';
import type { Drawing } from './picture.ts';
import { type Shape, shape } from './shape.ts';
import { textLines, textWidth } from './text-lines.ts';
import { linesShape, textShape } from './text-shape.ts';
import { timeScale, timeTicks } from './time-scale.ts';

/** A timeline, and sentences about what it cannot draw in full. */
export interface TimelineDrawing extends Drawing {
  readonly notes: readonly string[];
}

const MOST_LANES = 30;
const HEAD = 34;
const NAME = 15;
const TICK = 13;
const WIDEST_NAME = 200;
const CHIP = 13;

function nameOf({ lane }: LaneContents, { dataset, i18n }: ExportSubject): string {
  const { t, text, formats } = i18n;
  if (lane.key === NO_COUNTRY_LANE) return t(m.noCountry);
  if (lane.key !== HOME_LANE) return formats.country(lane.key);
  const place = text(dataset.place.get(dataset.record.site.home)?.name);
  return place === '' ? t(m.atHomeOnly) : t(m.atHome, { place });
}

/** As on the page: what is held in visits without a meeting is counted in visits. */
function chipTexts(
  { undated }: LaneContents,
  contents: TimelineContents,
  { dataset, i18n: { t, formats } }: ExportSubject,
): readonly string[] {
  return undated.map(({ holding: { number, years }, shown }) =>
    years === undefined
      ? t(areVisits(dataset, contents, [number]) ? m.visits : m.activities, { count: shown })
      : t(m.inYear, { count: formats.number(shown), year: [...new Set(years)].map(formats.year).join('–') }),
  );
}

const chipWidth = (text: string) => textWidth(text, { size: CHIP }) + 16;

function chipShapes(texts: readonly string[], x: number, top: number, width: number, colour: string): readonly Shape[] {
  return texts.flatMap((text, i) => {
    const y = top + i * ROW + 7;
    const edge = { fill: PALETTE.card, stroke: colour, 'stroke-width': 1.6, 'stroke-dasharray': '5 3' };
    return [
      shape('rect', { x: x + 6, y, width: width - 12, height: 20, rx: 4, ...edge }),
      textShape(text, x + width / 2, y + 14.5, { size: CHIP, anchor: 'middle' }),
    ];
  });
}

function followUpNotes(lanes: readonly LaneContents[], { dataset, i18n }: ExportSubject): readonly string[] {
  const { t, text, formats } = i18n;
  const messages = { announced: m.plannedName, done: m.doneName, dropped: m.droppedName };
  return lanes
    .flatMap(({ bars }) =>
      bars.flatMap(({ holding }) => dataset.followUp.get(holding.kind === 'follow-up' ? holding.subject : '') ?? []),
    )
    .slice(0, 10)
    .map(({ status, title, due }) => t(messages[status], { title: text(title), when: formats.edtf(due ?? '') }));
}

/** Draws when the activities of an answer took place: a lane a country, and one for home. `width` is in pixels. */
export function timelineDrawing(subject: ExportSubject, width: number): TimelineDrawing {
  const { dataset, answer, i18n } = subject;
  const { t, formats } = i18n;
  const timeline = buildTimeline(dataset, answer.columns);
  const contents = timelineContents(timeline, dataset, answer);
  const filled = contents.lanes.filter(({ bars, undated }) => bars.length + undated.length > 0);
  const lanes = filled.slice(0, MOST_LANES);
  const names = lanes.map((lane) => textLines(nameOf(lane, subject), WIDEST_NAME, { size: NAME, bold: true }));
  const nameWidth = 26 + Math.max(0, ...names.flat().map((line) => textWidth(line, { size: NAME, bold: true })));
  const chips = lanes.map((lane) => chipTexts(lane, contents, subject));
  const hasChips = chips.some((texts) => texts.length > 0);
  const gutterName = t(m.noDay);
  const widestChip = Math.max(0, ...chips.flat().map(chipWidth));
  const gutter = hasChips ? Math.max(widestChip, textWidth(gutterName, { size: TICK })) + 16 : 0;
  const from = nameWidth + gutter + 12;
  const extent = extentOf(lanes.flatMap(({ bars }) => bars.map(({ holding }) => holding)));
  const scale = extent === undefined ? undefined : timeScale(extent.first, extent.last, from, width);
  const ticks = scale === undefined ? [] : timeTicks(scale, from, width, TICK, formats);

  let top = HEAD;
  const drawn = lanes.map((lane, i): readonly Shape[] => {
    const colour = countryColour(lane.lane.country);
    const bars = scale === undefined ? [] : laneBars(lane, contents, scale, subject);
    const rows = Math.max(lane.bars.length === 0 ? 1 : lane.lane.rows, chips[i]?.length ?? 0, names[i]?.length ?? 1);
    const start = top;
    top += rows * ROW;
    const sign = { fill: colour, x: 0, y: start + ROW / 2 - 6, width: 12, height: 12 };
    return [
      shape('rect', lane.lane.key === HOME_LANE ? sign : { ...sign, rx: 6 }),
      ...linesShape(names[i] ?? [], 20, start + 5, { size: NAME, bold: true }),
      ...chipShapes(chips[i] ?? [], nameWidth, start, gutter, colour),
      ...laneShapes(bars, start, from, width, colour),
      shape('line', { x1: 0, x2: width, y1: top, y2: top, stroke: PALETTE.line }),
    ];
  });
  const head = [
    ...(hasChips
      ? [
          shape('rect', { x: nameWidth, y: HEAD, width: gutter, height: top - HEAD, fill: PALETTE.paper }),
          textShape(gutterName, nameWidth + gutter / 2, HEAD - 12, {
            size: TICK,
            anchor: 'middle',
            colour: PALETTE.mute,
          }),
        ]
      : []),
    ...ticks.flatMap(({ x, hasLine, text }) => [
      ...(hasLine ? [shape('line', { x1: x, x2: x, y1: HEAD - 26, y2: top, stroke: PALETTE.line })] : []),
      ...(text === '' ? [] : [textShape(text, x + 6, HEAD - 12, { size: TICK, colour: PALETTE.mute })]),
    ]),
    shape('line', { x1: 0, x2: width, y1: HEAD, y2: HEAD, stroke: PALETTE.edge }),
  ];
  const hidden = filled.length - lanes.length;
  return {
    width,
    height: top,
    shapes: [...head, ...drawn.flat()],
    notes: [...followUpNotes(lanes, subject), ...(hidden > 0 ? [t(exportMessages.moreLanes, { count: hidden })] : [])],
  };
}
