import type { Answers } from '#src/exchange/import/answers.ts';
import type { PlanDigest } from '#src/exchange/import-worker/plan-digest.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { CountryField } from './country-field.tsx';
import { GrowingList } from './growing-list.tsx';

interface OpenOrganisationsProps {
  readonly plan: PlanDigest;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
}

function withCountry(answers: Answers, key: string, code: string | undefined): Answers {
  const others = Object.entries(answers.organisationCountries ?? {}).filter(([name]) => name !== key);
  const given = code === undefined ? others : [...others, [key, code] as const];
  return { ...answers, organisationCountries: Object.fromEntries(given) };
}

/** New organisations in rows with several countries, or of guests: each waits for its own. */
export function OpenOrganisations({ plan: { openOrganisations }, answers, onAnswer }: OpenOrganisationsProps) {
  const { t, formats } = useI18n();
  const settled = Object.entries(answers.organisationCountries ?? {});
  if (openOrganisations.total + settled.length === 0) return null;
  return (
    <section className="import-part" aria-labelledby="import-open">
      <h3 id="import-open">{t(m.openOrganisations)}</h3>
      {openOrganisations.total > 0 && <p className="muted">{t(m.openOrganisationsLead)}</p>}
      <GrowingList items={openOrganisations.first} total={openOrganisations.total}>
        {(shown) => (
          <ul className="import-names">
            {shown.map(({ key, spelling, countries }) => (
              <li key={key}>
                <span>{spelling}</span>
                <span className="import-options">
                  {countries.map((code) => (
                    <button
                      key={code}
                      type="button"
                      className="button"
                      aria-label={`${t(m.isFrom, { name: spelling })} ${formats.country(code)}`}
                      onClick={() => onAnswer(withCountry(answers, key, code))}
                    >
                      {formats.country(code)}
                    </button>
                  ))}
                  <CountryField
                    label={t(m.isFrom, { name: spelling })}
                    value={undefined}
                    onChange={(code) => onAnswer(withCountry(answers, key, code))}
                  />
                </span>
              </li>
            ))}
          </ul>
        )}
      </GrowingList>
      {settled.length > 0 && (
        <ul className="import-names">
          {settled.map(([key, code]) => (
            <li key={key}>
              {key}: {formats.country(code)}
              <button
                type="button"
                className="button button--plain"
                onClick={() => onAnswer(withCountry(answers, key, undefined))}
              >
                {t(m.unanswered)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
