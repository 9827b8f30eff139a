import { useMemo } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { placeMessages as m } from '#src/i18n/messages/places.ts';
import { type Encounters, encountersAt } from '#src/select/encounters.ts';
import { withToggled } from '#src/select/filter.ts';
import { type InferredPlace, inferredPlaces } from '#src/select/inferred-places.ts';
import { countryMarkId, placeMarkId } from '#src/select/mark-id.ts';
import type { PlaceGroup } from '#src/select/place-groups.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { CityRow } from './city-row.tsx';

/** Cities listed of a country: of one alone, while several are shown, and while there are many countries. */
const MOST_CITIES_ALONE = 300;
const MOST_CITIES = 12;
export const MOST_CITIES_OF_MANY = 3;
export const MANY_COUNTRIES = 20;

function mostCities(countries: number): number {
  if (countries === 1) return MOST_CITIES_ALONE;
  return countries > MANY_COUNTRIES ? MOST_CITIES_OF_MANY : MOST_CITIES;
}

const NO_ENCOUNTERS: Encounters = { organisations: [], visits: [] };

/** Who was met in the cities that are listed of these countries. */
export function useEncounters(groups: readonly PlaceGroup[], most: number): ReadonlyMap<string, Encounters> {
  const { answer } = useDashboard();
  return useMemo(() => {
    const cities = groups.flatMap((group) => group.cities.slice(0, most).map(({ place }) => place));
    const marks = [
      ...cities.map(({ id, country }) => ({ place: id, country })),
      ...groups.filter(({ withoutCity }) => withoutCity > 0).map(({ country }) => ({ place: undefined, country })),
    ];
    return encountersAt(answer, marks);
  }, [answer, groups, most]);
}

/** The cities of the answer that no source names. */
export function useInferredPlaces(): ReadonlyMap<string, InferredPlace> {
  const { dataset, answer } = useDashboard();
  return useMemo(() => inferredPlaces(dataset, answer), [dataset, answer]);
}

/** Some countries with their cities; `of`: how many there are in all. */
export function CountryList({ groups, of }: { readonly groups: readonly PlaceGroup[]; readonly of: number }) {
  const most = mostCities(of);
  const inferred = useInferredPlaces();
  const encounters = useEncounters(groups, most);
  return (
    <ul className="place-list__countries place-list__countries--whole">
      {groups.map((group) => (
        <li key={group.country}>
          <CountryRow group={group} most={most} encounters={encounters} inferred={inferred} />
        </li>
      ))}
    </ul>
  );
}

interface CountryRowProps {
  readonly group: PlaceGroup;
  readonly most: number;
  readonly encounters: ReadonlyMap<string, Encounters>;
  readonly inferred: ReadonlyMap<string, InferredPlace>;
}

/** A country, which can be chosen, and its cities. */
export function CountryRow({ group, most, encounters, inferred }: CountryRowProps) {
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
