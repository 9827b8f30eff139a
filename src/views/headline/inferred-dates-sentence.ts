import type { I18n } from '#src/i18n/i18n.ts';
import { headlineMessages as m } from '#src/i18n/messages/headline.ts';
import type { HeadlineFacts } from '#src/select/headline-facts.ts';

/** On how many inferred dates the time in the headline rests; empty where it tells none, or rests on none. */
export function inferredDatesSentence({ time, inferredDates: { count } }: HeadlineFacts, { t }: I18n): string {
  const isToldInTime = time.known === 'days' || time.known === 'year';
  return isToldInTime && count > 0 ? t(m.inferredDates, { count }) : '';
}
