import type { Place } from '#src/domain/place.ts';
import type { Cell, Table } from '../table/table.ts';
import { isCityAtHome, placeCells, saysGuestsCame } from './city-at-home.ts';
import { titleSaysGuestsCame } from './guest-title.ts';
import type { HeadedText } from './headed-text.ts';
import type { RecordedPerson } from './named-person.ts';
import type { PlaceReader } from './place-reader.ts';
import { saysReceivedBy } from './received-header.ts';
import type { SheetCells } from './sheet-cells.ts';
import { titleAbove } from './table-title.ts';

/** What the columns of a row say about who travelled. `unclear`: some say that guests came, others that it was abroad; or hosts abroad are named, and nothing says who went there. */
export interface DirectionSign {
  readonly sign?: 'inbound' | 'unclear';
  /** Whether its city lies at home beside a foreign country. */
  readonly isCityAtHome?: boolean;
  /** The text by which it says that guests came to that city. */
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
}

/** "Visited by": guests if they are others, travellers if they are ours. */
const VISITED_BY =
  /(?<!\p{L})(?:visit(?:ed|s)? (?:by|from)|besuch(?:e|t)? (?:von|durch)|(?:посетен[аои]?|посещени[ея]|визит[аи]) от|visit[ae] d[ai]|visitat[oaie] d[ai]|visit(?:é[es]*|es?) par|visitad[oa]s? por|obisk[ai]? (?:od|s strani)|who (?:visited|came)(?: (?:to )?us)?|wer (?:hat uns besucht|kam(?: zu uns)?|war (?:hier|da|zu besuch))|chi (?:ci ha visitato|è venuto)|kdo (?:nas je obiskal|je prišel)|ко[йи] (?:ни (?:е )?посетил?и?|дойде|дойдоха))(?: (?:whom|кого|wem|chi|koga))?\s*[:?]?$/iu;
/** "Delegation from": the guests', not who travelled. */
const DELEGATION_FROM =
  /(?<!\p{L})(?:делегаци(?:я|и|ята|ите)|delegations?|delegationen|delegazion[ei]|delegacij[aei]|délégations?|delegaci(?:ón|ones)) (?:от|from|aus|von|da|di|iz|od|de|du|venant de|venue de)\s*[:?]?$/iu;
const VISITORS = new RegExp(
  `visitor|visiting|incoming|received|посетител|посрещнат|besucher|visitator|obiskovalc|visiteu|visitante|reçu|accueilli|recibid|${DELEGATION_FROM.source}|${VISITED_BY.source}`,
  'iu',
);
const GUESTS =
  /(?<!\p{L})(?:guests?(?! and)|гост(?:и|ите)?|gast|gäste|ospit[ei]|gost(?:je|i)?|invité[es]*|invitad[oa]s?)(?!\p{L})/iu;
const DELEGATION = /d[eé]l[eé]gation|делегаци|delegazion|delegacij|delegaci[oó]n/iu;
const OF_OURS =
  /(?<!\p{L})(?:our|us|members?|наш\p{L}*|нас|член\p{L}*|unser\p{L}*|mitglied\p{L}*|nostr\p{L}*|člani?|naš\p{L}*|notre|nos|nous|membres?|nuestr\p{L}*|miembros?)(?!\p{L})/iu;
const HOSTS =
  /(?<!\p{L})(?:host(?:s|ed by)?|домакин(?:и|ът|ите)?|domakin|при кого|gastgeber\p{L}*|ospitat\p{L}*|gostitelj\p{L}*|anfitri\p{L}*)(?!\p{L})/iu;
const ORIGIN =
  /origin|home country|country of (?:the )?(?:guest|visitor|delegation)|произход|на гост|откъде|herkunft|provenienza|izvor|porekl|origen|provenance|procedencia|от коя държава/iu;
