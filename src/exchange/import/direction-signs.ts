import type { Place } from '#src/domain/place.ts';
import type { Cell, Table } from '../table/table.ts';
import { cameInBrackets, isCityAtHome, placeCells, saysGuestsCame, saysWeWent } from './city-at-home.ts';
import {
  DESTINATION,
  GUESTS,
  HOST_PLACE,
  HOSTS,
  JOURNEY,
  namesDelegation,
  namesHostsOrGuests,
  namesTheirCity,
  ORIGIN,
  saysVisitedBy,
  TRAVEL,
  VISITORS,
} from './direction-headers.ts';
import { columnsSayGuestsCame, titlesSayGuestsCame } from './guest-tables.ts';
import type { HeadedText } from './headed-text.ts';
import { namesPartnersDelegation } from './header-side.ts';
import type { RecordedPerson } from './named-person.ts';
import type { PlaceReader } from './place-reader.ts';
import { saysReceivedBy } from './received-header.ts';
import { headerKey } from './recognised-header.ts';
import { delegationCameHere, saysTheyCameHere } from './said-they-came.ts';
import type { SheetCells } from './sheet-cells.ts';

/** What the columns of a row say about who travelled. `unclear`: some say that guests came, others that it was abroad; or hosts abroad are named, and nothing says who went there. */
export interface DirectionSign {
  readonly sign?: 'inbound' | 'unclear';
  /** Whether its city lies at home beside a foreign country. */
  readonly isCityAtHome?: boolean;
  /** The text by which it says that guests came. */
  readonly said?: string;
  /** Whether the country that the row names is said to be the guests'. */
  readonly isOrigin: boolean;
  /** Whether those in a column of a delegation are guests. */
  readonly isGuestDelegation: boolean;
}

interface Tools {
  readonly places: PlaceReader;
  readonly home: Place | undefined;
  /** The people of the record whom a text names. */
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly isOrganisation: (name: string) => boolean;
  readonly isHome: (name: string) => boolean;
}

const is = (pattern: RegExp) => (cell: HeadedText) => pattern.test(cell.header);
const isOfEither = ({ header }: HeadedText): boolean => namesHostsOrGuests(header);
const isDelegation = ({ header }: HeadedText): boolean => namesDelegation(header);

/** Reads what the headers of a sheet say about who travelled, row by row. */
export class DirectionSigns {
  private readonly ourDelegations = new Set<string>();
  /** Whether the sheet tells who travelled: then guests are those whom they met. */
  private readonly isOfTravels: boolean;
  /** Whether its headers or its name speak of journeys, or of what was visited. */
  private readonly isOfJourneys: boolean;
  /** Whether its title, its name, or its columns together say that guests came. */
  private readonly isOfGuests: boolean;

  constructor(
    table: Table,
    private readonly cells: SheetCells,
    private readonly tools: Tools,
  ) {
    this.isOfTravels = cells.headers('ours').some((header) => TRAVEL.test(header));
    this.isOfJourneys = [table.sheet ?? '', ...table.header].some(
      (text) => JOURNEY.test(text) || (DESTINATION.test(text) && !saysVisitedBy(text)),
    );
    const hasDelegation = cells.headers('ours').some((header) => isDelegation({ header, text: '' }));
    for (const row of hasDelegation ? table.rows : [])
      for (const cell of cells.headed(row, 'ours'))
        if (isDelegation(cell) && this.namesOurs(cell)) this.ourDelegations.add(cell.header);
    const doColumnsSay = () => this.ourDelegations.size === 0 && columnsSayGuestsCame(table);
    this.isOfGuests = !this.isOfTravels && (titlesSayGuestsCame(table) || doColumnsSay());
  }

  /** `isOnline`: the row was held at a distance, wherever its city is. */
  of(row: readonly Cell[], isOnline: boolean): DirectionSign {
    const byHeaders = this.byHeaders(row, isOnline);
    const isDoubtful =
      byHeaders.sign === undefined && !isOnline && cameInBrackets(this.cells, row) !== undefined && this.isForeign(row);
    const told = isDoubtful ? ({ ...byHeaders, sign: 'unclear', isOrigin: true } as const) : byHeaders;
    if (isOnline) return told;
    if (!this.isCityAtHome(row)) {
      const came = told.sign === undefined ? this.saidToCome(row) : undefined;
      return came === undefined ? told : { ...told, sign: 'inbound', said: came };
    }
    if (told.sign !== undefined) return { ...told, isCityAtHome: true };
    const ours = this.cells.headed(row, 'ours');
    const isGuestDelegation = ours.some((each) => isDelegation(each) && !this.namesOurs(each));
    const said = ours.some(is(TRAVEL)) ? undefined : saysGuestsCame(this.cells, row);
    const sign = said === undefined ? ({ sign: 'unclear' } as const) : ({ sign: 'inbound', said } as const);
    return { ...sign, isCityAtHome: true, isOrigin: true, isGuestDelegation };
  }

  /** The title, kind or organisation of a row by which guests came to where it was. */
  private saidToCome(row: readonly Cell[]): string | undefined {
    const { cells, tools } = this;
    if (cells.headed(row, 'ours').some(is(TRAVEL)) || (this.isOfJourneys && this.isForeign(row))) return undefined;
    const texts = (['title', 'kind'] as const).flatMap((target) => cells.all(row, target));
    const place = placeCells(cells, row, tools);
    if (texts.some(saysWeWent)) return undefined;
    const said = texts.find((text) => saysTheyCameHere(text, place, tools));
    return said ?? cells.all(row, 'organisation').find((text) => delegationCameHere(text, place, tools));
  }

  private isCityAtHome(row: readonly Cell[]): boolean {
    return isCityAtHome(placeCells(this.cells, row, this.tools), this.tools);
  }

