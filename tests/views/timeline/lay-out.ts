import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { buildDataset, type Dataset } from '#src/domain/dataset.ts';
import { parseDay } from '#src/domain/day.ts';
import type { Language } from '#src/domain/language.ts';
import { i18nOf } from '#src/i18n/i18n.ts';
import type { Answer } from '#src/select/answer.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { type Filter, NO_FILTER } from '#src/select/filter.ts';
import { timelineContents } from '#src/select/timeline-contents.ts';
import { buildTimeline } from '#src/select/timeline-lanes.ts';
import { fitWindow, type TimeWindow } from '#src/views/timeline/time-window.ts';
import { type TimelineLayout, timelineLayout } from '#src/views/timeline/timeline-layout.ts';

/** About the width of a text of 13.5 pixels. */
export const textWidth = (text: string): number => text.length * 6.5;

/** The day of an ISO date that exists. */
export function day(iso: string): number {
  const found = parseDay(iso);
  if (found === undefined) throw new Error(`${iso} is no day`);
  return found;
}

interface LayOutOptions {
  readonly filter?: Partial<Filter>;
  readonly window?: TimeWindow;
  readonly width?: number;
  readonly language?: Language;
  /** Pixels for what has no day. */
  readonly mostGutter?: number;
}

/** The timeline of a record as it would be drawn; by default all of it on an axis of 1,100 pixels, in English. */
export function layOut(
  dataset: Dataset,
  { filter = {}, window, width = 1100, language = 'en', mostGutter = 210 }: LayOutOptions = {},
): { readonly layout: TimelineLayout; readonly answer: Answer } {
  const answer = answerFilter(buildColumns(dataset), { ...NO_FILTER, ...filter });
  const timeline = buildTimeline(dataset, answer.columns);
  const layout = timelineLayout({
    dataset,
    answer,
    contents: timelineContents(timeline, dataset, answer),
    window: window ?? fitWindow(timeline.extent ?? { first: 17_500, last: 17_600 }),
    width,
    textWidth,
    mostGutter,
    i18n: i18nOf(language),
    today: day('2026-11-22'),
  });
  return { layout, answer };
}

/** A record of one-day visits to countries, for instance `[['FR', '2018-07-01']]`, all else empty. */
export function recordOfVisits(shipped: ActivityRecord, visits: readonly (readonly [string, string])[]): Dataset {
  return buildDataset({
    ...shipped,
    meetings: [],
    followUps: [],
    visits: visits.map(([country, when], i) => ({
      id: `visit-${i}`,
      title: { en: `Visit ${i}`, bg: `Посещение ${i}` },
      direction: 'outbound',
      countries: [country],
      places: [],
      when,
      people: [],
      goals: [],
      sources: [],
    })),
  });
}
