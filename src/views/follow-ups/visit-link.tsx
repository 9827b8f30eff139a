import type { Visit } from '#src/domain/visit.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { withChoice } from '#src/select/filter.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { focusAfterChange } from '#src/ui/focus-after.ts';
import { rememberWayBack } from '#src/ui/way-back.ts';

/** A visit's title, which leads to the overview of that visit alone. */
export function VisitLink({ visit }: { readonly visit: Visit }) {
  const { text } = useI18n();
  const { answer, hrefOf, change } = useDashboard();
  const next = { filter: withChoice(answer.filter, 'visit', [visit.id]), view: 'overview' } as const;
  return (
    <a
      className="follow-up__link"
      href={hrefOf(next)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        rememberWayBack(event.currentTarget);
        change(next);
        focusAfterChange();
      }}
    >
      {text(visit.title)}
    </a>
  );
}
