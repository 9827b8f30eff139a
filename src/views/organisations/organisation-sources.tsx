import { useI18n } from '#src/i18n/i18n.ts';
import { organisationMessages as m } from '#src/i18n/messages/organisations.ts';
import type { SourceCardFacts } from '#src/select/source-cards.ts';
import { SourceCard } from '#src/ui/source-card.tsx';
import { CappedList } from './capped-list.tsx';

/** How many cards are drawn at first. */
const STEP = 12;

/** The paragraphs that a panel's facts come from: the first by name, all of them one activation away. */
export function OrganisationSources({ cards }: { readonly cards: readonly SourceCardFacts[] }) {
  const { t } = useI18n();
  const [first] = cards;
  if (first === undefined) return null;
  const { title, paragraph } = first;
  return (
    <details className="organisation-panel__sources">
      <summary>{t(m.source, { title, paragraph, more: cards.length - 1 })}</summary>
      <CappedList items={cards} step={STEP} keyOf={({ key }) => key} className="organisation-panel__cards">
        {({ key, ...card }) => <SourceCard {...card} />}
      </CappedList>
    </details>
  );
}
