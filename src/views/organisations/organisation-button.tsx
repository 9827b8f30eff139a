import type { Organisation } from '#src/domain/organisation.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import './organisation-button.css';

interface OrganisationButtonProps {
  readonly organisation: Organisation;
  /** Where the button stands; with the organisation it gives the id by which the focus finds back. */
  readonly within: string;
}

/** An organisation's name, which opens its panel. */
export function OrganisationButton({ organisation: { id, name }, within }: OrganisationButtonProps) {
  const { state, openOrganisation } = useDashboard();
  return (
    <button
      type="button"
      id={`${within}-${id}`}
      className="organisation-name"
      aria-current={state.organisation === id ? 'true' : undefined}
      onClick={() => openOrganisation(id)}
    >
      {name}
    </button>
  );
}
