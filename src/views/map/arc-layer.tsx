import { countryStyle } from '#src/ui/country-colour.ts';
import { arcPath } from './arc-path.ts';
import type { MapView } from './map-view.ts';
import type { Spot } from './mark-layout.ts';
import type { Point } from './mercator.ts';
import { sharedCountry, type TravelLine } from './travel-lines.ts';

/** A step aside that wants a line to where the mark belongs, in pixels. */
const FAR = 4;

interface ArcLayerProps {
  readonly spots: readonly Spot[];
  readonly lines: readonly TravelLine[];
  readonly view: MapView;
}

/** Lines from home to where the organisation travelled, and from marks that stepped aside to where they belong. */
export function ArcLayer({ spots, lines, view }: ArcLayerProps) {
  const here = ({ x, y }: Point): Point => ({ x: x - view.origin.x, y: y - view.origin.y });
  return (
    <svg className="map-arcs" aria-hidden="true" width="1" height="1">
      {lines.map(({ from, to, line }) => (
        <path
          key={to.id}
          className={`map-arc map-arc--${line}`}
          style={countryStyle(sharedCountry(to))}
          d={arcPath(here(from), here(to))}
        />
      ))}
      {spots
        .filter(({ x, y, at }) => Math.hypot(x - at.x, y - at.y) > FAR)
        .map((spot) => {
          const [at, drawn] = [here(spot.at), here(spot)];
          return <path key={spot.id} className="map-arcs__aside" d={`M${at.x} ${at.y}L${drawn.x} ${drawn.y}`} />;
        })}
    </svg>
  );
}
