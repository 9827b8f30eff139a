import { useEffect, useRef } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { mapMessages as m } from '#src/i18n/messages/map.ts';
import { placeMessages } from '#src/i18n/messages/places.ts';
import type { Encounters } from '#src/select/encounters.ts';
import type { InferredPlace } from '#src/select/inferred-places.ts';
import type { Mark } from '#src/select/marks.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { EncounterList } from './encounter-list.tsx';
import { InferredCity } from './inferred-city.tsx';
import { markGap, markTitle } from './mark-text.ts';

/** Places listed of a spot that stands for many. */
const MOST_PLACES = 40;

interface MarkListProps {
  readonly marks: readonly Mark[];
  readonly encounters: ReadonlyMap<string, Encounters>;
  readonly inferred: ReadonlyMap<string, InferredPlace>;
  /** Closes the list; the focus goes back to the mark. */
  readonly onClose: () => void;
}

/** Who was met at the chosen mark. Takes the focus; Escape gives it back. */
export function MarkList({ marks, encounters, inferred, onClose }: MarkListProps) {
  const i18n = useI18n();
  const { t, formats } = i18n;
  const { dataset } = useDashboard();
  const close = useRef<HTMLButtonElement>(null);
  const shown = marks.slice(0, MOST_PLACES);
  const key = marks.map(({ id }) => id).join();
  const name = shown.map((mark) => markTitle(mark, dataset, i18n)).join(', ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another mark's list takes the focus anew
  useEffect(() => close.current?.focus({ preventScroll: true }), [key]);
  return (
    <div
      role="dialog"
      aria-label={name}
      className="map__list card"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <button ref={close} type="button" className="map__list-close" aria-label={t(m.closeList)} onClick={onClose}>
        <svg aria-hidden="true" viewBox="0 0 16 16" width="14" height="14">
          <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </button>
      {shown.map((mark) => {
        const found = encounters.get(mark.id);
        const facts = [
          mark.place !== undefined && formats.country(mark.country),
          markGap(mark, i18n),
          t(placeMessages.activities, { count: mark.count }),
        ];
        return (
          <div key={mark.id}>
            <h3 className="map__list-title">
              <CountryDot country={mark.country} shape={dotShape(mark)} /> {markTitle(mark, dataset, i18n)}{' '}
              <span className="muted">{facts.filter((fact) => typeof fact === 'string').join(' · ')}</span>
            </h3>
            <InferredCity
              city={markTitle(mark, dataset, i18n)}
              total={mark.count}
              inferred={inferred.get(mark.place ?? '')}
            />
            {found !== undefined && <EncounterList place={markTitle(mark, dataset, i18n)} encounters={found} />}
          </div>
        );
      })}
    </div>
  );
}

function dotShape({ kind, isPrecise }: Mark): 'circle' | 'square' | 'dashed' {
  if (kind === 'home') return 'square';
  return isPrecise ? 'circle' : 'dashed';
}
