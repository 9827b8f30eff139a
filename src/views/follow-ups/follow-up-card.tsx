import { memo } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { followUpMessages as m } from '#src/i18n/messages/follow-ups.ts';
import type { FollowUpFacts } from '#src/select/follow-up-facts.ts';
import { sourceCards } from '#src/select/source-cards.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { Inferred } from '#src/ui/inferred.tsx';
import { SourceCard } from '#src/ui/source-card.tsx';
import { DueSentence } from './due-sentence.tsx';
import { VisitLink } from './visit-link.tsx';

/**
 * One thing that was announced: what, how it stands, when it is due, what shows that it happened, and where it is printed.
 * Not drawn again when others come.
 */
export const FollowUpCard = memo(function FollowUpCard({ facts }: { readonly facts: FollowUpFacts }) {
  const { t, text } = useI18n();
  const { dataset } = useDashboard();
  const { followUp, visit, owner, isOverdue } = facts;
  const { inferred } = followUp;
  const marked = (value: string, reason: string) =>
    reason === '' ? value : <Inferred reason={reason}>{value}</Inferred>;
  return (
    <article className="follow-up" aria-label={text(followUp.title)}>
      <div className="follow-up__facts">
        <p className={`tag follow-up__status follow-up__status--${followUp.status}`}>{t(m[followUp.status])}</p>
        <h3 className="follow-up__title">{text(followUp.title)}</h3>
        <p className={isOverdue ? 'follow-up__due follow-up__due--overdue' : 'follow-up__due'}>
          <DueSentence facts={facts} />
        </p>
        <dl className="follow-up__list">
          <dt>{t(m.evidence)}</dt>
          <dd className={followUp.evidence === undefined ? 'muted' : ''}>
            {followUp.evidence === undefined
              ? t(m.noEvidence)
              : marked(text(followUp.evidence), text(inferred?.evidence))}
          </dd>
          <dt>{t(m.owner)}</dt>
          <dd className={owner === undefined ? 'muted' : ''}>
            {owner === undefined ? t(m.noOwner) : marked(text(owner.name), text(inferred?.owner))}
          </dd>
          <dt>{t(m.visit)}</dt>
          <dd className={visit === undefined ? 'muted' : ''}>
            {visit === undefined ? t(m.noVisit) : <VisitLink visit={visit} />}
          </dd>
        </dl>
      </div>
      <div className="follow-up__sources">
        {sourceCards(dataset, followUp.sources).map(({ key, ...card }) => (
          <SourceCard key={key} {...card} />
        ))}
      </div>
    </article>
  );
});
