import type { Answers } from '#src/exchange/import/answers.ts';
import { cityLabel } from '#src/exchange/import/city-label.ts';
import { GAZETTEER_ATTRIBUTION, GAZETTEER_FILE } from '#src/exchange/import/gazetteer-file.ts';
import type { UnmatchedName } from '#src/exchange/import/unmatched-names.ts';
import type { PlanDigest } from '#src/exchange/import-worker/plan-digest.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import type { Message } from '#src/i18n/message.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';
import { StackedTable } from '#src/ui/stacked-table.tsx';
import { CountryField } from './country-field.tsx';
import { useFocusHandedOn } from './focus-handed-on.ts';
import { GrowingList } from './growing-list.tsx';

interface PlacesSectionProps {
  readonly plan: PlanDigest;
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
  readonly onLoad: (address: string) => void;
}

/** A page that is one file may fetch nothing. */
const canFetch = __ONE_FILE_MADE__ === '';

function withEntry<T>(
  list: Readonly<Record<string, T>> | undefined,
  key: string,
  value: NoInfer<T> | undefined,
): Record<string, T> {
  const others = Object.fromEntries(Object.entries(list ?? {}).filter(([name]) => name !== key));
  return value === undefined ? others : { ...others, [key]: value };
}

type Answering = Pick<PlacesSectionProps, 'answers' | 'onAnswer'>;
type ChoiceProps = Answering & { readonly name: UnmatchedName };

/** `unanswered`: what becomes of the name until it is chosen. */
function CityChoice({ name, unanswered, answers, onAnswer }: ChoiceProps & { readonly unanswered: Message }) {
  const { t, language } = useI18n();
  const given = answers.places?.[name.key];
  return (
    <select
      className="field"
      aria-label={t(m.means, { name: name.spelling })}
      value={given === undefined ? '' : String(given)}
      onChange={({ target: { value } }) => {
        const answer = value === '' ? undefined : value === 'false' ? false : Number(value);
        onAnswer({ ...answers, places: withEntry<number | false>(answers.places, name.key, answer) });
      }}
    >
      <option value="">{t(unanswered)}</option>
      <option value="false">{t(m.noPlace)}</option>
      {name.cities.map((city) => (
        <option key={city.geonames} value={city.geonames}>
          {cityLabel(city, name.cities, language)}
        </option>
      ))}
    </select>
  );
}

function CountryChoice({ name, answers, onAnswer }: ChoiceProps) {
  const { t, formats } = useI18n();
  const choose = (code: string | undefined) =>
    onAnswer({ ...answers, countries: withEntry(answers.countries, name.key, code) });
  return (
    <span className="import-options">
      <CountryField
        label={t(m.means, { name: name.spelling })}
        value={answers.countries?.[name.key]}
        onChange={choose}
      />
      {name.countries.map((code) => (
        <button key={code} type="button" className="button" onClick={() => choose(code)}>
          {formats.country(code)}
        </button>
      ))}
    </span>
  );
}

type NamesProps = Answering & {
  readonly list: PlanDigest['unmatched'];
  readonly title: Message;
  readonly unanswered: Message;
};

function Names({ list, title, unanswered, answers, onAnswer }: NamesProps) {
  const { t, formats } = useI18n();
  if (list.total === 0) return null;
  return (
    <>
      <h4>
        {t(title)} ({formats.number(list.total)})
      </h4>
      <GrowingList items={list.first} total={list.total} step={12}>
        {(shown) => (
          <div className="stacking">
            <StackedTable
              columns={[{ name: t(m.spelling) }, { name: t(m.rows), className: 'number' }, { name: t(m.meaning) }]}
              rows={shown.map((name) => ({
                key: `${name.kind} ${name.key}`,
                cells: [
                  name.country === undefined
                    ? name.spelling
                    : t(m.inCountry, { city: name.spelling, country: formats.country(name.country) }),
                  formats.number(name.rows),
                  name.kind === 'city' ? (
                    <CityChoice key="city" name={name} unanswered={unanswered} answers={answers} onAnswer={onAnswer} />
                  ) : (
                    <CountryChoice key="country" name={name} answers={answers} onAnswer={onAnswer} />
                  ),
                ],
              }))}
            />
          </div>
        )}
      </GrowingList>
    </>
  );
}

/** Cities: from GeoNames if asked for, and what was not found, once for each spelling, with what is nearest; and what was taken for the largest of its name. */
export function PlacesSection({ plan, answers, onAnswer, onLoad }: PlacesSectionProps) {
  const { t, rich, formats } = useI18n();
  const room = useFocusHandedOn(String(plan.hasGazetteer));
  const settled = Object.entries(answers.places ?? {});
  const countries = Object.entries(answers.countries ?? {});
  return (
    <section ref={room} className="import-part" aria-labelledby="import-cities" tabIndex={-1}>
      <h3 id="import-cities">{t(m.cities)}</h3>
      {plan.hasGazetteer ? (
        <p className="muted">
          {rich(m.citiesLoaded, {
            source: GAZETTEER_ATTRIBUTION,
            link: (chunks) => (
              <a key="geonames" href="https://www.geonames.org/">
                {chunks}
              </a>
            ),
          })}
        </p>
      ) : canFetch ? (
        <>
          <p className="muted">{t(m.citiesLead)}</p>
          <p>
            <button
              type="button"
              className="button"
              onClick={() => onLoad(new URL(GAZETTEER_FILE, document.baseURI).href)}
            >
              {t(m.loadCities)}
            </button>
          </p>
        </>
      ) : (
        <p className="muted">{t(m.noCitiesHere)}</p>
      )}
      <Names list={plan.unmatched} title={m.unmatched} unanswered={m.leftOpen} answers={answers} onAnswer={onAnswer} />
      <Names
        list={plan.supposed}
        title={importMessages.takenForLargest}
        unanswered={m.largest}
        answers={answers}
        onAnswer={onAnswer}
      />
      {settled.length + countries.length > 0 && (
        <ul className="import-names">
          {settled.map(([key, value]) => (
            <li key={key}>
              {key}: {value === false ? t(m.noPlace) : `GeoNames ${value}`}
              <button
                type="button"
                className="button button--plain"
                onClick={() => onAnswer({ ...answers, places: withEntry(answers.places, key, undefined) })}
              >
                {t(m.unanswered)}
              </button>
            </li>
          ))}
          {countries.map(([key, code]) => (
            <li key={key}>
              {key}: {formats.country(code)}
              <button
                type="button"
                className="button button--plain"
                onClick={() => onAnswer({ ...answers, countries: withEntry(answers.countries, key, undefined) })}
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
