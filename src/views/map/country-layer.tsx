import type { Feature } from 'geojson';
import {
  geoJSON,
  type Layer,
  type LayerEvent,
  type GeoJSON as LeafletGeoJSON,
  type LeafletMouseEvent,
  Path,
} from 'leaflet';
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { useMap } from 'react-leaflet';
import { useI18n } from '#src/i18n/i18n.ts';
import { placeMessages as m } from '#src/i18n/messages/places.ts';
import { withToggled } from '#src/select/filter.ts';
import type { PlaceGroup } from '#src/select/place-groups.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { countryColourToken } from '#src/ui/country-colour.ts';
import { inSlices } from '#src/ui/in-slices.ts';
import { eachCountryFeature } from './outlines.ts';

/** Simplification of outlines while drawing, in pixels. */
const SMOOTHING = 1.5;

const codeOf = (layer: object): string | undefined => {
  const feature: unknown = Reflect.get(layer, 'feature');
  const id: unknown = typeof feature === 'object' && feature !== null ? Reflect.get(feature, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
};

function entitle(path: Element, title: string): void {
  const known = path.querySelector('title');
  const element = known ?? document.createElementNS('http://www.w3.org/2000/svg', 'title');
  if (known === null) path.append(element);
  element.textContent = title;
}

/** How a path is painted for an answer: tinted, chosen, titled. */
type Paint = (layer: Layer) => void;

/** The outlines of all countries: those of the record can be chosen, those of the answer are tinted. */
export function CountryLayer({ groups }: { readonly groups: readonly PlaceGroup[] }) {
  const { t, formats } = useI18n();
  const { answer, setFilter } = useDashboard();
  const map = useMap();
  const recorded = answer.columns.facets.country.values;
  const key = recorded.join();
  const drawn = useRef<LeafletGeoJSON>(undefined);

  const paint = useMemo((): Paint => {
    const counts = new Map(groups.map(({ country, count }) => [country, count]));
    const chosen = new Set(answer.filter.chosen.country);
    return (layer) => {
      const code = codeOf(layer);
      const path = layer instanceof Path ? layer.getElement() : undefined;
      if (code === undefined || !(path instanceof SVGElement) || !path.classList.contains('map-country--known')) return;
      const count = counts.get(code) ?? 0;
      path.classList.toggle('map-country--tinted', count > 0);
      path.classList.toggle('map-country--chosen', chosen.has(code));
      path.style.setProperty('--country', `var(${countryColourToken(code)})`);
      entitle(path, `${formats.country(code)}, ${t(m.activities, { count })}`);
    };
  }, [groups, answer, formats, t]);

  const paintNow = useEffectEvent(paint);
  const choose = useEffectEvent((code: string) => setFilter(withToggled(answer.filter, 'country', code)));

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the list, of which every record has one
  useEffect(() => {
    const known = new Set(recorded);
    const style = (feature?: Feature) => {
      const isKnown = typeof feature?.id === 'string' && known.has(feature.id);
      return { interactive: isKnown, className: isKnown ? 'map-country map-country--known' : 'map-country' };
    };
    // @ts-expect-error GeoJSON hands its options on to the polygons it makes; the types leave theirs out
    const layer = geoJSON(undefined, { style, smoothFactor: SMOOTHING });
    layer.on('layeradd', ({ layer: added }: LayerEvent) => paintNow(added));
    layer.on('click', ({ sourceTarget }: LeafletMouseEvent) => {
      const code = codeOf(sourceTarget);
      if (code !== undefined) choose(code);
    });
    layer.addTo(map);
    const sliced = inSlices(eachCountryFeature(known), (feature) => layer.addData(feature));
    drawn.current = layer;
    // Paper waits for no slice.
    window.addEventListener('beforeprint', sliced.finish);
    return () => {
      window.removeEventListener('beforeprint', sliced.finish);
      sliced.stop();
      layer.remove();
    };
  }, [map, key]);

  useEffect(() => {
    drawn.current?.eachLayer(paint);
  }, [paint]);

  return null;
}
