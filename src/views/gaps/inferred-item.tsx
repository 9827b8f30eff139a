import { useI18n } from '#src/i18n/i18n.ts';
import { FIELD_MESSAGES, HOLDER_MESSAGES, gapMessages as m } from '#src/i18n/messages/gaps.ts';
import type { InferredField, InferredFor } from '#src/select/inferred-facts.ts';
import { sourceCards } from '#src/select/source-cards.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { SourceCard } from '#src/ui/source-card.tsx';
import { RecordList } from './record-list.tsx';

/** The inferred facts of one field, with each reason, whom it holds for, and what was printed. */
export function InferredItem({ inferred }: { readonly inferred: InferredField }) {
  const { t, formats } = useI18n();
  const { of, field, count, reasons } = inferred;
  const name = FIELD_MESSAGES[`${of} ${field}`] ?? FIELD_MESSAGES[field];
  return (
    <Disclosure
      id={`inferred-${of}-${field}`}
      className="gap"
      summary={
        <span className="gap__summary gap__summary--plain">
          <span className="gap__name">
            {t(HOLDER_MESSAGES[of])}: <span className="inferred-name">{name === undefined ? field : t(name)}</span>
          </span>
          <span className="gap__count">{formats.number(count)}</span>
        </span>
      }
    >
      <ul className="inferred-reasons">
        {reasons.map((reason, i) => (
          <Reason key={reason.reason.en} id={`inferred-${of}-${field}-${i}`} inferred={reason} />
        ))}
      </ul>
    </Disclosure>
  );
}

interface ReasonProps {
  /** By which its list is found again. */
  readonly id: string;
  readonly inferred: InferredFor;
}

function Reason({ id, inferred }: ReasonProps) {
  const { t, text } = useI18n();
  const { dataset } = useDashboard();
  const cards = sourceCards(dataset, inferred.sources);
  return (
    <li className="inferred-reasons__item">
      <RecordList id={id} records={inferred} />
      <p>{text(inferred.reason)}</p>
      {cards.length > 0 && (
        <Disclosure className="gap-sources" summary={t(m.sources, { count: cards.length })}>
          {cards.map(({ key, ...card }) => (
            <SourceCard key={key} {...card} />
          ))}
        </Disclosure>
      )}
    </li>
  );
}
