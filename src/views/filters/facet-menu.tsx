import { useI18n } from '#src/i18n/i18n.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import type { Facet } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { Popover } from '#src/ui/popover.tsx';
import { FacetValues } from './facet-values.tsx';

/** A facet's values behind a button that says how many of them are chosen. */
export function FacetMenu({ facet }: { readonly facet: Facet }) {
  const { t } = useI18n();
  const { answer } = useDashboard();
  const count = answer.filter.chosen[facet].length;
  const name = t(m[facet]);
  return (
    <Popover
      label={count === 0 ? name : `${name} (${count})`}
      name={name}
      className={count === 0 ? 'chip filters__menu' : 'chip filters__menu filters__menu--on'}
    >
      {() => <FacetValues facet={facet} />}
    </Popover>
  );
}
