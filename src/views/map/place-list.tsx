import { useMemo, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { placeMessages as m } from '#src/i18n/messages/places.ts';
import { type Encounters, encountersAt } from '#src/select/encounters.ts';
import { withToggled } from '#src/select/filter.ts';
import { type InferredPlace, inferredPlaces } from '#src/select/inferred-places.ts';
import { countryMarkId, placeMarkId } from '#src/select/marks.ts';
import { type PlaceGroup, placeGroups } from '#src/select/place-groups.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { CityRow } from './city-row.tsx';
import { NotOnMap } from './not-on-map.tsx';
import './place-list.css';

/** Cities listed of a country: of one alone, while several are shown, and while there are many countries. */
const MOST_CITIES_ALONE = 300;
const MOST_CITIES = 12;
const MOST_CITIES_OF_MANY = 3;
const MANY_COUNTRIES = 20;

/** Of many countries those with most activities, in the order given. */
function mostVisited(groups: readonly PlaceGroup[]): readonly PlaceGroup[] {
  if (groups.length <= MANY_COUNTRIES) return groups;
  const top = new Set([...groups].sort((a, b) => b.count - a.count).slice(0, MANY_COUNTRIES));
  return groups.filter((group) => top.has(group));
}

function mostCities(countries: number): number {
  if (countries === 1) return MOST_CITIES_ALONE;
  return countries > MANY_COUNTRIES ? MOST_CITIES_OF_MANY : MOST_CITIES;
}

const NO_ENCOUNTERS: Encounters = { organisations: [], visits: [] };

/** What the map shows, as a list: countries, their cities, and who was met there. */
export function PlaceList() {
  const { t, formats } = useI18n();
  const { dataset, answer } = useDashboard();
  const groups = useMemo(
    () =>
      [...placeGroups(dataset, answer)].sort((a, b) =>
        formats.compare(formats.country(a.country), formats.country(b.country)),
      ),
    [dataset, answer, formats],
  );
  const [isWhole, setWhole] = useState(false);
  const shown = useMemo(() => (isWhole ? groups : mostVisited(groups)), [groups, isWhole]);
  const most = mostCities(groups.length);
  const encounters = useMemo(() => {
    const cities = shown.flatMap((group) => group.cities.slice(0, most).map(({ place }) => place));
    const marks = [
      ...cities.map(({ id, country }) => ({ place: id, country })),
      ...shown.filter(({ withoutCity }) => withoutCity > 0).map(({ country }) => ({ place: undefined, country })),
    ];
    return encountersAt(dataset, answer, marks);
  }, [dataset, answer, shown, most]);
  const inferred = useMemo(() => inferredPlaces(dataset, answer), [dataset, answer]);
  return (
    <section aria-label={t(m.places)} className="place-list card">
      <h2 className="place-list__title">{t(m.places)}</h2>
      {groups.length === 0 && answer.notOnMap === 0 && <p className="muted">{t(m.nothing)}</p>}
      <ul className="place-list__countries">
        {shown.map((group) => (
          <li key={group.country}>
            <CountryRow group={group} most={most} encounters={encounters} inferred={inferred} />
          </li>
        ))}
      </ul>
      {shown.length < groups.length && (
        <p className="muted">
          {t(m.mostVisited, { shown: shown.length, count: groups.length })}{' '}
          <button type="button" className="button button--plain" onClick={() => setWhole(true)}>
            {t(m.allCountries, { count: groups.length })}
          </button>
        </p>
      )}
      <NotOnMap />
    </section>
  );
}

interface CountryRowProps {
  readonly group: PlaceGroup;
  readonly most: number;
  readonly encounters: ReadonlyMap<string, Encounters>;
  readonly inferred: ReadonlyMap<string, InferredPlace>;
}

function CountryRow({ group, most, encounters, inferred }: CountryRowProps) {
  const { t, text, formats } = useI18n();
  const { dataset, answer, setFilter } = useDashboard();
  const { country, count, cities, withoutCity } = group;
  const chosen = answer.filter.chosen.country;
  const home = dataset.record.site.home;
  return (
    <>
      <h3 className="place-list__country">
        <button
          type="button"
          aria-pressed={chosen.includes(country)}
          aria-label={`${formats.country(country)}, ${t(m.activities, { count })}`}
          onClick={() => setFilter(withToggled(answer.filter, 'country', country))}
        >
          <CountryDot country={country} />
          <span>{formats.country(country)}</span> <span className="place-list__count">{formats.number(count)}</span>
        </button>
      </h3>
      <ul className="place-list__cities">
        {cities.slice(0, most).map(({ place, count: inCity }) => (
          <CityRow
            key={place.id}
            name={text(place.name)}
            note={place.id === home ? t(m.home) : undefined}
            count={inCity}
            country={country}
            shape={place.id === home ? 'square' : 'circle'}
            encounters={encounters.get(placeMarkId(place.id)) ?? NO_ENCOUNTERS}
            inferred={inferred.get(place.id)}
          />
        ))}
        {cities.length > most && <li className="muted">{t(m.moreCities, { count: cities.length - most })}</li>}
        {withoutCity > 0 && (
          <CityRow
            name={t(m.cityNotRecorded)}
            note={undefined}
            count={withoutCity}
            country={country}
            shape="dashed"
            encounters={encounters.get(countryMarkId(country)) ?? NO_ENCOUNTERS}
          />
        )}
      </ul>
    </>
  );
}
