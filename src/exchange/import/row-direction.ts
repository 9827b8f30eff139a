import type { Direction } from '#src/domain/direction.ts';
import type { Place } from '#src/domain/place.ts';
import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell, Table } from '../table/table.ts';
import type { Answers } from './answers.ts';
import { placeCells } from './city-at-home.ts';
import { namesTheirCity } from './direction-headers.ts';
import { type DirectionSign, DirectionSigns } from './direction-signs.ts';
import { plainDirection, readDirection } from './direction-words.ts';
import { readFormat } from './format-words.ts';
import type { GuestsAtHome } from './guests-at-home.ts';
import type { HeadedText } from './headed-text.ts';
import { heldOnline } from './held-online.ts';
import { journeyKind } from './journey-kind.ts';
import { isBareKind, isEventKind } from './kind-words.ts';
import { nameKey } from './name-key.ts';
import type { RecordedPerson } from './named-person.ts';
import { type CalledGuests, guestsByNation } from './nation-of-guests.ts';
import { ownValue } from './own-value.ts';
import { partnerPlaces } from './partner-places.ts';
import type { PlaceReader } from './place-reader.ts';
import type { PlaceCell } from './read-places.ts';
import type { ReadRow } from './read-row.ts';
import { contradictsPlace, receivedPlaces } from './received-places.ts';
import type { HowHeld } from './row-remarks.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { Target } from './target.ts';

interface Tools {
  readonly places: PlaceReader;
  readonly home: Place | undefined;
  readonly mapping: { readonly answers: Answers };
  /** The people of the record whom a text names. */
  readonly recorded: (text: string) => readonly RecordedPerson[];
  readonly isOrganisation: (name: string) => boolean;
  readonly isHome: (name: string) => boolean;
}

const LONGEST_FOUND = 120;
/** Where guests may be called by their nation. */
const CALLING: readonly Target[] = ['organisation', 'guests', 'ours', 'title', 'kind', 'direction', 'format'];

/**
 * The cells in which a row states who travelled: those of directions; or of formats, where they say of this row who came or
 * went, "Besuch bei uns"; or of a kind, where they say nothing else, "incoming" among conferences and fairs.
 */
function statingCells(cells: SheetCells, row: readonly Cell[]): readonly HeadedText[] {
  const own = cells.headed(row, 'direction');
  if (own.length > 0) return own;
  const formats = cells.headed(row, 'format');
  if (
    formats.length > 0 &&
    formats.every(({ text }) => readFormat(text) === undefined && readDirection(text) !== undefined)
  )
    return formats;
  const others = [...cells.headed(row, 'notes'), ...cells.unrecognised(row)];
  return others.filter(({ header, text }) => isBareKind(header) && plainDirection(text) !== undefined);
}

type Report = (code: ImportFaultCode, column: string, found: string) => void;

/** Who travelled, as a row or an answer tells it, and where that leaves its place. */
export interface RowDirection extends GuestsAtHome {
  readonly read: Pick<
    ReadRow,
    'direction' | 'answeredDirection' | 'saysGuestsCame' | 'isSigned' | 'unreadDirection' | 'guestsCalled'
  >;
  /** Who travelled, as far as the row, its columns or an answer say it. */
  readonly told?: Direction;
  /** Whether those in the column of a delegation are guests. */
  readonly areGuests: boolean;
  /** The cities of guests, which are not where the row was, each with its header. */
  readonly guestsCities: readonly string[];
}

/** What a row states of who travelled, beside what its columns and places show. */
interface Stating {
  readonly cells: readonly HeadedText[];
  /** The headers of those cells, or of directions where there are none. */
  readonly header: string;
  readonly text: string;
  /** Whether it says of which sort the visit was instead: "Conference" among "Outgoing visit" and "Incoming visit". */
  readonly isSort: boolean;
  readonly own: Direction | undefined;
  readonly at: Parameters<typeof receivedPlaces>[0];
  readonly signs: DirectionSign;
  /** What says that it was a journey, where the columns tell of guests. */
  readonly journey?: HeadedText;
  readonly isContradicted: boolean;
  /** Whether its columns tell of guests, whom one met at a distance. */
  readonly isMetOnline: boolean;
}

