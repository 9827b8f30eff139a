import { isCountryCode } from '#src/domain/country-code.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { countryOfAddress, printedAddress } from './address-parts.ts';
import { NO_ANSWERS } from './answers.ts';
import { citiesInStates, type StateTools } from './cities-in-states.ts';
import { cityAnywhere, withLargest } from './city-anywhere.ts';
import { countryInParentheses, statesOfCell } from './city-code.ts';
import { cityInAddress } from './city-in-address.ts';
import { cityInName } from './city-in-name.ts';
import { type CityPiece, cityPieces } from './city-pieces.ts';
import { countriesAmongCities, type PartedPlaces } from './countries-among-cities.ts';
import { countryAsCity } from './country-as-city.ts';
import { isVehicleSign } from './country-codes.ts';
import type { FoundCity as Found } from './found-city.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { withoutPlus } from './joined-places.ts';
import { type MixedCellTools, readMixedCell } from './mixed-cell.ts';
import { cityKey, nameKey } from './name-key.ts';
import { cityAmong } from './named-place.ts';
import { ownValue } from './own-value.ts';
import { readPairs } from './paired-places.ts';
import type { PlaceTools } from './place-tools.ts';
import { placesOf } from './places-of-row.ts';
import { isSettled, type ReadPlaces } from './read-places.ts';
import { splitCell } from './split-cell.ts';
import { countryOfState } from './state-codes.ts';
import { meantByCity } from './state-column.ts';
import { statedCountries } from './stated-countries.ts';

const LONGEST_FOUND = 120;

const CODE = /^[A-Z]{2}$/;

/** Reads the places of rows, each cell once. */
export class PlaceReader {
  private readonly known = new Map<string, ReadPlaces>();
  private without: PlaceReader | undefined;
  private bare: PlaceReader | undefined;

  /** `isAnswerAhead`: what is not told waits for the country that was answered. */
  constructor(
    private readonly tools: PlaceTools,
    private readonly isAnswerAhead = false,
  ) {}

