import { useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import type { Filter } from '#src/select/filter.ts';
import type { FilterPart } from '#src/select/filter-parts.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';
import { NothingLeft } from './nothing-left.tsx';
import { partLabel } from './part-label.ts';

/** Each active filter, value by value, as a chip that removes it; when nothing is left, what dropping one gives back. */
export function ActiveFilters({ parts }: { readonly parts: readonly FilterPart[] }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, answer, setFilter } = useDashboard();
  const list = useRef<HTMLUListElement>(null);
  if (parts.length === 0) return null;
  const drop = (key: string, without: Filter) => {
    const position = Math.max(
      0,
      parts.findIndex((part) => part.key === key || part.key.startsWith(`${key} `)),
    );
    setFilter(without);
    focusAfterChange(() => {
      const chips = list.current?.querySelectorAll('button');
      return chips?.[Math.min(position, chips.length - 1)];
    });
  };
  return (
    <>
      <ul ref={list} className="filters__active" aria-label={t(m.active)}>
        {parts.map((part) => {
          const label = partLabel(part, answer.filter, dataset, i18n);
          return (
            <li key={part.key}>
              <button
                type="button"
                className={part.part === 'idle-query' ? 'chip filters__idle' : 'chip'}
                aria-label={t(m.remove, { filter: label })}
                onClick={() => drop(part.key, part.without)}
              >
                {label} <span aria-hidden="true">×</span>
              </button>
            </li>
          );
        })}
      </ul>
      {answer.activities.length === 0 && <NothingLeft drop={drop} />}
    </>
  );
}
