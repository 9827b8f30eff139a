import type { Answers } from '#src/exchange/import/answers.ts';
import type { PlanDigest } from '#src/exchange/import-worker/plan-digest.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { GrowingList } from './growing-list.tsx';

interface DoubtfulPeopleProps {
  readonly plan: PlanDigest;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

function withPerson(answers: Answers, key: string, isPerson: boolean): Answers {
  const others = Object.entries(answers.peopleNames ?? {}).filter(([name]) => name !== key);
  return { ...answers, peopleNames: Object.fromEntries([...others, [key, isPerson] as const]) };
}

/** What stands among people and is not evidently a name: to the staff notes, unless somebody says that it is one. */
export function DoubtfulPeople({ plan: { doubtfulNames }, answers, onAnswer }: DoubtfulPeopleProps) {
  const { t } = useI18n();
  if (doubtfulNames.total === 0) return null;
  return (
    <section className="import-part" aria-labelledby="import-doubted">
      <h3 id="import-doubted">{t(importMessages.doubted)}</h3>
      <p className="muted">{t(m.doubtedLead)}</p>
      <GrowingList items={doubtfulNames.first} total={doubtfulNames.total} step={12}>
        {(shown) => (
          <ul className="import-names">
            {shown.map(({ key, spelling, isPerson, isOrganisation }) => (
              <li key={key}>
                <span>{spelling}</span>
                <select
                  className="field"
                  aria-label={t(m.means, { name: spelling })}
                  value={isPerson ? 'person' : 'notes'}
                  onChange={({ target }) => onAnswer(withPerson(answers, key, target.value === 'person'))}
                >
                  <option value="notes">{t(isOrganisation === true ? m.anOrganisation : m.toNotes)}</option>
                  <option value="person">{t(m.aPerson)}</option>
                </select>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </section>
  );
}
