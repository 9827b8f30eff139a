import type { Answers } from '#src/exchange/import/answers.ts';
import type { PlanDigest } from '#src/exchange/import-worker/plan-digest.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { DoubtfulPeople } from './doubtful-people.tsx';
import { GrowingList } from './growing-list.tsx';
import { OpenOrganisations } from './open-organisations.tsx';
import { OrganisationCommas } from './organisation-commas.tsx';

interface NamesSectionProps {
  readonly plan: PlanDigest;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

type Decision = PlanDigest['decisions']['first'][number];

/** The answers with a decision; what is the same unless it is kept apart is kept apart by an empty id. */
function decided(answers: Answers, { kind, key, near, isExact }: Decision, isSame: boolean): Answers {
  const list = kind === 'organisation' ? 'organisations' : 'people';
  const others = Object.fromEntries(Object.entries(answers[list] ?? {}).filter(([name]) => name !== key));
  if (isSame === (isExact === true)) return { ...answers, [list]: others };
  return { ...answers, [list]: { ...others, [key]: isSame ? near.id : '' } };
}

/** Names that resemble known ones, and cells that were divided: proposed, never decided in silence. */
export function NamesSection({ plan, answers, onAnswer }: NamesSectionProps) {
  const { decisions, divided } = plan;
  const { t, formats } = useI18n();
  const whole = answers.whole ?? [];
  return (
    <>
      <DoubtfulPeople plan={plan} answers={answers} onAnswer={onAnswer} />
      <OrganisationCommas plan={plan} answers={answers} onAnswer={onAnswer} />
      <OpenOrganisations plan={plan} answers={answers} onAnswer={onAnswer} />
      {decisions.total > 0 && (
        <section className="import-part" aria-labelledby="import-near">
          <h3 id="import-near">{t(m.near)}</h3>
          <p className="muted">{t(m.nearLead)}</p>
          <GrowingList items={decisions.first} total={decisions.total}>
            {(shown) => (
              <ul className="import-names">
                {shown.map((decision) => (
                  <li key={`${decision.kind} ${decision.key}`}>
                    <span>
                      {decision.country === undefined
                        ? decision.spelling
                        : t(m.nameInCountry, {
                            name: decision.spelling,
                            country: formats.country(decision.country),
                          })}
                    </span>
                    <select
                      className="field"
                      aria-label={t(m.means, { name: decision.spelling })}
                      value={decision.chosen}
                      onChange={({ target }) => onAnswer(decided(answers, decision, target.value === 'same'))}
                    >
                      <option value="apart">{t(m.apart)}</option>
                      <option value="same">{t(m.sameAs, { name: decision.near.name })}</option>
                    </select>
                  </li>
                ))}
              </ul>
            )}
          </GrowingList>
        </section>
      )}
      {divided.total + whole.length > 0 && (
        <details className="import-part">
          <summary>
            <h3>
              {t(m.divided)} ({formats.number(divided.total)})
            </h3>
          </summary>
          <p className="muted">{t(m.dividedLead)}</p>
          <GrowingList items={divided.first} total={divided.total}>
            {(shown) => (
              <ul className="import-names">
                {whole.map((key) => (
                  <li key={key}>
                    <label className="import-check">
                      <input
                        type="checkbox"
                        checked
                        onChange={() => onAnswer({ ...answers, whole: whole.filter((each) => each !== key) })}
                      />
                      {t(m.oneName, { text: key })}
                    </label>
                    <span className="muted">{t(m.keptWhole)}</span>
                  </li>
                ))}
                {shown.map(({ key, text, names }) => (
                  <li key={key}>
                    <label className="import-check">
                      <input
                        type="checkbox"
                        checked={false}
                        onChange={() => onAnswer({ ...answers, whole: [...whole, key] })}
                      />
                      {t(m.oneName, { text })}
                    </label>
                    <span className="muted">{t(m.dividedInto, { names: names.join(' · ') })}</span>
                  </li>
                ))}
              </ul>
            )}
          </GrowingList>
        </details>
      )}
    </>
  );
}
