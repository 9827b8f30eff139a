import { useMemo } from 'react';
import type { Term } from '#src/domain/term.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import type { Message } from '#src/i18n/message.ts';
import { chartMessages as m } from '#src/i18n/messages/charts.ts';
import { firstBars, kindBars, topicBars, type ValueBar } from '#src/select/chart-data.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { ChartFrame } from './chart-frame.tsx';
import { facetChoice } from './filter-picks.ts';
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
  const { t, text, formats } = useI18n();
  const { answer, setFilter } = useDashboard();
  const title = t(messages.title);
  const { values } = answer.columns.facets[facet];
  const names = useMemo(
    () => new TermNames(values, terms, text, (number) => t(m.unnamed, { number })),
    [values, terms, text, t],
  );
  const rows = bars.map(({ value, count }) => {
    const label = names.of(value);
    const name = t(messages.bar, { name: label, count });
    return {
      key: value,
      pick: { ...facetChoice(answer.filter, setFilter, facet, value), key: value, name },
      label,
      count,
      value: formats.number(count),
    };
  });
  const { shown, others } = firstBars(rows, MOST_ROWS);
  return (
    <ChartFrame
      title={title}
      kind="rows"
      rows={Math.min(Math.max(terms.size, values.length), MOST_ROWS + 1)}
      empty={rows.length > 0 ? undefined : t(answer.activities.length > 0 ? messages.empty : m.nothing)}
      notes={others > 0 && <p className="chart__note">{t(m.others, { count: others })}</p>}
      table={
        <PickTable
          caption={title}
          head={t(messages.head)}
          columns={[{ key: 'count', label: t(messages.counted) }]}
          rows={rows.map(({ key, label, value, pick }) => ({ key, label, numbers: [value], pick }))}
        />
      }
    >
      <RowChart title={title} rows={shown} />
    </ChartFrame>
  );
}
