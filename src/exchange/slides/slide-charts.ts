import { chartMessages as m } from '#src/i18n/messages/charts.ts';
import { kindBars } from '#src/select/chart-data.ts';
import { barsOfAnswer, timeBars } from '#src/select/time-bars.ts';
import type { ExportSubject } from '../export-subject.ts';
import { chartTitle, timeLabels } from '../pictures/chart-drawings.ts';

/** Numbers of one name over the chart's labels. */
export interface ChartSeries {
  readonly name: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

/** What a native chart of a slide shows. `bar`: lying bars, `col`: upright ones on top of each other. */
export interface SlideChart {
  readonly title: string;
  readonly direction: 'bar' | 'col';
  readonly series: readonly ChartSeries[];
}

const MOST_BARS = 12;

/** Activities over time, certain and possible ones; `undefined` where none has a day. */
export function timeChart(subject: ExportSubject): SlideChart | undefined {
  const { answer, i18n } = subject;
  const bars = barsOfAnswer(timeBars(answer));
  if (bars.length === 0) return undefined;
  const labels = bars.map((bar) => timeLabels(bar, i18n).join(' '));
  return {
    title: chartTitle('time', subject),
    direction: 'col',
    series: [
      { name: i18n.t(m.certain), labels, values: bars.map(({ certain }) => certain) },
      { name: i18n.t(m.possibleShort), labels, values: bars.map(({ possible }) => possible) },
    ],
  };
}

/** Organisations by kind, those alone that most belong to; the slide after it has them all. */
export function kindChart(subject: ExportSubject): SlideChart | undefined {
  const { dataset, answer, i18n } = subject;
  const bars = kindBars(dataset, answer)
    .filter(({ count }) => count > 0)
    .slice(0, MOST_BARS);
  if (bars.length === 0) return undefined;
  return {
    title: chartTitle('kinds', subject),
    direction: 'bar',
    series: [
      {
        name: i18n.t(m.organisations),
        labels: bars.map(({ value }) => i18n.text(dataset.kind.get(value)?.name) || value),
        values: bars.map(({ count }) => count),
      },
    ],
  };
}
