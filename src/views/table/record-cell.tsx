import type { ReactNode } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { LateText } from '#src/i18n/late-text.tsx';
import { tableMessages as m } from '#src/i18n/messages/table.ts';
import type { ActivityFacts } from '#src/select/activity-rows.ts';
import { sourceCards } from '#src/select/source-cards.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { SourceCard } from '#src/ui/source-card.tsx';

interface RecordCellProps {
  readonly facts: ActivityFacts;
  /** What the row is about, for the names of its controls. */
  readonly name: string;
}

const bold = (chunks: ReactNode[]) => <b key="b">{chunks}</b>;

/** What was presented, discussed and agreed as far as it is on record, and the paragraphs it comes from. */
export function RecordCell({ facts, name }: RecordCellProps) {
  const { t, rich } = useI18n();
  const { dataset } = useDashboard();
  const { presented, discussed, outcome } = facts;
  const cards = sourceCards(dataset, facts.sources);
  return (
    <>
      {presented !== undefined && (
        <p>{rich(m.presented, { b: bold, text: <LateText key="text" text={presented} /> })}</p>
      )}
      {discussed !== undefined && (
        <p>{rich(m.discussed, { b: bold, text: <LateText key="text" text={discussed} /> })}</p>
      )}
      {outcome === undefined ? (
        <p className="muted">{t(m.noOutcome)}</p>
      ) : (
        <p>
          {rich(m.outcome, {
            b: bold,
            text: <LateText key="text" text={outcome.text} />,
            status: t(m[outcome.status]),
          })}
        </p>
      )}
      {cards.length > 0 && (
        <details>
          <summary>
            {rich(m.paragraphs, {
              count: cards.length,
              row: name,
              hidden: (chunks) => (
                <span key="hidden" className="visually-hidden">
                  {chunks}
                </span>
              ),
            })}
          </summary>
          {cards.map(({ key, ...card }) => (
            <SourceCard key={key} {...card} />
          ))}
        </details>
      )}
    </>
  );
}
