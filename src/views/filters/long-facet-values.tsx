import { useDeferredValue, useMemo } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import { noRecordMessages } from '#src/i18n/messages/no-record.ts';
import type { Facet } from '#src/select/filter.ts';
import { fold } from '#src/select/fold.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { VirtualList } from '#src/ui/virtual-list.tsx';
import { FacetValue } from './facet-value.tsx';
import { useLabelsInOrder } from './labels-in-order.ts';

/** Height of a value before it is measured, in pixels, and how many are drawn beyond what is seen. */
const ROW_HEIGHT = 28;
const OVERSCAN = 8;

interface LongFacetValuesProps {
  readonly facet: Facet;
  readonly sought: string;
}

/** The values of a facet that has very many: those with most activities first, of which only what is seen is drawn. */
export function LongFacetValues({ facet, sought }: LongFacetValuesProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, answer } = useDashboard();
  const { column, at } = answer.facets[facet];
  const byName = useLabelsInOrder(facet, column.values, dataset, i18n);
  const byCount = useMemo(() => [...(byName ?? [])].sort((a, b) => at(b.code) - at(a.code)), [byName, at]);
  const wanted = useDeferredValue(sought);
  const found = useMemo(() => {
    const words = fold(wanted);
    if (words !== '') return byCount.filter(({ folded }) => folded.includes(words));
    const sign = wanted.trim();
    return sign === '' ? byCount : byCount.filter(({ label }) => label.includes(sign));
  }, [byCount, wanted]);
  if (byName === undefined)
    return <output className="facet__long facet__long--waiting skeleton" aria-label={t(noRecordMessages.loading)} />;
  if (found.length === 0) return <p className="muted">{t(m.noValue)}</p>;
  return (
    <VirtualList
      items={found}
      keyOf={({ value }) => value}
      rowHeight={ROW_HEIGHT}
      overscan={OVERSCAN}
      className="facet__long"
    >
      {({ value, label, code }) => <FacetValue facet={facet} value={value} label={label} count={at(code)} />}
    </VirtualList>
  );
}
