import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useMemo, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { mapMessages as m } from '#src/i18n/messages/map.ts';
import { activitiesAt } from '#src/select/activities-at.ts';
import type { Mark } from '#src/select/marks.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { fitResult } from './result-fit.tsx';

interface OutsideViewProps {
  readonly map: LeafletMap;
  readonly marks: readonly Mark[];
}

/** The bounds that the map comes to rest at, as a key; while it moves, the last ones. */
function useRestingView(map: LeafletMap): string {
  const [view, setView] = useState(() => map.getBounds().toBBoxString());
  useEffect(() => {
    const read = () => setView(map.getBounds().toBBoxString());
    read();
    map.on('moveend resize', read);
    return () => void map.off('moveend resize', read);
  }, [map]);
  return view;
}

/** How much of the result lies beyond the map's edges, as a button that shows all of it again; nothing where all is in sight. */
export function OutsideView({ map, marks }: OutsideViewProps) {
  const { t } = useI18n();
  const { answer } = useDashboard();
  const view = useRestingView(map);
  const { places, count } = useMemo(() => {
    // The bounds are the map's own: their key says when to ask for them again.
    const bounds = view === '' ? undefined : map.getBounds();
    const full = marks.filter((mark) => mark.count > 0);
    const inside = full.filter(({ lat, lon }) => bounds?.contains([lat, lon]) ?? true);
    if (inside.length === full.length) return { places: 0, count: 0 };
    return { places: full.length - inside.length, count: activitiesAt(answer, full) - activitiesAt(answer, inside) };
  }, [map, marks, answer, view]);
  if (places === 0) return null;
  return (
    <div className="map__outside">
      <button
        type="button"
        className="map__show-all"
        onClick={() => {
          map.getContainer().focus({ preventScroll: true });
          fitResult(map, marks);
        }}
      >
        {t(m.outside, { count, places })}
      </button>
    </div>
  );
}
