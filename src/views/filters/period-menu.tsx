import { Suspense } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import { hasPeriod } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { fetchedAhead } from '#src/ui/fetched-ahead.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { Part } from '#src/ui/part.tsx';
import { Popover } from '#src/ui/popover.tsx';
import { clauseLabel } from './facet-labels.ts';

const loadForm = async () => (await import('./period-form.tsx')).PeriodForm;

const usePeriodForm = fetchedAhead(loadForm, lazyPart(loadForm));

/** The period behind a button that names it. */
export function PeriodMenu() {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, answer } = useDashboard();
  const Form = usePeriodForm();
  const isOn = hasPeriod(answer.filter);
  const label = isOn ? clauseLabel('period', answer.filter, dataset, i18n) : t(m.anyTime);
  return (
    <Popover
      label={
        <>
          <span className="muted">{t(m.period)}</span> {label}
        </>
      }
      name={t(m.period)}
      className={isOn ? 'chip filters__menu filters__menu--on' : 'chip filters__menu'}
    >
      {(close) => (
        <Part title={t(m.period)}>
          <Suspense fallback={<div className="period skeleton" />}>
            <Form close={close} />
          </Suspense>
        </Part>
      )}
    </Popover>
  );
}
