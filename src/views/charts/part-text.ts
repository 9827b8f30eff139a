import type { I18n } from '#src/i18n/i18n.ts';
import { chartMessages as m } from '#src/i18n/messages/charts.ts';

/** The number of a bar, or "1 of 3" where a choice leaves the others out of the answer. */
export function partText(count: number, outside: number, { t, formats }: I18n): string {
  if (outside === 0) return formats.number(count);
  return t(m.partOf, { count: formats.number(count), all: formats.number(count + outside) });
}