const TRAVEL = /travel|who went|пътува|замина|командир|reisen|viaggia|potnik|voyageu|viajer/iu;
const DESTINATION =
  /destination|visited|дестинаци|посетен|ziel(?:land|ort)|reise(?:land|ziel)|besucht|destinazion|visitat[oaie](?!\p{L})|obiskan|ciljn|destinacij|visitée?s?(?!\p{L})/iu;
/** "Host country": where one went, or one's own where guests came. */
const HOST_PLACE =
  /(?<!\p{L})(?:host(?:ing)?[\s_-]*(?:country|city|town|place|location)|(?:country|city) of (?:the )?hosts?|(?:paese|città|citta|nazione|località) ospitante|gast(?:geber)?(?:land|stadt|ort)|(?:страна|държава|град|място)(?:та|ът|а)?[\s-]+домакин\p{L}*|домакинск\p{L}* (?:страна|държава|град)|приемащ\p{L}* (?:страна|държава|град|място)|(?:država|mesto|kraj) gostitelj\p{L}*|gostiteljsk\p{L}* (?:država|mesto|kraj)|(?:pays|ville|lieu) (?:hôte|d['’]accueil)|(?:país|ciudad) anfitri[oó]na?)(?!\p{L})/iu;
const JOURNEY =
  /travel|trip(?!\p{L})|trips|journey|who went|(?<!\p{L})(?:dienst|geschäfts)?reise|пътува|замина|командир|viaggi|trasfert|missioni|potnik|potovanj|voyage|déplacement|viaje/iu;

/** Whether a header speaks of hosts or guests, whichever they were in a row: "Host / guest". */
export function namesHostsOrGuests(header: string): boolean {
  return HOSTS.test(header) && (GUESTS.test(header) || VISITORS.test(header));
}

/** Whether a header speaks of hosts, who may be organisations or people. */
export function namesHosts(header: string): boolean {
  return HOSTS.test(header);
}

/** Whether a header says that somebody came without saying whether they are ours: "Visited by", „Посещение от“. */
export function saysVisitedBy(header: string): boolean {
  return VISITED_BY.test(header);
}

/** Whether a header asks where guests come from: "Provenienza". */
export const saysOrigin = (header: string): boolean => ORIGIN.test(header);

/** Whether a header names of whom, or from where, a delegation of guests came: "Delegation from". */
export function saysDelegationFrom(header: string): boolean {
  return DELEGATION_FROM.test(header);
}

/** Whether a header names a delegation, and neither ours nor one that travelled. */
export const namesDelegation = (header: string): boolean =>
  DELEGATION.test(header) && !OF_OURS.test(header) && !TRAVEL.test(header);

/** Whether the title of a table, or the name of its sheet, says that its rows are about guests who came. */
export function titlesSayGuestsCame(table: Table): boolean {
  const titles = [table.sheet ?? '', titleAbove(table)].filter((text) => !JOURNEY.test(text));
  return titles.some(titleSaysGuestsCame);
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
  /** Whether its title, or its name, says that guests came. */
  private readonly isOfGuests: boolean;

  constructor(
    table: Table,
    private readonly cells: SheetCells,
    private readonly tools: Tools,
  ) {
    this.isOfTravels = cells.headers('ours').some((header) => TRAVEL.test(header));
    this.isOfJourneys = [table.sheet ?? '', ...table.header].some(
      (text) => JOURNEY.test(text) || (DESTINATION.test(text) && !VISITED_BY.test(text)),
    );
    this.isOfGuests = !this.isOfTravels && titlesSayGuestsCame(table);
    const hasDelegation = cells.headers('ours').some((header) => isDelegation({ header, text: '' }));
    for (const row of hasDelegation ? table.rows : [])
      for (const cell of cells.headed(row, 'ours'))
        if (isDelegation(cell) && this.namesOurs(cell)) this.ourDelegations.add(cell.header);
  }

  /** `isOnline`: the row was held at a distance, wherever its city is. */
  of(row: readonly Cell[], isOnline: boolean): DirectionSign {
    const told = this.byHeaders(row, isOnline);
    if (isOnline || !this.isCityAtHome(row)) return told;
    if (told.sign !== undefined) return { ...told, isCityAtHome: true };
    const ours = this.cells.headed(row, 'ours');
    const isGuestDelegation = ours.some((each) => isDelegation(each) && !this.namesOurs(each));
    const said = ours.some(is(TRAVEL)) ? undefined : saysGuestsCame(this.cells, row);
    const sign = said === undefined ? ({ sign: 'unclear' } as const) : ({ sign: 'inbound', said } as const);
    return { ...sign, isCityAtHome: true, isOrigin: true, isGuestDelegation };
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
    const visitors = people.filter((each) => is(VISITORS)(each) || (is(GUESTS)(each) && !this.isOfTravels));
    const isOfGuests = (each: readonly HeadedText[]) =>
      [ORIGIN, VISITORS, GUESTS].some((pattern) => each.some(is(pattern)));
    const isOrigin = isOfGuests(countries.length > 0 ? countries : cells.headed(row, 'city'));
    // Where the row has a country of its own, that of its organisations may be any partner's.
    const isOfTheirs = countries.length === 0 && isOfGuests(cells.headed(row, 'organisationCountry'));
    const isReceived = this.isOfGuests || ours.some(({ header }) => saysReceivedBy(header));
    const isSure =
      isOrigin ||
      isOfTheirs ||
      (isReceived && !isOnline) ||
      visitors.some((each) => is(VISITORS)(each) && !isOurs(each)) ||
      [...people, ...ours].some((each) => is(HOSTS)(each) && isOurs(each)) ||
      (ours.some(is(HOSTS)) && !this.isAbroad(row, isOrigin) && !this.isForeign(row));
    const isInbound = isSure || delegations.length > 0 || visitors.some((each) => !isOurs(each));
    const hosted = this.isWithHosts(row) ? ({ sign: 'unclear' } as const) : {};
    if (!isInbound) return { ...hosted, isOrigin, isGuestDelegation: false };
    const travelled = [...ours.filter(is(TRAVEL)), ...visitors.filter(isOurs)].length > 0;
    if (travelled && !isSure) return { isOrigin, isGuestDelegation: false };
    const isAbroad = this.isAbroad(row, isOrigin, isReceived);
    const isDelegationAlone = !isSure && visitors.every(isOurs);
    if (isDelegationAlone && isAbroad) return { isOrigin, isGuestDelegation: false };
    const isPlaced = cells.text(row, 'city') !== '' || cells.text(row, 'address') !== '';
    const isEither = !isPlaced && !isSure && visitors.length > 0 && visitors.every(isOfEither);
    const sign =
      travelled || isAbroad || isEither || (isDelegationAlone && this.isForeign(row)) ? 'unclear' : 'inbound';
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

  /** Whether a city of the row, or a country that is called its destination or the hosts', lies elsewhere than at home. */
  private isAbroad(row: readonly Cell[], isOrigin: boolean, isReceived = false): boolean {
    const { cells, tools } = this;
    const destinations = [...cells.headed(row, 'country'), ...cells.headed(row, 'city')].some(
      (each) => is(DESTINATION)(each) || is(HOST_PLACE)(each),
    );
    const { country, city, address } = placeCells(cells, row, tools);
    if (destinations && this.isForeign(row)) return true;
    if ((city === '' && address === '') || isOrigin) return false;
    const own = tools.places.read(country, city, address).places;
    const anywhere = own.length > 0 ? own : tools.places.read('', city, address).places;
    // A venue without a city, "the ambassador's residence", may be here.
    if (isReceived && anywhere.length === 0) return city !== '';
    const isHere = anywhere.every((place) => place.country === tools.home?.country);
    return !(isHere && anywhere.some(({ id }) => id === tools.home?.id));
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
