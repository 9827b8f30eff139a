import { Suspense, useMemo, useRef, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { placeMessages as m } from '#src/i18n/messages/places.ts';
import { type PlaceGroup, placeGroups } from '#src/select/place-groups.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { CountryList, MANY_COUNTRIES } from './country-list.tsx';
import { NotOnMap } from './not-on-map.tsx';
import './place-list.css';

const LongCountryList = lazyPart(async () => (await import('./long-country-list.tsx')).LongCountryList);

/** Of many countries those with most activities, in the order given. */
function mostVisited(groups: readonly PlaceGroup[]): readonly PlaceGroup[] {
  if (groups.length <= MANY_COUNTRIES) return groups;
  const top = new Set([...groups].sort((a, b) => b.count - a.count).slice(0, MANY_COUNTRIES));
  return groups.filter((group) => top.has(group));
}

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
  const room = useRef<HTMLElement>(null);
  const isLong = isWhole && groups.length > MANY_COUNTRIES;
  return (
    <section ref={room} aria-label={t(m.places)} className={`place-list${isLong ? ' place-list--long' : ''}`}>
      <h2 className="place-list__title">{t(m.places)}</h2>
      {groups.length === 0 && answer.notOnMap === 0 && <p className="muted">{t(m.nothing)}</p>}
      {isLong ? (
        <Suspense>
          <LongCountryList groups={groups} room={room} />
        </Suspense>
      ) : (
        <CountryList groups={shown} of={groups.length} />
      )}
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