const isUnplaced = ({ places: { countries, online } }: GuestsAtHome): boolean =>
  countries.length === 0 && online === undefined;

/** Reads who travelled in the rows of a sheet: what they state, what their columns and places show, and what was answered. */
export class RowDirections {
  private readonly signs: DirectionSigns;
  private hasAsked: boolean | undefined;

  /** `heldOf`: how a row was held, if it is an entry. */
  constructor(
    private readonly table: Table,
    private readonly cells: SheetCells,
    private readonly tools: Tools,
    private readonly heldOf: (row: readonly Cell[]) => HowHeld | undefined,
  ) {
    this.signs = new DirectionSigns(table, cells, tools);
  }

  /** `online`: what says that the row was held at a distance. */
  of(row: readonly Cell[], online: string | undefined, report: Report): RowDirection {
    const { cells } = this;
    const { places: reader, home, mapping } = this.tools;
    const { answers } = mapping;
    const stating = this.stating(row, online);
    const { header, text, isSort, own, at, signs, isContradicted } = stating;
    if (isContradicted && answers.direction === undefined) report('direction-and-place', header, text);
    const stated = isContradicted ? undefined : own;
    const answered = this.isAnswered(stating) ? answers.direction : undefined;
    const said = text === '' ? signs.said : undefined;
    const isSigned = text === '' && said === undefined && answered === undefined && signs.sign !== undefined;
    const isShown = said !== undefined || (isSigned && signs.sign === 'inbound');
    const direction = stated ?? (isShown ? 'inbound' : undefined);
    if (isSigned && signs.sign === 'unclear') this.reportUnclear(row, stating, report);
    if (online !== undefined && direction !== undefined && direction !== 'home')
      report('online-abroad', header, online.slice(0, LONGEST_FOUND));
    const received = direction ?? answered;
    // A row that waits for an answer is not asked about its city as well.
    const isWaiting = received === undefined && signs.isCityAtHome === true;
    const { places, guestCountries } = receivedPlaces(at, isWaiting ? 'inbound' : received, reader, home);
    const headerOf = (cell: PlaceCell) => places.partner?.header ?? cells.header(cell);
    for (const { code, cell, found } of places.faults) report(code, headerOf(cell), found);
    const guestsCities = places.faults.filter(({ code, cell }) => code === 'guests-city' && cell !== 'address');
    const unread = stated === undefined && (text !== '' || isSort) ? stating.cells : [];
    if (own === undefined && text !== '' && unread.length > 0 && answers.direction === undefined)
      report('unknown-direction', header, text);
    const side = received ?? (stating.isMetOnline ? 'inbound' : undefined);
    const called = received === undefined || received === 'inbound' ? this.guestsCalled(row) : undefined;
    return {
      ...{ places, guestCountries },
      read: {
        ...(called === undefined ? {} : { guestsCalled: called }),
        ...(direction === undefined ? {} : { direction }),
        ...(answered === undefined ? {} : { answeredDirection: answered }),
        ...(said === undefined ? {} : { saysGuestsCame: said }),
        ...(direction === stated || said !== undefined ? {} : { isSigned }),
        unreadDirection: unread,
      },
      ...(side === undefined ? {} : { told: side }),
      areGuests: signs.isGuestDelegation && side === 'inbound',
      guestsCities: guestsCities.map(({ cell, found }) => `${headerOf(cell)}: ${found}`),
    };
  }

  /** Guests whom a row calls by their nation, which is not the home country's. */
  private guestsCalled(row: readonly Cell[]): CalledGuests | undefined {
    const texts = CALLING.flatMap((target) => this.cells.all(row, target));
    const called = texts.flatMap((text) => guestsByNation(text) ?? []);
    const countries = [...new Set(called.flatMap((each) => each.countries))];
    const foreign = countries.filter((country) => country !== this.tools.home?.country);
    return foreign.length === 0 ? undefined : { said: called.map(({ said }) => said).join('; '), countries: foreign };
  }

