import { type FormEvent, useId, useState } from 'react';
import { dayOf, isoDay, parseDay, yearOf } from '#src/domain/day.ts';
import type { Period } from '#src/domain/period.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { periodMessages as m } from '#src/i18n/messages/period.ts';
import { withoutClause, withPeriod } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import './period-form.css';

/** The year that a period is exactly, or an empty text. */
function yearOfPeriod({ from, to }: Period): string {
  if (from === undefined || to === undefined) return '';
  const year = yearOf(from);
  return from === dayOf(year, 1, 1) && to === dayOf(year, 12, 31) ? String(year) : '';
}

interface WrittenDays {
  readonly from: string;
  readonly to: string;
}

/** The days of a period as a date field has them; empty where it is open. */
const writtenDays = ({ from, to }: Period): WrittenDays => ({
  from: from === undefined ? '' : isoDay(from),
  to: to === undefined ? '' : isoDay(to),
});

const isSamePeriod = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** The period by two typed days or by a year, and with or without what is only possible in it. */
export function PeriodForm({ close }: { readonly close: () => void }) {
  const { t, formats } = useI18n();
  const { answer, setFilter } = useDashboard();
  const { filter } = answer;
  const { period, undated } = filter;
  const [typed, setTyped] = useState({ period, ...writtenDays(period) });
  // Another period, chosen elsewhere, takes the place of what was typed; the fields stay, and so does the focus.
  const { from, to } = isSamePeriod(typed.period, period) ? typed : writtenDays(period);
  const type = (days: Partial<WrittenDays>) => setTyped({ period, from, to, ...days });
  const problem = useId();
  const hint = useId();
  const isBackwards = from !== '' && to !== '' && to < from;

  const apply = (event: FormEvent) => {
    event.preventDefault();
    if (isBackwards) return;
    const [start, end] = [parseDay(from), parseDay(to)];
    setFilter(
      withPeriod(filter, {
        ...(start === undefined ? {} : { from: start }),
        ...(end === undefined ? {} : { to: end }),
      }),
    );
    close();
  };

  const chooseYear = (year: string) => {
    const [start, end] = [dayOf(Number(year), 1, 1), dayOf(Number(year), 12, 31)];
    if (year === '' || start === undefined || end === undefined) setFilter(withoutClause(filter, 'period'));
    else setFilter(withPeriod(filter, { from: start, to: end }));
  };

  return (
    <form className="period" onSubmit={apply}>
      <label>
        {t(m.from)}
        <input
          type="date"
          className="field"
          value={from}
          aria-describedby={hint}
          onChange={(event) => type({ from: event.target.value })}
        />
      </label>
      <label>
        {t(m.to)}
        <input
          type="date"
          className="field"
          value={to}
          aria-invalid={isBackwards}
          aria-describedby={isBackwards ? `${problem} ${hint}` : hint}
          onChange={(event) => type({ to: event.target.value })}
        />
      </label>
      {isBackwards && (
        <p id={problem} role="alert" className="period__problem">
          {t(m.endBeforeStart)}
        </p>
      )}
      <p id={hint} className="muted period__hint">
        {t(m.applyHint)}
      </p>
      <button type="submit" className="button button--primary">
        {t(m.apply)}
      </button>
      <label>
        {t(m.year)}
        <select className="field" value={yearOfPeriod(period)} onChange={(event) => chooseYear(event.target.value)}>
          <option value="">{t(m.anyYear)}</option>
          {answer.years
            .filter(({ count, year }) => count > 0 || String(year) === yearOfPeriod(period))
            .map(({ year, count }) => (
              <option key={year} value={String(year)}>
                {t(m.yearCount, { year: formats.year(year), count: formats.number(count) })}
              </option>
            ))}
        </select>
      </label>
      <label className="facet__value">
        <input
          type="checkbox"
          checked={undated === 'include'}
          onChange={() => setFilter({ ...filter, undated: undated === 'include' ? 'exclude' : 'include' })}
        />
        <span>{t(m.keepPossible)}</span>
      </label>
    </form>
  );
}
