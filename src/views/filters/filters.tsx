import { useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import { hasPeriod, NO_FILTER } from '#src/select/filter.ts';
import { filterParts } from '#src/select/filter-parts.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';
import { Popover } from '#src/ui/popover.tsx';
import { ActiveFilters } from './active-filters.tsx';
import { CountryFacet } from './country-facet.tsx';
import { FacetMenu } from './facet-menu.tsx';
import { FacetValues } from './facet-values.tsx';
import { PeriodMenu } from './period-menu.tsx';
import './filters.css';

/** The controls of the one filter, what is chosen, and how much of the record is left. */
export function Filters() {
  const { t } = useI18n();
  const { answer, setFilter } = useDashboard();
  const [isOpen, setOpen] = useState(false);
  const parts = filterParts(answer.filter);
  const applied = parts.filter(({ part }) => part !== 'idle-query').length;
  const others = ['direction', 'visit', 'goal'] as const;
  const chosenOthers = others.reduce((sum, facet) => sum + answer.filter.chosen[facet].length, 0);
  return (
    <section aria-label={t(appMessages.filters)} className="filters">
      <button type="button" className="button filters__toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(m.show, { count: applied })}
      </button>
      <div className={isOpen ? 'filters__controls filters__controls--open' : 'filters__controls'}>
        <CountryFacet />
        <div className="filters__menus">
          <PeriodMenu />
          <FacetMenu facet="kind" />
          <FacetMenu facet="topic" />
          <FacetMenu facet="person" />
          <Popover
            label={chosenOthers === 0 ? t(m.more) : `${t(m.more)} (${chosenOthers})`}
            name={t(m.more)}
            className="chip filters__menu"
          >
            {() => others.map((facet) => <FacetValues key={facet} facet={facet} titled />)}
          </Popover>
        </div>
      </div>
      <p className="filters__status">
        <Status />
        {parts.length > 0 && (
          <button
            type="button"
            className="button button--plain"
            onClick={() => {
              setFilter(NO_FILTER);
              focusAfterChange();
            }}
          >
            {t(m.clear)}
          </button>
        )}
      </p>
      <ActiveFilters parts={parts} />
    </section>
  );
}

function Status() {
  const { t } = useI18n();
  const { answer } = useDashboard();
  const counts = { count: answer.activities.length, total: answer.total, possible: answer.possible };
  return <output>{t(hasPeriod(answer.filter) ? appMessages.statusInPeriod : appMessages.status, counts)}</output>;
}