  private stating(row: readonly Cell[], online: string | undefined): Stating {
    const { cells } = this;
    const { places: reader, home, mapping } = this.tools;
    const stating = statingCells(cells, row);
    const header = stating.length > 0 ? stating.map((each) => each.header).join(', ') : cells.header('direction');
    const stated = stating.map((each) => each.text).join('\n');
    // "Virtual" among directions says how it was held, and so that nobody travelled.
    const answered = ownValue(mapping.answers.directions, nameKey(stated));
    const isOpen = answered === undefined && readDirection(stated) === undefined;
    const isHeldThere = [undefined, 'in-person'].includes(readFormat(stated));
    const isSort = isOpen && isBareKind(header) && isEventKind(stated) && isHeldThere;
    const text = isSort || (answered === undefined && readFormat(stated) === 'online') ? '' : stated;
    const own = answered ?? readDirection(text);
    const cities = cells.headed(row, 'city');
    const isCityTheirs = cities.length > 0 && cities.every(({ header }) => namesTheirCity(header));
    const at = {
      ...placeCells(cells, row, this.tools),
      said: online,
      isCityTheirs,
      partners: partnerPlaces(cells, row),
    };
    const shown = this.signs.of(row, heldOnline(at, reader, online) !== undefined);
    const isGuess = text === '' && shown.sign === 'inbound' && shown.said === undefined;
    const journey = isGuess ? journeyKind(cells, row) : undefined;
    const { sign: _, ...unsigned } = shown;
    // Columns that tell of guests do not say that anybody travelled to a row that was held at a distance.
    const isMetOnline = isGuess && online !== undefined;
    const signs = isMetOnline ? unsigned : journey === undefined ? shown : { ...shown, sign: 'unclear' as const };
    const isContradicted =
      contradictsPlace(own, receivedPlaces(at, own, reader, home), home) ||
      (own === 'outbound' && signs.isCityAtHome === true);
    return {
      ...{ cells: stating, header, text, isSort, own, at, signs, isContradicted, isMetOnline },
      ...(journey === undefined || isMetOnline ? {} : { journey }),
    };
  }

  /** Whether the answer who travelled is for a row: one that was asked about, or any where none was. */
  private isAnswered(stating: Stating): boolean {
    if (this.tools.mapping.answers.direction === undefined) return false;
    this.hasAsked ??= this.table.rows.some((each) => {
      const held = this.heldOf(each);
      return held !== undefined && this.isAsked(this.stating(each, held.online));
    });
    return !this.hasAsked || this.isAsked(stating);
  }

  /** Whether a row does not tell who travelled, neither in words nor by its columns nor, whatever was answered, by its place. */
  private isAsked({ text, own, at, signs, isContradicted }: Stating): boolean {
    if (isContradicted || own !== undefined) return isContradicted;
    if (text !== '') return true;
    if (signs.sign !== undefined) return signs.sign === 'unclear';
    const reader = this.tools.places.withoutAnswers();
    return isUnplaced(receivedPlaces(at, undefined, reader, this.tools.home));
  }

  private reportUnclear(row: readonly Cell[], { signs: { isCityAtHome }, journey }: Stating, report: Report): void {
    const { cells } = this;
    if (journey !== undefined) {
      report('journey-among-guests', journey.header, journey.text);
      return;
    }
    if (isCityAtHome !== true) {
      report('unclear-direction', cells.headers('country').join(', '), '');
      return;
    }
    const named = (['country', 'city', 'address'] as const).filter((target) => cells.text(row, target) !== '');
    const column = named.map((target) => cells.header(target)).join(', ');
    report('unclear-direction', column, named.map((target) => cells.text(row, target)).join(' · '));
  }
}
