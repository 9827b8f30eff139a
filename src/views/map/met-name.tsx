import type { Organisation } from '#src/domain/organisation.ts';
import type { Visit } from '#src/domain/visit.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { placeMessages as m } from '#src/i18n/messages/places.ts';
import { withToggled } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';

/** An organisation that was met at a place; it opens its panel. */
export function MetOrganisation({ organisation: { id, name } }: { readonly organisation: Organisation }) {
  const { state, openOrganisation } = useDashboard();
  return (
    <button
      type="button"
      className="met-list__name"
      data-organisation={id}
      aria-current={state.organisation === id ? 'true' : undefined}
      onClick={() => openOrganisation(id)}
    >
      {name}
    </button>
  );
}

/** A visit to a place of which no meeting is recorded; it is a filter. */
export function VisitWithoutMeeting({ visit: { id, title } }: { readonly visit: Visit }) {
  const { t, text } = useI18n();
  const { answer, setFilter } = useDashboard();
  return (
    <button
      type="button"
      className="met-list__name"
      aria-pressed={answer.filter.chosen.visit.includes(id)}
      onClick={() => setFilter(withToggled(answer.filter, 'visit', id))}
    >
      {text(title)} <span className="muted">{t(m.noMeeting)}</span>
    </button>
  );
}
