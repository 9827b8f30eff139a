import { useMemo } from 'react';
import type { Organisation } from '#src/domain/organisation.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { neighbourMessages as m } from '#src/i18n/messages/organisation-neighbours.ts';
import { organisationNeighbours } from '#src/select/organisation-neighbours.ts';
import { useDashboard } from '#src/state/dashboard.ts';

/** Leads to the organisations met before and after, in the order of time. */
export function PanelNeighbours({ id }: { readonly id: string }) {
  const { dataset, answer } = useDashboard();
  const { previous, next } = useMemo(() => organisationNeighbours(dataset, answer, id), [dataset, answer, id]);
  return (
    <>
      <Step to={previous} message={m.previous} sign="‹" />
      <Step to={next} message={m.next} sign="›" />
    </>
  );
}

interface StepProps {
  readonly to: Organisation | undefined;
  readonly message: typeof m.previous | typeof m.next;
  readonly sign: string;
}

function Step({ to, message, sign }: StepProps) {
  const { t } = useI18n();
  const { openOrganisation } = useDashboard();
  if (to === undefined) return null;
  const name = t(message, { name: to.name });
  return (
    <button type="button" className="button" aria-label={name} title={name} onClick={() => openOrganisation(to.id)}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
