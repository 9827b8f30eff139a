import type { Direction } from '#src/domain/direction.ts';
import type { Place } from '#src/domain/place.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { Cell } from '../table/table.ts';
import { namesHosts, namesHostsOrGuests } from './direction-headers.ts';
import { type GuestsAtHome, guestsAtHome } from './guests-at-home.ts';
import { inBothLanguages } from './in-both-languages.ts';
import type { StatedPlace } from './organisation-object.ts';
import { isSettled, type ReadsPlaces } from './read-places.ts';
import type { SheetCells } from './sheet-cells.ts';

/** Where a row says that an organisation is, and under which header. */
export interface PartnerPlace extends StatedPlace {
  readonly header: string;
}

/** Where a row says that its organisations are: in their objects, and in a column of their countries. */
export function partnerPlaces(cells: SheetCells, row: readonly Cell[]): readonly PartnerPlace[] {
  const columns = cells.headed(row, 'organisationCountry');
  return [...cells.statedPlaces(row), ...columns.map(({ header, text }) => ({ header, country: text, city: '' }))];
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ''))];

/** What they say together: guests may be from several countries, but one went to one. Of several cities nothing tells which it was. */
function together(partners: readonly PartnerPlace[], direction: Direction): PartnerPlace | undefined {
  const areHosts = ({ header }: PartnerPlace) => namesHosts(header) && !namesHostsOrGuests(header);
  const theirs = direction === 'inbound' ? partners.filter((each) => !areHosts(each)) : partners;
  const [countries, cities] = [
    distinct(theirs.map(({ country }) => country)),
    distinct(theirs.map(({ city }) => city)),
  ];
  if (countries.length + cities.length === 0 || (direction === 'outbound' && countries.length > 1)) return undefined;
  const [city = '', ...others] = countries.length > 1 ? [] : cities;
  const header = distinct(theirs.map((each) => each.header)).join(', ');
  return { header, country: countries.join('; '), city: others.length > 0 ? '' : city };
}

/**
 * Where a row was that names no place of its own, as far as it says where its organisations are: one went there, or guests
 * came from there. `undefined` where nobody travelled, or they are from here.
 */
export function placesOfPartners(
  partners: readonly PartnerPlace[],
  direction: Direction | undefined,
  reader: ReadsPlaces,
  home: Place | undefined,
): GuestsAtHome | undefined {
  const place = direction === 'outbound' || direction === 'inbound' ? together(partners, direction) : undefined;
  if (place === undefined) return undefined;
  if (direction === 'inbound') {
    const received = guestsAtHome({ ...place, address: '' }, reader, home);
    return received === undefined ? undefined : { ...received, places: { ...received.places, partner: place } };
  }
  const read = reader.read(place.country, place.city, '');
  const isHere = read.places.length > 0 && read.places.every(({ id }) => id === home?.id);
  if (!isSettled(read) || isHere) return undefined;
  const reason = inBothLanguages(importReasons.partnerPlace);
  const inferred = { countries: reason, ...(read.places.length === 0 ? {} : { places: reason }) };
  return { places: { ...read, inferred, partner: place }, guestCountries: [] };
}
