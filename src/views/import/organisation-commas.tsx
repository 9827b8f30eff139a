import type { Answers } from '#src/exchange/import/answers.ts';
import type { OrganisationComma } from '#src/exchange/import/organisation-comma.ts';
import type { PlanDigest } from '#src/exchange/import-worker/plan-digest.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { GrowingList } from './growing-list.tsx';

interface OrganisationCommasProps {
  readonly plan: PlanDigest;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

function withMeaning(answers: Answers, key: string, value: string): Answers {
  const { organisationCommas, ...rest } = answers;
  const others = Object.entries(organisationCommas ?? {}).filter(([name]) => name !== key);
  const given = value === 'one' || value === 'several' ? [...others, [key, value] as const] : others;
  return given.length === 0 ? rest : { ...rest, organisationCommas: Object.fromEntries(given) };
}

/** Names of organisations with commas: one organisation each, or several. Rows wait for those that are open. */
export function OrganisationCommas({ plan: { commas }, answers, onAnswer }: OrganisationCommasProps) {
  const { t } = useI18n();
  if (commas.total === 0) return null;
  const choice = ({ key, spelling, names, status, meaning }: OrganisationComma) => (
    <select
      className="field"
      aria-label={t(m.means, { name: spelling })}
      value={meaning ?? ''}
      onChange={({ target }) => onAnswer(withMeaning(answers, key, target.value))}
    >
      {status !== 'decided' && <option value="">{t(m.unanswered)}</option>}
      <option value="one">{t(m.commaOne)}</option>
      <option value="several">{t(m.commaSeveral, { names: names.join(' · ') })}</option>
    </select>
  );
  return (
    <section className="import-part" aria-labelledby="import-commas">
      <h3 id="import-commas">{t(importMessages.commas)}</h3>
      <p className="muted">{t(m.commasLead)}</p>
      <GrowingList items={commas.first} total={commas.total} step={12}>
        {(shown) => (
          <ul className="import-names">
            {shown.map((comma) => (
              <li key={comma.key}>
                <span>{comma.spelling}</span>
                {choice(comma)}
                {comma.status === 'open' && <span className="import-question__open">{t(m.unanswered)}</span>}
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
    </section>
  );
}
