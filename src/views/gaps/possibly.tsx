import { useI18n } from '#src/i18n/i18n.ts';
import { gapMessages as m } from '#src/i18n/messages/gaps.ts';
import { hasPeriod } from '#src/select/filter.ts';
import type { Gap } from '#src/select/gaps.ts';
import { useDashboard } from '#src/state/dashboard.ts';

const WITHOUT_DAY: ReadonlySet<Gap['kind']> = new Set(['noDate', 'coarseDate', 'noDayInVisit']);

/** What "possibly" means, and of how many activities of the answer it is said. */
export function Possibly({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useI18n();
  const { answer } = useDashboard();
  const total = answer.activities.length;
  const withoutDay = gaps.filter(({ kind }) => WITHOUT_DAY.has(kind)).reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="gaps__possibly" aria-labelledby="gaps-possibly">
      <h3 id="gaps-possibly">{t(m.possibly)}</h3>
      <p>{t(m.possiblyNote)}</p>
      {total > 0 && (
        <p>
          <strong>
            {hasPeriod(answer.filter)
              ? t(m.possiblyNow, { total, count: answer.possible })
              : t(m.possiblyNone, { total, count: withoutDay })}
          </strong>
        </p>
      )}
    </section>
  );
}
