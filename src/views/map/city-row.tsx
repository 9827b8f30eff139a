import { type I18n, useI18n } from '#src/i18n/i18n.ts';
import { placeMessages as m } from '#src/i18n/messages/places.ts';
import type { Encounters } from '#src/select/encounters.ts';
import type { InferredPlace } from '#src/select/inferred-places.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { EncounterList } from './encounter-list.tsx';
import { InferredCity } from './inferred-city.tsx';

/** Of more names than this only their number is shown at first. */
const MOST_OPEN = 3;

interface CityRowProps {
  readonly name: string;
  /** "home", for instance. */
  readonly note: string | undefined;
  readonly count: number;
  readonly country: string;
  readonly shape: 'circle' | 'square' | 'dashed';
  readonly encounters: Encounters;
  /** Activities that no source puts in this city. */
  readonly inferred?: InferredPlace | undefined;
}

function namesInWords({ organisations, visits }: Encounters, t: I18n['t']): readonly string[] {
  return [
    ...(organisations.length === 0 ? [] : [t(m.organisations, { count: organisations.length })]),
    ...(visits.length === 0 ? [] : [t(m.visits, { count: visits.length })]),
  ];
}

/** A city of the list with its number of activities and who was met there; many names stand folded. */
export function CityRow({ name, note, count, country, shape, encounters, inferred }: CityRowProps) {
  const { t, formats } = useI18n();
  const names = encounters.organisations.length + encounters.visits.length;
  return (
    <li className="city-row">
      <p className="city-row__name">
        <CountryDot country={country} shape={shape} />
        <span>
          {name}
          {note !== undefined && <span className="muted"> · {note}</span>}
          <InferredCity city={name} total={count} inferred={inferred} />
        </span>
        <span aria-hidden="true" className="place-list__count">
          {formats.number(count)}
        </span>
        <span className="visually-hidden">, {t(m.activities, { count })}</span>
      </p>
      {names > MOST_OPEN ? (
        <Disclosure summary={formats.list(namesInWords(encounters, t))}>
          <EncounterList place={name} encounters={encounters} />
        </Disclosure>
      ) : (
        names > 0 && <EncounterList place={name} encounters={encounters} />
      )}
    </li>
  );
}
