import { useMemo } from 'react';
import type { Term } from '#src/domain/term.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import type { Message } from '#src/i18n/message.ts';
import { chartMessages as m } from '#src/i18n/messages/charts.ts';
import { firstBars, kindBars, topicBars, type ValueBar } from '#src/select/chart-data.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { ChartFrame, OutsideNote } from './chart-frame.tsx';
import { facetChoice } from './filter-picks.ts';
import { partText } from './part-text.ts';
import { PickTable } from './pick-table.tsx';
import { RowChart } from './row-chart.tsx';
import { TermNames } from './term-names.ts';

const MOST_ROWS = 12;

interface ValueFigureProps {
  readonly facet: 'kind' | 'topic';
  readonly bars: readonly ValueBar[];
  readonly terms: ReadonlyMap<string, Term>;
  readonly messages: {
    readonly title: Message;
    readonly bar: Message;
    readonly head: Message;
    readonly counted: Message;
    readonly empty: Message;
  };
}

/** Organisations met, by their kind. */
export function KindFigure() {
  const { dataset, answer } = useDashboard();
  const bars = useMemo(() => kindBars(dataset, answer), [dataset, answer]);
  const messages = {
    title: m.byKind,
    bar: m.kindBar,
    head: m.kind,
    counted: m.organisations,
    empty: m.noOrganisation,
  };
  return <ValueFigure facet="kind" bars={bars} terms={dataset.kind} messages={messages} />;
}

/** Activities by topic. */
export function TopicFigure() {
  const { dataset, answer } = useDashboard();
  const bars = useMemo(() => topicBars(answer), [answer]);
  const messages = { title: m.byTopic, bar: m.activitiesBar, head: m.topic, counted: m.activities, empty: m.noTopic };
  return <ValueFigure facet="topic" bars={bars} terms={dataset.topic} messages={messages} />;
}

function ValueFigure({ facet, bars, terms, messages }: ValueFigureProps) {
  const i18n = useI18n();
  const { t, text, formats } = i18n;
  const { answer, setFilter } = useDashboard();
  const title = t(messages.title);
  const { values } = answer.columns.facets[facet];
  const names = useMemo(
    () => new TermNames(values, terms, text, (number) => t(m.unnamed, { number })),
    [values, terms, text, t],
  );
  const rows = bars.map(({ value, count, outside }) => {
    const label = names.of(value);
    const name = t(m.outsideBar, { bar: t(messages.bar, { name: label, count }), outside });
    return {
      key: value,
      pick: { ...facetChoice(answer.filter, setFilter, facet, value), key: value, name },
      label,
      count,
      outside,
      value: partText(count, outside, i18n),
    };
  });
  const isNarrowed = answer.filter.chosen[facet].length > 0;
  const { shown, others } = firstBars(rows, MOST_ROWS, ({ count, pick }) => count > 0 || pick.chosen);
  return (
    <ChartFrame
      title={title}
      kind="rows"
      rows={Math.min(Math.max(terms.size, values.length), MOST_ROWS + 1)}
      empty={rows.length > 0 ? undefined : t(answer.activities.length > 0 ? messages.empty : m.nothing)}
      notes={
        <>
          {shown.some(({ outside }) => outside > 0) && <OutsideNote facet={facet} />}
          {others > 0 && <p className="chart__note">{t(m.others, { count: others })}</p>}
        </>
      }
      table={
        <PickTable
          caption={title}
          head={t(messages.head)}
          columns={[
            { key: 'count', label: t(messages.counted) },
            ...(isNarrowed ? [{ key: 'outside', label: t(m.outsideShort) }] : []),
          ]}
          rows={rows.map(({ key, label, count, outside, pick }) => ({
            key,
            label,
            numbers: [count, ...(isNarrowed ? [outside] : [])].map(formats.number),
            pick,
          }))}
        />
      }
    >
      <RowChart title={title} rows={shown} />
    </ChartFrame>
  );
}
