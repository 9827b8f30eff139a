import type { Term } from '#src/domain/term.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { chartMessages as m } from '#src/i18n/messages/charts.ts';
import { exportMessages } from '#src/i18n/messages/export.ts';
import { kindBars, topicBars, type ValueBar } from '#src/select/chart-data.ts';
import { goalMatrix, withOtherCountries } from '#src/select/goal-matrix.ts';
import { barsOfAnswer, type TimeBar, timeBars } from '#src/select/time-bars.ts';
import type { ExportSubject } from '../export-subject.ts';
import { barColumns } from './bar-columns.ts';
import { barRows } from './bar-rows.ts';
import { withLegend } from './chart-legend.ts';
import { countryColour, PALETTE } from './palette.ts';
import type { Drawing } from './picture.ts';

/** The charts of the page, in their order there. */
export const CHARTS = ['time', 'kinds', 'topics', 'goals'] as const;

export type Chart = (typeof CHARTS)[number];

/**
 * A chart in a picture, of what is in the answer and nothing else: its title, and sentences about what it leaves out.
 * `undefined` instead: it would be empty.
 */
export interface ChartDrawing {
  readonly title: string;
  readonly drawing: Drawing;
  readonly notes: readonly string[];
}

const MOST_ROWS = 40;

export function chartTitle(chart: Chart, subject: ExportSubject): string {
  const { t } = subject.i18n;
  if (chart === 'kinds') return t(m.byKind);
  if (chart === 'topics') return t(m.byTopic);
  if (chart === 'goals') return t(m.byGoal);
  const grain = timeBars(subject.answer)[0]?.grain ?? 1;
  return t({ 1: m.byMonth, 12: m.byYear, 120: m.byDecade }[grain]);
}

/** What a bar over time is called: "July", "2018"; "2018"; "2010–2019". */
export function timeLabels({ firstMonth, grain }: TimeBar, { t, formats }: I18n): readonly string[] {
  const year = Math.floor(firstMonth / 12);
  if (grain === 1) return [formats.monthName(firstMonth, 'long'), formats.year(year)];
  if (grain === 12) return [formats.year(year)];
  return [t(m.decadeName, { first: formats.year(year), last: formats.year(year + 9) })];
}

const moreNote = (count: number, { t }: I18n) => (count > 0 ? [t(exportMessages.moreBars, { count })] : []);

function timeDrawing({ answer, i18n }: ExportSubject, width: number): Omit<ChartDrawing, 'title'> | undefined {
  const { t, formats } = i18n;
  const bars = barsOfAnswer(timeBars(answer));
  if (bars.length === 0) return undefined;
  const columns = bars.map((bar) => {
    const { certain, possible } = bar;
    const numbers = { certain: formats.number(certain), possible: formats.number(possible) };
    const value = certain + possible === 0 ? '' : possible === 0 ? numbers.certain : t(m.timeValue, numbers);
    return { labels: timeLabels(bar, i18n), value, certain, possible };
  });
  const legend = [
    { label: t(m.certain), colour: PALETTE.accent, isDashed: false },
    { label: t(m.possible), colour: PALETTE.accent, isDashed: true },
  ];
  const notes = answer.noDay > 0 ? [t(exportMessages.noDayCount, { count: answer.noDay })] : [];
  return { drawing: withLegend(barColumns(columns, width), legend), notes };
}

function valueDrawing(
  bars: readonly ValueBar[],
  terms: ReadonlyMap<string, Term>,
  i18n: I18n,
  width: number,
): Omit<ChartDrawing, 'title'> | undefined {
  const filled = bars.filter(({ count }) => count > 0);
  if (filled.length === 0) return undefined;
  const rows = filled.slice(0, MOST_ROWS).map(({ value, count }) => ({
    label: i18n.text(terms.get(value)?.name) || value,
    value: i18n.formats.number(count),
    parts: [{ count, country: undefined, text: '' }],
  }));
  return { drawing: barRows(rows, width, false), notes: moreNote(filled.length - rows.length, i18n) };
}

function goalDrawing({ dataset, answer, i18n }: ExportSubject, width: number): Omit<ChartDrawing, 'title'> | undefined {
  const { t, text, formats } = i18n;
  const { countries, rows: all, others } = withOtherCountries(goalMatrix(answer));
  const rows = all.filter(({ activities }) => activities > 0);
  if (rows.length === 0) return undefined;
  const drawn = rows.slice(0, MOST_ROWS).map(({ goal, activities, byCountry }) => ({
    label: goal === undefined ? t(m.noGoal) : text(dataset.goal.get(goal)?.name) || goal,
    value: formats.number(activities),
    parts: byCountry.map((count, i) => {
      const country = countries[i];
      return { count, country, text: [country ?? '', formats.number(count)].filter((part) => part !== '').join(' ') };
    }),
  }));
  const legend = [
    ...countries.map((country) => ({
      label: country === undefined ? t(m.noCountry) : `${formats.country(country)} (${country})`,
      colour: countryColour(country),
      isDashed: false,
    })),
    ...(others > 0
      ? [{ label: t(m.otherCountries, { count: others }), colour: countryColour(undefined), isDashed: false }]
      : []),
  ];
  return {
    drawing: withLegend(barRows(drawn, width, true), legend),
    notes: [t(m.overlapping), ...moreNote(rows.length - drawn.length, i18n)],
  };
}

/** Draws one of the charts. `width` is in pixels. `undefined` where the answer leaves nothing to draw. */
export function chartDrawing(chart: Chart, subject: ExportSubject, width: number): ChartDrawing | undefined {
  const { dataset, answer, i18n } = subject;
  const draw = () => {
    if (chart === 'time') return timeDrawing(subject, width);
    if (chart === 'kinds') return valueDrawing(kindBars(dataset, answer), dataset.kind, i18n, width);
    if (chart === 'topics') return valueDrawing(topicBars(answer), dataset.topic, i18n, width);
    return goalDrawing(subject, width);
  };
  const drawn = draw();
  return drawn && { title: chartTitle(chart, subject), ...drawn };
}
