import { type KeyboardEvent, useRef, useState } from 'react';
import { usePlotArea } from 'recharts';
import { type PlacedPick, pickAfterKey } from './pick.ts';

/** Smallest side of a pick in pixels, where its neighbours leave the room. */
const LEAST_SIDE = 4;

/** What can be chosen in a chart: one tab stop, arrows between the picks, Enter, Space or a press chooses. */
export function PickLayer({ picks }: { readonly picks: readonly PlacedPick[] }) {
  const plot = usePlotArea();
  const group = useRef<SVGGElement>(null);
  const [reached, setReached] = useState<string>();
  if (plot === undefined) return null;
  const tabStop = picks.some(({ key }) => key === reached) ? reached : picks[0]?.key;

  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const pick = picks[index];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      pick?.choose();
      return;
    }
    const next = pickAfterKey(event.key, index, picks.length);
    const target = next === undefined ? undefined : group.current?.children[next];
    if (!(target instanceof SVGElement)) return;
    event.preventDefault();
    target.focus();
  };

  return (
    <g ref={group}>
      {picks.map(({ key, name, chosen, choose, left, top, width, height }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: an SVG has no button of its own
        <rect
          key={key}
          className="chart__pick"
          role="button"
          aria-label={name}
          aria-pressed={chosen}
          tabIndex={key === tabStop ? 0 : -1}
          x={plot.x + left * plot.width}
          y={plot.y + top * plot.height}
          width={Math.max(LEAST_SIDE, width * plot.width)}
          height={Math.max(LEAST_SIDE, height * plot.height)}
          rx={4}
          onClick={choose}
          onFocus={() => setReached(key)}
          onKeyDown={(event) => onKeyDown(event, index)}
        >
          <title>{name}</title>
        </rect>
      ))}
    </g>
  );
}
