import { useI18n } from '#src/i18n/i18n.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { activeClauses, type Filter, hasPeriod, withoutClause } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { clauseLabel, periodLabel } from './facet-labels.ts';

/**
 * What dropping each clause alone would give back, most first. A facet is dropped as a whole: its values add up, so that
 * dropping one of several gives nothing back.
 */
export function NothingLeft({ drop }: { readonly drop: (key: string, without: Filter) => void }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, answer } = useDashboard();
  const { filter, columns, givesBack } = answer;
  const clauses = activeClauses(filter).map((clause) => {
    const count = givesBack[clause];
    const label =
      clause === 'period'
        ? t(m.dropPeriod, { days: periodLabel(filter, i18n), count })
        : t(m.drop, { filter: clauseLabel(clause, filter, dataset, i18n), count });
    return { key: clause as string, count, label, without: withoutClause(filter, clause) };
  });
  const withPossible: Filter = { ...filter, undated: 'include' };
  const isCertainOnly = hasPeriod(filter) && filter.undated === 'exclude';
  const possible = isCertainOnly ? answerFilter(columns, withPossible).activities.length : 0;
  const helpful = [
    ...clauses,
    { key: 'undated', count: possible, label: t(m.dropUndated, { count: possible }), without: withPossible },
  ]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <div className="filters__nothing">
      <p>{t(helpful.length > 0 ? m.nothingLeft : m.nothingLeftAtAll)}</p>
      {helpful.map(({ key, label, without }) => (
        <button key={key} type="button" className="button" onClick={() => drop(key, without)}>
          {label}
        </button>
      ))}
    </div>
  );
}
