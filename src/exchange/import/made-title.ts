import type { Direction } from '#src/domain/direction.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { formatsOf } from '#src/i18n/formats.ts';
import { importTitles } from '#src/i18n/messages/import-titles.ts';
import { inBothLanguages } from './in-both-languages.ts';

/** What the title of a visit is made of where nobody gives it one. Countries are ISO 3166-1 alpha-2. */
export interface TitleParts {
  readonly direction: Direction;
  /** Names of the organisations met. */
  readonly organisations: readonly string[];
  /** Names of the cities. */
  readonly places: readonly LocalizedText[];
  readonly countries: readonly string[];
  /** Where guests come from that were received at home. */
  readonly guestCountries?: readonly string[];
  /** Whether it was held at a distance. */
  readonly isOnline?: boolean;
}

/** So many organisations stand in a title. */
export const MOST_NAMED = 3;

/** The title of a visit by whom was met, or else by where it went. */
export function madeTitle({
  direction,
  organisations,
  places,
  countries,
  guestCountries,
  isOnline,
}: TitleParts): LocalizedText {
  const isSomewhere = countries.length > 0;
  const isFrom = direction === 'inbound' && guestCountries !== undefined;
  const bare = isOnline === true ? 'online' : 'nowhere';
  const kind = organisations.length > 0 ? 'meeting' : isFrom ? 'inboundFrom' : isSomewhere ? direction : bare;
  return inBothLanguages(importTitles[kind], (language) => {
    const formats = formatsOf(language);
    const where =
      places.length > 0 && !isFrom
        ? places.map((name) => name[language])
        : (guestCountries ?? countries).map(formats.countryInSentence);
    return { where: formats.list(where), organisations: formats.list(organisations.slice(0, MOST_NAMED)) };
  });
}
