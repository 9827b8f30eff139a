import { useMemo } from 'react';
import { today } from '#src/domain/day.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { followUpMessages as m } from '#src/i18n/messages/follow-ups.ts';
import { followUpsOf } from '#src/select/follow-up-facts.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { FollowUpCard } from './follow-up-card.tsx';
import './follow-ups.css';

/** How many are drawn at once; the rest is a number. */
const MOST_SHOWN = 100;

/** What was announced or promised, in the order in which it is due, and what became of it as far as the record knows. */
export function FollowUpsPanel() {
  const { t, formats } = useI18n();
  const { dataset, answer } = useDashboard();
  const { shown, outside } = useMemo(() => followUpsOf(dataset, answer, today()), [dataset, answer]);
  const more = shown.length - MOST_SHOWN;
  return (
    <div className="follow-ups">
      {shown.length === 0 && <p className="muted">{t(outside === 0 ? m.none : m.nothing)}</p>}
      <ul>
        {shown.slice(0, MOST_SHOWN).map((facts) => (
          <li key={facts.followUp.id}>
            <FollowUpCard facts={facts} />
          </li>
        ))}
      </ul>
      {more > 0 && <p className="muted">{t(m.more, { count: formats.number(more) })}</p>}
      {outside > 0 && <p className="muted">{t(m.outside, { count: outside })}</p>}
    </div>
  );
}
