import { useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import { type Clause, withoutClause } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';
import { clauseLabel } from './facet-labels.ts';

/** Each active filter as a chip that removes it; when nothing is left, what dropping each would give back. */
export function ActiveFilters({ clauses }: { readonly clauses: readonly Clause[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, answer, setFilter } = useDashboard();
  const list = useRef<HTMLUListElement>(null);
  if (clauses.length === 0) return null;
  const drop = (clause: Clause) => {
    const position = clauses.indexOf(clause);
    setFilter(withoutClause(answer.filter, clause));
    focusAfterChange(() => {
      const chips = list.current?.querySelectorAll('button');
      return chips?.[Math.min(position, chips.length - 1)];
    });
  };
  const label = (clause: Clause) => clauseLabel(clause, answer.filter, dataset, i18n);
  const helpful = clauses
    .filter((clause) => answer.givesBack[clause] > 0)
    .sort((a, b) => answer.givesBack[b] - answer.givesBack[a]);
  return (
    <>
      <ul ref={list} className="filters__active" aria-label={t(m.active)}>
        {clauses.map((clause) => (
          <li key={clause}>
            <button
              type="button"
              className="chip"
              aria-label={t(m.remove, { filter: label(clause) })}
              onClick={() => drop(clause)}
            >
              {label(clause)} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      {answer.activities.length === 0 && (
        <div className="filters__nothing">
          <p>{t(helpful.length > 0 ? m.nothingLeft : m.nothingLeftAtAll)}</p>
          {helpful.map((clause) => (
            <button key={clause} type="button" className="button" onClick={() => drop(clause)}>
              {t(m.drop, { filter: label(clause), count: answer.givesBack[clause] })}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
