import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { mapMessages as m } from '#src/i18n/messages/map.ts';
import type { Mark } from '#src/select/marks.ts';
import { fitResult } from './result-fit.tsx';
import { zoomBy } from './zoom-by.ts';

interface MapControlsProps {
  readonly map: LeafletMap;
  readonly marks: readonly Mark[];
}

const SIGNS = { in: 'M8 3v10M3 8h10', out: 'M3 8h10', fit: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3' } as const;

function Sign({ sign }: { readonly sign: keyof typeof SIGNS }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="16" height="16">
      <path d={SIGNS[sign]} fill="none" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}

/** Buttons that zoom in and out, and one that shows the whole result. At its ends a button stays, and does nothing. */
export function MapControls({ map, marks }: MapControlsProps) {
  const { t } = useI18n();
  const [zoom, setZoom] = useState(map.getZoom());
  useEffect(() => {
    const read = () => setZoom(map.getZoom());
    read();
    map.on('zoomend', read);
    return () => void map.off('zoomend', read);
  }, [map]);
  const names = { in: t(m.zoomIn), out: t(m.zoomOut) };
  return (
    <fieldset className="map__controls" aria-label={t(m.controls)}>
      <button
        type="button"
        aria-label={names.in}
        title={t(m.wheel, { action: names.in })}
        aria-disabled={zoom >= map.getMaxZoom()}
        onClick={() => zoomBy(map, 1)}
      >
        <Sign sign="in" />
      </button>
      <button
        type="button"
        aria-label={names.out}
        title={t(m.wheel, { action: names.out })}
        aria-disabled={zoom <= map.getMinZoom()}
        onClick={() => zoomBy(map, -1)}
      >
        <Sign sign="out" />
      </button>
      <button type="button" aria-label={t(m.fit)} title={t(m.fit)} onClick={() => fitResult(map, marks)}>
        <Sign sign="fit" />
      </button>
    </fieldset>
  );
}
