import type { Dataset } from '#src/domain/dataset.ts';
import { type I18n, useI18n } from '#src/i18n/i18n.ts';
import { headlineMessages as m } from '#src/i18n/messages/headline.ts';
import type { HeadlineFacts } from '#src/select/headline-facts.ts';
import { Inferred } from '#src/ui/inferred.tsx';
import { inferredDatesSentence } from './inferred-dates-sentence.ts';

const MOST_REASONS = 3;
const MOST_VISITS = 2;

interface InferredDatesProps {
  readonly facts: HeadlineFacts;
  readonly dataset: Dataset;
}

/** Says of the time in the headline that it rests on inferred dates, and why, a line for each reason. */
export function InferredDates({ facts, dataset }: InferredDatesProps) {
  const i18n = useI18n();
  const sentence = inferredDatesSentence(facts, i18n);
  return sentence !== '' && <Inferred reason={reasonsInWords(facts, dataset, i18n)}>{sentence}</Inferred>;
}

function reasonsInWords({ inferredDates: { reasons } }: HeadlineFacts, dataset: Dataset, i18n: I18n): string {
  const { t, text } = i18n;
  const further = reasons.length - MOST_REASONS;
  const told = reasons.slice(0, MOST_REASONS).map(({ reason, visits }) => {
    const titles = visits.slice(0, MOST_VISITS).map((id) => text(dataset.visit.get(id)?.title));
    const others = visits.length - titles.length;
    const more = others > 0 ? [t(m.furtherVisits, { count: others })] : [];
    return `${i18n.formats.list([...titles, ...more])}: ${text(reason)}`;
  });
  return [...told, ...(further > 0 ? [t(m.furtherReasons, { count: further })] : [])].join('\n');
}
