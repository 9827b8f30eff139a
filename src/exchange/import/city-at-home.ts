import type { Place } from '#src/domain/place.ts';
import type { Cell } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { readDirection } from './direction-words.ts';
import { withHomeCity } from './home-city-words.ts';
import { ownOffice, ownOfficeCity, saysOwnOffice } from './own-office.ts';
import type { PlaceReader } from './place-reader.ts';
import type { PlaceCells } from './read-places.ts';
import type { SheetCells } from './sheet-cells.ts';
import { bracketed } from './status-words.ts';

interface Tools {
  readonly places: PlaceReader;
  readonly home: Place | undefined;
}

/** What the cells of a row say of its place; the own office is the home city, and so is what begins with its name beside a foreign country. */
export function placeCells(cells: SheetCells, row: readonly Cell[], tools: Tools): PlaceCells {
  const { places, home } = tools;
  const [country, city, address] = [cells.text(row, 'country'), cells.text(row, 'city'), cells.text(row, 'address')];
  const given = { country, city, address };
  const atHome = withHomeCity(given, tools);
  if (atHome !== given) return atHome;
  return { country, city: ownOfficeCity(city, places, home), address: ownOffice(address, places, home) };
}

/**
 * Whether a row names a foreign country and, beside it, nothing but cities of the home country that do not lie there, so
 * that the country cannot be where it was.
 */
export function isCityAtHome({ country, city, address }: PlaceCells, { places, home }: Tools): boolean {
  if (home === undefined || country === '' || (city === '' && address === '')) return false;
  const { countries, places: inCountry } = places.read(country, '', '');
  if (countries.length === 0 || inCountry.length > 0 || countries.includes(home.country)) return false;
  const here = places.read('', city, address);
  const isHere = here.places.length > 0 && here.unmatched.length === 0 && here.places.every(isAt(home.country));
  return isHere && !places.read(country, city, address).places.some((place) => countries.includes(place.country));
}

const isAt =
  (country: string) =>
  (place: Place): boolean =>
    place.country === country;

const CAME =
  /(?<!\p{L})(?:incoming|inbound|входящ\p{L}*|вх\.|eingehend\p{L}*|in (?:entrata|arrivo)|dohodn\p{L}+|entrant\p{L}*|entrée|entrantes?|(?:visit|came|coming) to us|visit(?:ed|ing) us|(?:delegation|visitors|guests) from|(?:делегаци[яи]|гости|посетители|посещение|визита) от|посрещ\p{L}+|(?:besuch|gäste|delegation) (?:aus|von)|(?:delegazione|visita|ospiti) (?:da|dal|dalla|dall['’])|(?:delegacija|obisk|gostje) iz|(?:délégation|visite|visiteurs) (?:de|du|d['’]))(?!\p{L})/iu;
const LEFT =
  /(?<!\p{L})(?:outgoing|outbound|изходящ\p{L}*|изх\.|ausgehend\p{L}*|in (?:uscita|partenza)|odhodn\p{L}+|sortant\p{L}*|saliente)(?!\p{L})/iu;

/** Whether a text says that somebody came: "incoming delegation", „посещение от“. */
export const saysTheyCame = (text: string): boolean =>
  CAME.test(text) || saysOwnOffice(text) || readDirection(text) === 'inbound';
/** Whether a text says that we left: "outgoing", „изходяща“. */
export const saysWeWent = (text: string): boolean => LEFT.test(text) || readDirection(text) === 'outbound';

/** The text by which a row, outside its places, says that guests came; none where another says that one left. */
export function saysGuestsCame(cells: SheetCells, row: readonly Cell[]): string | undefined {
  const placed = new Set((['country', 'city', 'address'] as const).flatMap((target) => cells.all(row, target)));
  const texts = row.map(cellText).filter((text) => text !== '' && !placed.has(text));
  return texts.some(saysWeWent) ? undefined : texts.find(saysTheyCame);
}

const THEY_CAME =
  /(?<!\p{L})(?:they (?:came|visited|travelled|were here)|came (?:here|to us)|visited us|(?:те )?(?:дойдоха|идваха|пристигнаха|гостуваха|бяха) (?:в|във|при|у|тук|на)|(?:дойдоха|гостуваха)|(?:sie )?(?:kamen|waren) (?:zu uns|nach|bei uns|hier|her)|sono venut[ie]|venut[ie] (?:da noi|qui|a)|(?:so )?prišl[iae] (?:k nam|v|sem)|(?:ils|elles) sont venue?s|venue?s (?:chez nous|ici|à))(?!\p{L})/iu;

/** The first cell of the places of a row in which it is said in brackets that guests came: "Norway (they came to Sofia)". */
export function cameInBrackets(cells: SheetCells, row: readonly Cell[]): string | undefined {
  const placed = (['country', 'city', 'address'] as const).flatMap((target) => cells.all(row, target));
  return placed.find((text) => bracketed(text).some((aside) => THEY_CAME.test(aside) || CAME.test(aside)));
}
