import type { Answers } from '#src/exchange/import/answers.ts';
import type { PlanDigest } from '#src/exchange/import-worker/plan-digest.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { GrowingList } from './growing-list.tsx';

interface VisitsSectionProps {
  readonly plan: PlanDigest;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

type Decision = PlanDigest['visitDecisions']['first'][number];

function decided(answers: Answers, { key, near }: Decision, chosen: string): Answers {
  const others = Object.fromEntries(Object.entries(answers.visits ?? {}).filter(([name]) => name !== key));
  if (chosen === 'open') return { ...answers, visits: others };
  return { ...answers, visits: { ...others, [key]: chosen === 'same' ? near.id : '' } };
}

/** Rows that may be about visits that are on record already: the doubtful ones wait until it is said whether they are. */
export function VisitsSection({ plan, answers, onAnswer }: VisitsSectionProps) {
  const { t, formats, language } = useI18n();
  const { visitDecisions } = plan;
  if (visitDecisions.total === 0) return null;
  const dated = (title: string, when = '', said = '') => {
    const name = when === '' ? title : t(m.dated, { title, when: formats.edtf(when) });
    return said === '' ? name : t(m.saying, { name, said });
  };
  return (
    <section className="import-part" aria-labelledby="import-visits">
      <h3 id="import-visits">{t(m.visits)}</h3>
      <p className="muted">{t(m.visitsLead)}</p>
      <GrowingList items={visitDecisions.first} total={visitDecisions.total}>
        {(shown) => (
          <ul className="import-names">
            {shown.map((decision) => {
              const { row, sheet = '', key, title, when, said, near, chosen } = decision;
              const name = t(m.rowNamed, { row, title: dated(title[language], when, said?.[language]) });
              return (
                <li key={`${sheet} ${row} ${key}`}>
                  <span>{name}</span>
                  <select
                    className="field"
                    aria-label={t(m.means, { name })}
                    value={chosen}
                    onChange={({ target }) => onAnswer(decided(answers, decision, target.value))}
                  >
                    {decision.isDoubtful && <option value="open">{t(m.visitOpen)}</option>}
                    <option value="same">
                      {t(m.sameAs, { name: dated(near.title[language], near.when, near.said?.[language]) })}
                    </option>
                    <option value="apart">{t(m.ownVisit)}</option>
                  </select>
                </li>
              );
            })}
          </ul>
        )}
      </GrowingList>
    </section>
  );
}
