import { today } from '#src/domain/day.ts';
import { occurrenceOf } from '#src/domain/occurrence.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { sourceCards } from '#src/select/source-cards.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { SourceCard } from '#src/ui/source-card.tsx';
import { isWithoutEvidence } from './mark-text.ts';

interface FollowUpDetailsProps {
  readonly id: string;
  readonly isTitled: boolean;
}

/** A follow-up: when it is due, what shows that it took place, and the sources. */
export function FollowUpDetails({ id, isTitled }: FollowUpDetailsProps) {
  const { t, text, formats } = useI18n();
  const { dataset, change } = useDashboard();
  const followUp = dataset.followUp.get(id);
  if (followUp === undefined) return null;
  const due = occurrenceOf(followUp.due);
  const isMissing = due.known !== 'unknown' && isWithoutEvidence(followUp, due.last, today());
  return (
    <div className="details__visit">
      {isTitled && <h4>{text(followUp.title)}</h4>}
      {followUp.due !== undefined && <p>{t(m.due, { when: formats.edtf(followUp.due) })}</p>}
      {isMissing && <p className="muted">{t(m.noEvidence)}</p>}
      {followUp.evidence !== undefined && <p>{text(followUp.evidence)}</p>}
      <div>
        {sourceCards(dataset, followUp.sources).map(({ key, ...facts }) => (
          <SourceCard key={key} {...facts} />
        ))}
      </div>
      <p>
        <button type="button" className="button" onClick={() => change({ view: 'follow-ups' })}>
          {t(m.allFollowUps)}
        </button>
      </p>
    </div>
  );
}
