import { useMemo, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { headlineMessages as m } from '#src/i18n/messages/headline.ts';
import { headlineFacts } from '#src/select/headline-facts.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { headlineSentence } from './headline-sentence.ts';
import { InferredDates } from './inferred-dates.tsx';
import { RecordLine } from './record-line.tsx';
import './headline.css';

/** The result in a sentence, and under it how old the record is, who to ask, and a link to this very view. */
export function Headline() {
  const { dataset, answer } = useDashboard();
  const i18n = useI18n();
  const facts = useMemo(() => headlineFacts(dataset, answer), [dataset, answer]);
  const sentence = useMemo(() => headlineSentence(facts, dataset, i18n), [facts, dataset, i18n]);
  return (
    <div className="headline">
      <h1 className="headline__sentence" id="result" tabIndex={-1}>
        {sentence}
      </h1>
      <RecordLine site={dataset.record.site}>
        <InferredDates facts={facts} dataset={dataset} />
        <CopyLink />
      </RecordLine>
    </div>
  );
}

type Copied = 'not-yet' | 'yes' | 'refused';

function CopyLink() {
  const { t } = useI18n();
  const [copied, setCopied] = useState<Copied>('not-yet');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setCopied('yes');
    } catch {
      setCopied('refused');
    }
  };
  return (
    <span className="headline__copy">
      <button
        type="button"
        className="button button--plain"
        onClick={() => void copy()}
        onBlur={() => setCopied('not-yet')}
      >
        {t(m.copyLink)}
      </button>
      <span aria-live="polite">
        {copied === 'yes' && t(m.linkCopied)}
        {copied === 'refused' && (
          <>
            {t(m.linkNotCopied)} <code>{window.location.href}</code>
          </>
        )}
      </span>
    </span>
  );
}
