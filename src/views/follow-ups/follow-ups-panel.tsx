import { useMemo } from 'react';
import { today } from '#src/domain/day.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { followUpMessages as m } from '#src/i18n/messages/follow-ups.ts';
import { followUpsOf } from '#src/select/follow-up-facts.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { GrowingList } from '#src/ui/growing-list.tsx';
import { FollowUpCard } from './follow-up-card.tsx';
import './follow-ups.css';

/** What was announced or promised, in the order in which it is due, and what became of it as far as the record knows. */
export function FollowUpsPanel() {
  const { t } = useI18n();
  const { dataset, answer } = useDashboard();
  const { shown, outside } = useMemo(() => followUpsOf(dataset, answer, today()), [dataset, answer]);
  return (
    <div className="follow-ups">
      {shown.length === 0 && <p className="muted">{t(outside === 0 ? m.none : m.nothing)}</p>}
      <GrowingList id="follow-ups-list" of={shown} count={shown.length}>
        {(most) => (
          <ul>
            {shown.slice(0, most).map((facts) => (
              <li key={facts.followUp.id}>
                <FollowUpCard facts={facts} />
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
      {outside > 0 && <p className="muted">{t(m.outside, { count: outside })}</p>}
    </div>
  );
}
