import { useMemo } from 'react';
import { type I18n, useI18n } from '#src/i18n/i18n.ts';
import { chartMessages as m } from '#src/i18n/messages/charts.ts';
import { hasPeriod } from '#src/select/filter.ts';
import { noDayOutside, periodOfBar, type TimeBar, timeBars } from '#src/select/time-bars.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { ChartFrame, OutsideNote } from './chart-frame.tsx';
import { periodChoice } from './filter-picks.ts';
import { partText } from './part-text.ts';
import { PickTable } from './pick-table.tsx';
import { TimeChart } from './time-chart.tsx';

const TITLES = { 1: m.byMonth, 12: m.byYear, 120: m.byDecade } as const;
const HEADS = { 1: m.month, 12: m.year, 120: m.decade } as const;

function timeNames(
  { firstMonth, grain }: TimeBar,
  { t, formats }: I18n,
): { readonly long: string; readonly lines: readonly string[] } {
  const first = Math.floor(firstMonth / 12);
  if (grain === 1)
    return {
      long: formats.month(firstMonth),
      lines: [formats.monthName(firstMonth, 'long'), formats.year(first)],
    };
  const name =
    grain === 12 ? formats.year(first) : t(m.decadeName, { first: formats.year(first), last: formats.year(first + 9) });
  return { long: name, lines: [name] };
}

/** Activities over time, and beside them those without a day on record. */
export function TimeFigure() {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { answer, setFilter } = useDashboard();
  const bars = useMemo(() => timeBars(answer), [answer]);
  const grain = bars[0]?.grain ?? 1;
  const isNarrowed = hasPeriod(answer.filter);
  const title = t(TITLES[grain]);
  const columns = bars.map((bar) => {
    const { certain, possible, outside } = bar;
    const names = timeNames(bar, i18n);
    return {
      ...periodChoice(answer.filter, setFilter, periodOfBar(bar)),
      key: String(bar.firstMonth),
      name: t(m.timeBar, { time: names.long, certain, possible, outside }),
      long: names.long,
      labels: names.lines,
      certain,
      possible,
      outside,
      value: valueText(certain, possible, outside, i18n),
    };
  });
  return (
    <ChartFrame
      title={title}
      kind="time"
      empty={columns.length > 0 ? undefined : t(answer.noDay > 0 ? m.noDate : m.nothing)}
      aside={
        answer.noDay > 0 && (
          <p className="chart__aside">
            <strong>{formats.number(answer.noDay)}</strong> {t(m.noDay)}
          </p>
        )
      }
      notes={
        <>
          <ul className="chart__legend">
            <li>
              <span aria-hidden="true" className="chart__key" /> {t(m.certain)}
            </li>
            <li>
              <span aria-hidden="true" className="chart__key chart__key--possible" /> {t(m.possible)}
            </li>
          </ul>
          {columns.some(({ outside }) => outside > 0) && <OutsideNote facet="period" />}
          {grain !== 1 && <p className="chart__note">{t(m.aggregated, { grain: grain === 12 ? 'year' : 'decade' })}</p>}
        </>
      }
      table={
        <PickTable
          caption={title}
          head={t(HEADS[grain])}
          columns={[
            { key: 'certain', label: t(m.certain) },
            { key: 'possible', label: t(m.possibleShort) },
            ...(isNarrowed ? [{ key: 'outside', label: t(m.outsideShort) }] : []),
          ]}
          rows={[
            ...columns.map(({ key, long, chosen, choose, certain, possible, outside }) => ({
              key,
              label: long,
              numbers: [certain, possible, ...(isNarrowed ? [outside] : [])].map(formats.number),
              ...(certain + possible + outside === 0 ? {} : { pick: { chosen, choose } }),
            })),
            {
              key: 'no-day',
              label: t(m.noDay),
              numbers: [formats.number(answer.noDay), '', formats.number(noDayOutside(answer))],
            },
          ]}
        />
      }
    >
      <TimeChart title={title} columns={columns} />
    </ChartFrame>
  );
}

function valueText(certain: number, possible: number, outside: number, i18n: I18n): string {
  const { t, formats } = i18n;
  if (certain + possible + outside === 0) return '';
  if (possible === 0) return partText(certain, outside, i18n);
  const count = t(m.timeValue, { certain: formats.number(certain), possible: formats.number(possible) });
  return outside === 0 ? count : t(m.partOf, { count, all: formats.number(certain + possible + outside) });
}
