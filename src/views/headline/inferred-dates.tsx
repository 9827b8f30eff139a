import type { Dataset } from '#src/domain/dataset.ts';
import { type I18n, useI18n } from '#src/i18n/i18n.ts';
import { headlineMessages as m } from '#src/i18n/messages/headline.ts';
import type { HeadlineFacts } from '#src/select/headline-facts.ts';
import { Inferred } from '#src/ui/inferred.tsx';
import { inferredDatesSentence } from './inferred-dates-sentence.ts';

const MOST_REASONS = 3;

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

function reasonsInWords({ inferredDates: { reasons } }: HeadlineFacts, dataset: Dataset, { t, text }: I18n): string {
  const further = reasons.length - MOST_REASONS;
  const told = reasons.slice(0, MOST_REASONS).map(({ reason, visit, hasOthers }) => {
    const title = text(dataset.visit.get(visit)?.title);
    return t(hasOthers ? m.reasonOfSeveral : m.reasonOf, { title, reason: text(reason) });
  });
  return [...told, ...(further > 0 ? [t(m.furtherReasons, { count: further })] : [])].join('\n');
}
