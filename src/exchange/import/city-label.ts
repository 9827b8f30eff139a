import type { Language } from '#src/domain/language.ts';
import { formatsOf } from '#src/i18n/formats.ts';
import { formatMessage } from '#src/i18n/message.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import type { City } from './gazetteer.ts';

/** A city among others with its country; where another there has its name, with inhabitants and degrees as well. */
export function cityLabel(city: City, among: readonly City[], language: Language): string {
  const formats = formatsOf(language);
  const values = { city: city.name, country: formats.country(city.country) };
  const isAlone = among.every(
    ({ geonames, name, country }) => geonames === city.geonames || name !== city.name || country !== city.country,
  );
  if (isAlone) return formatMessage(importMessages.cityInCountry, language, values);
  const degrees = (value: number, positive: string, negative: string) =>
    `${formats.number(Math.round(Math.abs(value) * 10) / 10)}° ${value < 0 ? negative : positive}`;
  const where = `${degrees(city.lat, 'N', 'S')}, ${degrees(city.lon, 'E', 'W')}`;
  return formatMessage(importMessages.cityAmongNamesakes, language, { ...values, where, inhabitants: city.population });
}
