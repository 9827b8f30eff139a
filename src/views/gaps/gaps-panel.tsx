import { useMemo } from 'react';
import { today } from '#src/domain/day.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { COMPLETE_MESSAGES, gapMessages as m } from '#src/i18n/messages/gaps.ts';
import { gapsOf } from '#src/select/gaps.ts';
import { inferredFacts } from '#src/select/inferred-facts.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { GapItem } from './gap-item.tsx';
import { InferredItem } from './inferred-item.tsx';
import { Possibly } from './possibly.tsx';
import './gaps.css';

/** What the record does not know, what it infers, and what "possibly" means, over the answer to the present filter. */
export function GapsPanel() {
  const { t, formats } = useI18n();
  const { dataset, answer } = useDashboard();
  const gaps = useMemo(() => gapsOf(dataset, answer, today()), [dataset, answer]);
  const inferred = useMemo(() => inferredFacts(dataset, answer, today()), [dataset, answer]);
  const open = gaps.filter(({ count }) => count > 0);
  const complete = gaps.filter(({ count, of }) => count === 0 && of > 0);
  const facts = inferred.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="gaps">
      <div className="gaps__column">
        <h3>{t(m.notRecorded)}</h3>
        {answer.activities.length === 0 ? (
          <p className="muted">{t(m.nothing)}</p>
        ) : (
          <p className="muted gaps__note">{t(m.notRecordedNote)}</p>
        )}
        <ul>
          {open.map((gap) => (
            <li key={gap.kind}>
              <GapItem gap={gap} />
            </li>
          ))}
        </ul>
        {complete.length > 0 && (
          <p className="muted gaps__note">
            {t(m.complete, { list: formats.list(complete.map(({ kind }) => t(COMPLETE_MESSAGES[kind]))) })}
          </p>
        )}
        <Possibly gaps={gaps} />
      </div>
      <div className="gaps__column">
        <h3>{t(m.inferred)}</h3>
        <p className="muted gaps__note">{facts === 0 ? t(m.nothingInferred) : t(m.inferredNote, { count: facts })}</p>
        <ul>
          {inferred.map((each) => (
            <li key={`${each.of} ${each.field}`}>
              <InferredItem inferred={each} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