  read(country: string, city: string, address: string): ReadPlaces {
    const key = `${country}\u0000${city}\u0000${address}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const [countries, cities] = [withoutPlus(country), withoutPlus(city)];
    const pairs = readPairs(countries, cities, (...pair) => this.read(...pair, ''));
    const made = pairs ?? this.readNew(countries, cities, address);
    this.known.set(key, made);
    return made;
  }

  /** Whether a name, brackets and all, is that of a city in the countries of a cell. */
  knows(name: string, country: string): boolean {
    const { answers, splits } = this.tools;
    return this.isCity(name, statedCountries(country, answers, splits.place).codes);
  }

  /** The same as it reads before anything is answered. */
  withoutAnswers(): PlaceReader {
    this.bare ??= new PlaceReader({ ...this.tools, answers: NO_ANSWERS });
    return this.bare;
  }

  private readNew(country: string, city: string, address: string): ReadPlaces {
    const { splits } = this.tools;
    const mixed = readMixedCell({ country, city, address }, this.cellTools);
    if (mixed !== undefined) return mixed;
    const ofState = CODE.test(country) ? this.readState(country, city, address) : undefined;
    if (ofState !== undefined) return ofState;
    const inStates = city === '' ? undefined : this.readInStates(country, city, address);
    if (inStates !== undefined) return inStates;
    const coded = country === '' && city !== '' ? this.readCoded(city, address) : undefined;
    if (coded !== undefined) return coded;
    const parted = country === '' && city !== '' ? countriesAmongCities(city, splits.place) : undefined;
    if (parted !== undefined && this.holdsTogether(parted)) {
      const read = this.readStated(parted.countries, parted.cities, address);
      if (!splitCell(parted.countries, splits.place).some(isVehicleSign)) return read;
      const reason = inBothLanguages(importReasons.vehicleSign, { stated: city.slice(0, LONGEST_FOUND) });
      return { ...read, inferred: { countries: reason, ...read.inferred } };
    }
    return this.readStated(country, city, address);
  }

  private get cellTools(): MixedCellTools {
    const { tools } = this;
    const isInStates = (text: string) =>
      (citiesInStates(text, [], this.stateTools) ?? statesOfCell(text, tools)) !== undefined;
    return { ...tools, isCity: this.isCity.bind(this), isInStates, read: this.read.bind(this) };
  }

  private get stateTools(): StateTools {
    const { tools } = this;
    const find = (name: string, stated: readonly string[]) => this.findCity({ name }, stated.join(', '), stated);
    return {
      ...tools,
      findAlone: (name, stated) => withLargest([find(name, stated)], tools)[0] ?? { piece: { name } },
    };
  }

  private readStated(country: string, city: string, address: string): ReadPlaces {
    const { answers, splits } = this.tools;
    const stated = statedCountries(country, answers, splits.place);
    if (stated.unknown.length > 0) {
      const faults = stated.unknown.map((found) => ({ code: 'unknown-country', cell: 'country', found }) as const);
      return { countries: [], places: [], inferred: {}, faults, unmatched: [] };
    }
    const given = stated.codes.length === 0 && answers.country !== undefined;
    const told = given ? this.unanswered().read(country, city, address) : undefined;
    if (told !== undefined && isSettled(told)) return told;
    const candidates = given && answers.country !== undefined ? [answers.country] : stated.codes;
    const isOfState = ({ name }: CityPiece, at: number) =>
      at > 0 && CODE.test(name) && candidates.includes(countryOfState(name) ?? '');
    const pieces = cityPieces(city, splits.place, (name) => this.isCity(name, candidates)).filter(
      (piece, at) => !isOfState(piece, at),
    );
    const sure = pieces.map((piece) => {
      const own = given ? this.findCity(piece, country, []) : undefined;
      if (own?.place !== undefined) return own;
      const there = this.findCity(piece, country, candidates);
      const isElsewhere = there.place === undefined && there.fault === undefined;
      return isElsewhere && own?.fault === 'city-needs-country' ? own : there;
    });
    const known = sure.map((each) => cityInName(each, candidates, this.tools));
    const found = this.isAnswerAhead ? known : withLargest(known, this.tools);
    const isAsked = found.length === 0 && address !== '';
    const ending = isAsked && candidates.length === 0 ? countryOfAddress(address) : undefined;
    if (ending !== undefined) {
      const read = this.readStated(ending.name, city, address);
      return {
        ...read,
        inferred: {
          countries: inBothLanguages(importReasons.countryInAddress, { address: printedAddress(address) }),
          ...read.inferred,
        },
      };
    }
    const inAddress = isAsked ? cityInAddress(address, candidates, this.tools) : undefined;
    const summary = placesOf(stated, given, { country, address }, found, inAddress, this.tools);
    return isAsked && summary.countries.length === 0 ? { ...summary, unplacedAddress: address } : summary;
  }

  /** The same without the answer which country the rows are about that name none. */
  private unanswered(): PlaceReader {
    if (this.without === undefined) {
      const { country: _, ...answers } = this.tools.answers;
      this.without = new PlaceReader({ ...this.tools, answers }, true);
    }
    return this.without;
  }

  /** A cell of cities with their states behind them, "Paris, TX" or "Springfield, Illinois"; `undefined` for any other. */
  private readInStates(country: string, city: string, address: string): ReadPlaces | undefined {
    const { answers, splits } = this.tools;
    const { codes } = statedCountries(country, answers, splits.place);
    const found = this.isCity(city, codes) ? undefined : citiesInStates(city, codes, this.stateTools);
    if (found === undefined) return undefined;
    const all = [...new Set(found.map((each) => each.country ?? ''))];
    // A city of which the country must be asked may lie in any.
    const own = all.includes('') ? '' : all.join('; ');
    const stated = statedCountries(country === '' ? own : country, answers, splits.place);
    const read = placesOf(stated, false, { country, address }, found, undefined, this.tools);
    const reason = inBothLanguages(importReasons.stateOfCity, { stated: city.slice(0, LONGEST_FOUND) });
    return country === '' ? { ...read, inferred: { ...read.inferred, countries: reason } } : read;
  }

  /** A cell of cities with codes that are those of states, "Chicago, IL", or may be; `undefined` for any other. */
  private readCoded(city: string, address: string): ReadPlaces | undefined {
    const coded = this.isCity(city, []) ? undefined : statesOfCell(city, this.tools);
    if (coded === undefined) return undefined;
    if (coded === 'open') {
      const faults = [{ code: 'state-or-country', cell: 'city', found: city.slice(0, LONGEST_FOUND) }] as const;
      return { countries: [], places: [], inferred: {}, faults, unmatched: [] };
    }
    const read = this.readStated(coded.countries, coded.cities, address);
    const reason = inBothLanguages(importReasons.stateBehindCity, { stated: city.slice(0, LONGEST_FOUND) });
    return { ...read, inferred: { countries: reason, ...read.inferred } };
  }

  /** A cell of countries that holds the code of a state, or may; `undefined` for any other. */
  private readState(code: string, city: string, address: string): ReadPlaces | undefined {
    const { answers, states = 'countries' } = this.tools;
    const state = countryOfState(code);
    if (state === undefined || ownValue(answers.countries, nameKey(code)) !== undefined) return undefined;
    const meant = this.meantByState(code, state, city);
    if (meant === code || (meant === undefined && (states === 'countries' || states === 'mixed'))) return undefined;
    if (meant === undefined || (states === 'countries' && isCountryCode(code))) {
      const faults = [{ code: 'state-or-country', cell: 'country', found: code }] as const;
      return { countries: [], places: [], inferred: {}, faults, unmatched: [] };
    }
    const isOne = meant === state && city !== '' && !city.includes(',');
    const inState = isOne ? this.readInStates(meant, `${city}, ${code}`, address) : undefined;
    const read = inState ?? this.readStated(meant, city, address);
    const reason = inBothLanguages(importReasons.stateCode, { stated: code });
    return { ...read, inferred: { ...read.inferred, countries: reason } };
  }

  private meantByState(code: string, state: string, city: string): string | undefined {
    const { answers, states } = this.tools;
    const found = meantByCity(code, city, this.tools);
    if (found !== undefined || states === 'countries' || states === 'mixed') return found;
    if (states === 'states') return state;
    return answers.country === state || answers.country === code ? answers.country : undefined;
  }

  /** Whether a city of a cell lies in a country of it; without a gazetteer that cannot be told. */
  private holdsTogether({ countries, cities }: PartedPlaces): boolean {
    const { answers, splits, gazetteer } = this.tools;
    const { codes } = statedCountries(countries, answers, splits.place);
    const names = splitCell(cities, splits.place);
    return gazetteer === undefined || names.some((name) => this.isCity(name.replace(/\s*\(.*\)$/, ''), codes));
  }

  private isCity(name: string, candidates: readonly string[]): boolean {
    const key = cityKey(name);
    return candidates.length === 0
      ? this.tools.gazetteer?.has(key) === true || this.tools.book.recordedAnywhere(key).length > 0
      : this.tools.book.recorded(key, candidates).length > 0 ||
          candidates.some((code) => this.tools.gazetteer?.find(key, code) !== undefined);
  }

  private findCity(piece: CityPiece, stated: string, candidates: readonly string[]): Found {
    const { book, gazetteer, answers } = this.tools;
    const key = cityKey(piece.name);
    const inParentheses = countryInParentheses(piece, candidates, this.tools, () => this.isCity(key, []));
    if (inParentheses === 'open') return { piece, fault: 'city-needs-country' };
    const within = inParentheses !== undefined && !candidates.includes(inParentheses) ? inParentheses : undefined;
    const looked = within ?? (candidates.length === 1 ? candidates[0] : undefined);
    const answered = ownValue(answers.places, `${looked ?? ''} ${key}`.trim());
    if (answered === false) return { piece, country: within ?? candidates[0] ?? '' };
    const chosen = answered === undefined ? undefined : gazetteer?.city(answered);
    if (chosen !== undefined) return { piece, place: book.placeOf(chosen), country: chosen.country };
    if (within !== undefined) {
      const printed = `${piece.name} (${piece.inParentheses ?? ''})`;
      const reason = inBothLanguages(importReasons.countryInParentheses, { stated: printed });
      return { ...cityAmong(piece, key, [within], this.tools), country: within, reason };
    }
    if (candidates.length === 0)
      return cityAnywhere(piece, key, this.tools, (country) => cityAmong(piece, key, [country], this.tools));
    const found = cityAmong(piece, key, candidates, this.tools);
    return found.place === undefined && found.fault === undefined
      ? countryAsCity(piece, stated, candidates, this.tools)
      : found;
  }
}
