import type { Dataset } from '#src/domain/dataset.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { filterMessages as m } from '#src/i18n/messages/filters.ts';
import type { Filter } from '#src/select/filter.ts';
import type { FilterPart } from '#src/select/filter-parts.ts';
import { clauseLabel, periodLabel, valueLabel } from './facet-labels.ts';

/** A part of the filter in words. */
export function partLabel(part: FilterPart, filter: Filter, dataset: Dataset, i18n: I18n): string {
  const { t } = i18n;
  switch (part.part) {
    case 'value': {
      const label = valueLabel(part.facet, part.value, dataset, i18n);
      return part.facet === 'country' ? label : t(m.chip, { facet: t(m[part.facet]), values: label });
    }
    case 'values':
      return clauseLabel(part.facet, filter, dataset, i18n);
    case 'period':
      return periodLabel(filter, i18n);
    case 'undated':
      return t(m.certainOnly);
    case 'idle-query':
      return t(m.notApplied, { text: clauseLabel('query', filter, dataset, i18n) });
    default:
      return clauseLabel('query', filter, dataset, i18n);
  }
}