  private byHeaders(row: readonly Cell[], isOnline: boolean): DirectionSign {
    const { cells } = this;
    const isOurs = (cell: HeadedText) => this.namesOurs(cell);
    const [people, ours] = [
      [...cells.headed(row, 'guests'), ...cells.headed(row, 'organisation')],
      cells.headed(row, 'ours'),
    ];
    const countries = cells.headed(row, 'country');
    const foreign = ours.filter((each) => isDelegation(each) && !isOurs(each));
    const delegations = foreign.filter(({ header }) => !this.ourDelegations.has(header));
    const isOfPartner = ({ header }: HeadedText) => namesPartnersDelegation(headerKey(header));
    const came = cells
      .headed(row, 'guests')
      .filter((each) => isDelegation(each) && !isOfPartner(each) && !this.isOfTravels);
    const visitors = [
      ...people.filter((each) => is(VISITORS)(each) || (is(GUESTS)(each) && !this.isOfTravels)),
      ...came,
    ];
    const isOfGuests = (each: readonly HeadedText[]) =>
      [ORIGIN, VISITORS, GUESTS].some((pattern) => each.some(is(pattern)));
    const cities = cells.headed(row, 'city');
    const isHomeElsewhere =
      !this.isOfJourneys && cities.some(({ header }) => namesTheirCity(header)) && this.isForeign(row);
    const isOrigin = isOfGuests(countries.length > 0 ? countries : cities) || isHomeElsewhere;
    // Where the row has a country of its own, that of its organisations may be any partner's.
    const isOfTheirs = countries.length === 0 && isOfGuests(cells.headed(row, 'organisationCountry'));
    const isReceived = this.isOfGuests || ours.some(({ header }) => saysReceivedBy(header));
    const isSure =
      isOrigin ||
      isOfTheirs ||
      (isReceived && !isOnline) ||
      visitors.some((each) => is(VISITORS)(each) && !isOurs(each)) ||
      [...people, ...ours].some((each) => is(HOSTS)(each) && isOurs(each)) ||
      ours.some(is(HOSTS));
    const isInbound = isSure || delegations.length > 0 || visitors.some((each) => !isOurs(each));
    const hosted = this.isWithHosts(row) ? ({ sign: 'unclear' } as const) : {};
    if (!isInbound) return { ...hosted, isOrigin, isGuestDelegation: false };
    const travelled = [...ours.filter(is(TRAVEL)), ...visitors.filter(isOurs)].length > 0;
    if (travelled && !isSure) return { isOrigin, isGuestDelegation: false };
    const away = this.awayFrom(row, isOrigin, isReceived);
    const isDelegationAlone = !isSure && visitors.every(isOurs);
    if (isDelegationAlone && away !== undefined) return { isOrigin, isGuestDelegation: false };
    const isPlaced = cells.text(row, 'city') !== '' || cells.text(row, 'address') !== '';
    const isEither = !isPlaced && !isSure && visitors.length > 0 && visitors.every(isOfEither);
    const sign =
      travelled || away === 'abroad' || isEither || (isDelegationAlone && this.isForeign(row)) ? 'unclear' : 'inbound';
    const isTheirs = delegations.length > 0 || (isSure && foreign.length > 0);
    return { sign, isOrigin, isGuestDelegation: isTheirs };
  }

  /** Whether a cell names somebody of the home organisation. */
  private namesOurs({ text }: HeadedText): boolean {
    return this.tools.recorded(text).some(({ isOurs }) => isOurs);
  }

  /** Whether a row names the country or city of hosts abroad, and neither a journey nor whose guest one was. */
  private isWithHosts(row: readonly Cell[]): boolean {
    const { cells } = this;
    const places = [...cells.headed(row, 'country'), ...cells.headed(row, 'city')];
    if (this.isOfJourneys || !places.some(is(HOST_PLACE))) return false;
    const isHosted = cells.headed(row, 'organisation').some(is(HOSTS));
    return !isHosted && this.isForeign(row);
  }

  /**
   * Where a city of the row, or a country that is called its destination or the hosts', lies: abroad, as where one went in the home
   * country counts too, or in another city of the home country, where guests come as well; `undefined` in the home city.
   */
  private awayFrom(row: readonly Cell[], isOrigin: boolean, isReceived: boolean): 'abroad' | 'inland' | undefined {
    const { cells, tools } = this;
    const destinations = [...cells.headed(row, 'country'), ...cells.headed(row, 'city')].some(
      (each) => is(DESTINATION)(each) || is(HOST_PLACE)(each),
    );
    const { country, city, address } = placeCells(cells, row, tools);
    if (destinations && this.isForeign(row)) return 'abroad';
    if ((city === '' && address === '') || isOrigin) return undefined;
    const own = tools.places.read(country, city, address).places;
    const anywhere = own.length > 0 ? own : tools.places.read('', city, address).places;
    // A venue without a city, "the ambassador's residence", may be here.
    if (isReceived && anywhere.length === 0) return city === '' ? undefined : 'abroad';
    const isHere = anywhere.length > 0 && anywhere.every((place) => place.country === tools.home?.country);
    if (!isHere) return 'abroad';
    if (anywhere.some(({ id }) => id === tools.home?.id)) return undefined;
    return destinations || this.isOfJourneys ? 'abroad' : 'inland';
  }

  /** Whether a row names a place, and none in the home country. */
  private isForeign(row: readonly Cell[]): boolean {
    const { places, home } = this.tools;
    const { countries } = places.read(
      ...([this.cells.text(row, 'country'), this.cells.text(row, 'city'), ''] as const),
    );
    return home === undefined || !countries.includes(home.country);
  }
}
