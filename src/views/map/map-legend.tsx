import { useI18n } from '#src/i18n/i18n.ts';
import { mapMessages as m } from '#src/i18n/messages/map.ts';
import type { Mark } from '#src/select/marks.ts';
import { useDashboard } from '#src/state/dashboard.ts';

interface MapLegendProps {
  readonly marks: readonly Mark[];
  readonly hasInferred: boolean;
}

/** What the shapes of the marks mean. */
export function MapLegend({ marks, hasInferred }: MapLegendProps) {
  const { t, text } = useI18n();
  const { dataset } = useDashboard();
  const home = dataset.place.get(dataset.record.site.home);
  const hasUndatedCity = marks.some(({ kind, isPrecise }) => kind !== 'country' && !isPrecise);
  return (
    <ul className="map__legend" aria-label={t(m.legend)}>
      <li>
        <span aria-hidden="true" className="country-dot" />
        {t(m.datedVisit)}
      </li>
      <li>
        <span aria-hidden="true" className="country-dot country-dot--dashed" />
        {t(hasUndatedCity ? m.countryOnlyOrNoDay : m.countryOnly)}
      </li>
      {home !== undefined && (
        <li>
          <span aria-hidden="true" className="country-dot country-dot--square" />
          {t(m.atHome, { city: text(home.name) })}
        </li>
      )}
      {hasInferred && (
        <li>
          <span className="map__legend-inferred">{t(m.inferredCity)}</span>
        </li>
      )}
      <li className="map__legend-several">
        <span aria-hidden="true" className="country-dot map__several-dot" />
        {t(m.severalPlaces)}
      </li>
    </ul>
  );
}

/** Whose work the map rests on. */
export function MapAttribution() {
  return (
    <p className="map__attribution">
      <a href="https://leafletjs.com/">Leaflet</a> · <a href="https://www.naturalearthdata.com/">Natural Earth</a> ·{' '}
      <a href="https://www.geonames.org/">GeoNames</a>{' '}
      <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>
    </p>
  );
}
