import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { startTransition, useCallback, useMemo, useRef, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { useI18n } from '#src/i18n/i18n.ts';
import { mapMessages as m } from '#src/i18n/messages/map.ts';
import { placeMessages } from '#src/i18n/messages/places.ts';
import { encountersAt } from '#src/select/encounters.ts';
import { withToggled } from '#src/select/filter.ts';
import { inferredPlaces } from '#src/select/inferred-places.ts';
import { type Mark, marksOf } from '#src/select/marks.ts';
import { placeGroups } from '#src/select/place-groups.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { CountryLayer } from './country-layer.tsx';
import { fetchManyMarks, ManyMarks } from './many-marks.tsx';
import { MapControls } from './map-controls.tsx';
import { MapGestures } from './map-gestures.tsx';
import { MapAttribution, MapLegend } from './map-legend.tsx';
import { type MarkFocus, MarkLayer } from './mark-layer.tsx';
import { MANY_MARKS } from './mark-layout.ts';
import { MarkList } from './mark-list.tsx';
import { prefersLessMotion } from './motion.ts';
import { NotOnMap } from './not-on-map.tsx';
import { countryPoint } from './outlines.ts';
import { OutsideView } from './outside-view.tsx';
import { ResultFit } from './result-fit.tsx';
import './map.css';
import './map-frame.css';

/** With fingers one scrolls the page and two move the map. */
const isCoarse = (): boolean => window.matchMedia('(pointer: coarse)').matches;

interface MapPanelProps {
  /** `journeys`: with home and the lines from there. `places`: only where something took place. */
  readonly frame?: 'journeys' | 'places';
}

/** A mark as it stands on a map without journeys; home alone, where nothing took place, is not drawn there. */
const withoutJourneys = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(({ count }) => count > 0).map((mark) => ({ ...mark, arc: 'none' }));

/** The map: where the activities of the answer took place, and from where the organisation travelled there. */
export function MapPanel({ frame = 'journeys' }: MapPanelProps) {
  const { t } = useI18n();
  const { dataset, answer, state, setFilter, openOrganisation } = useDashboard();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const takeMap = useCallback((made: LeafletMap | null) => startTransition(() => setMap(made)), []);
  const [listed, setListed] = useState<readonly string[]>([]);
  const markFocus = useRef<MarkFocus>(null);
  const marks = useMemo(() => {
    const all = marksOf(dataset, answer, countryPoint);
    return frame === 'places' ? withoutJourneys(all) : all;
  }, [dataset, answer, frame]);
  const groups = useMemo(() => placeGroups(dataset, answer), [dataset, answer]);
  const listedMarks = useMemo(() => {
    const ids = new Set(listed);
    return marks.filter(({ id }) => ids.has(id));
  }, [marks, listed]);
  const encounters = useMemo(() => encountersAt(answer, listedMarks), [answer, listedMarks]);

  const inferred = useMemo(() => inferredPlaces(dataset, answer), [dataset, answer]);

  // As the record is, not the answer: a pick must not exchange the marks, one of which may have the focus.
  const hasMany = dataset.record.places.length > MANY_MARKS;
  const Marks = hasMany ? ManyMarks : MarkLayer;
  useState(() => hasMany && fetchManyMarks());

  const choose = (chosen: readonly Mark[]): void => {
    const [mark] = chosen;
    if (mark === undefined) return;
    if (chosen.length === 1 && mark.kind === 'country') {
      setFilter(withToggled(answer.filter, 'country', mark.country));
      return;
    }
    const found = [...encountersAt(answer, chosen).values()];
    const [only, ...others] = found.flatMap(({ organisations }) => organisations);
    const isAlone = others.length === 0 && found.every(({ visits }) => visits.length === 0);
    if (only !== undefined && isAlone) openOrganisation(only);
    else setListed(chosen.map(({ id }) => id));
  };
  const close = (): void => {
    const [first] = listed;
    setListed([]);
    if (first !== undefined) markFocus.current?.focus(first);
  };

  return (
    <div className="map" aria-busy={map === null}>
      {map !== null && <MapControls map={map} marks={marks} />}
      <MapContainer
        ref={takeMap}
        className="map__area"
        maxBounds={[
          [-75, -200],
          [86, 200],
        ]}
        maxBoundsViscosity={1}
        minZoom={0}
        maxZoom={10}
        zoomSnap={0.25}
        wheelPxPerZoomLevel={120}
        zoomControl={false}
        attributionControl={false}
        zoomAnimation={!prefersLessMotion()}
        inertia={!prefersLessMotion()}
        dragging={!isCoarse()}
      >
        <MapGestures name={t(state.view === 'present' ? m.mapNamePresented : m.mapName)} />
        <ResultFit marks={marks} kept={listedMarks[0]}>
          <CountryLayer groups={groups} />
          <Marks ref={markFocus} marks={marks} inferred={inferred} onChoose={choose} />
        </ResultFit>
      </MapContainer>
      {map === null && <p className="map__waiting muted">{t(m.loading)}</p>}
      {listedMarks.length > 0 && (
        <MarkList marks={listedMarks} encounters={encounters} inferred={inferred} onClose={close} />
      )}
      {answer.activities.length === 0 && <p className="map__nothing card">{t(placeMessages.nothing)}</p>}
      <div className="map__foot">
        {map !== null && <OutsideView map={map} marks={marks} />}
        <MapLegend marks={marks} hasInferred={inferred.size > 0} />
        <NotOnMap />
        <MapAttribution />
      </div>
    </div>
  );
}
