import type { Visit } from '#src/domain/visit.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { withChoice } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { ViewLink } from '#src/ui/view-link.tsx';

/** A visit's title, which leads to the overview of that visit alone. */
export function VisitLink({ visit }: { readonly visit: Visit }) {
  const { text } = useI18n();
  const { answer, hrefOf, change } = useDashboard();
  const next = { filter: withChoice(answer.filter, 'visit', [visit.id]), view: 'overview' } as const;
  return (
    <ViewLink className="follow-up__link" href={hrefOf(next)} follow={() => change(next)}>
      {text(visit.title)}
    </ViewLink>
  );
}
