import { useI18n } from '#src/i18n/i18n.ts';
import { placeMessages as m } from '#src/i18n/messages/places.ts';
import type { Encounters } from '#src/select/encounters.ts';
import { withToggled } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';

/** Names drawn of one place; the organisations' own list has them all. */
const MOST_NAMES = 200;

/** Who was met at a place, each opening its panel, and the visits without a recorded meeting, each a filter. */
export function EncounterList({ encounters }: { readonly encounters: Encounters }) {
  const { t, text, formats } = useI18n();
  const { dataset, answer, state, openOrganisation, setFilter } = useDashboard();
  const organisations = encounters.organisations
    .flatMap((id) => dataset.organisation.get(id) ?? [])
    .sort((a, b) => formats.compare(a.name, b.name))
    .slice(0, MOST_NAMES);
  const visits = encounters.visits.flatMap((id) => dataset.visit.get(id) ?? []).slice(0, MOST_NAMES);
  const rest = encounters.organisations.length - organisations.length;
  return (
    <ul className="met-list">
      {organisations.map(({ id, name }) => (
        <li key={id}>
          <button
            type="button"
            className="met-list__name"
            data-organisation={id}
            aria-current={state.organisation === id ? 'true' : undefined}
            onClick={() => openOrganisation(id)}
          >
            {name}
          </button>
        </li>
      ))}
      {visits.map(({ id, title }) => (
        <li key={id}>
          <button
            type="button"
            className="met-list__name"
            aria-pressed={answer.filter.chosen.visit.includes(id)}
            onClick={() => setFilter(withToggled(answer.filter, 'visit', id))}
          >
            {text(title)} <span className="muted">{t(m.noMeeting)}</span>
          </button>
        </li>
      ))}
      {rest > 0 && <li className="muted">{t(m.more, { count: rest })}</li>}
    </ul>
  );
}
