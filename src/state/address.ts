import { type Day, isoDay, parseDay } from '#src/domain/day.ts';
import { isLanguage } from '#src/domain/language.ts';
import { FACETS, type Facet, type Filter, NO_FILTER } from '#src/select/filter.ts';
import { isSlideId } from '#src/select/slide-id.ts';
import { readSlidePlace, type SlidePlace, writeSlidePlace } from '#src/select/slide-place.ts';
import { LONGEST_QUERY, UNPRINTABLE } from './query-text.ts';
import { VIEWS, type ViewState } from './view-state.ts';

/** What an address may name: the values of each facet and the organisations of the record. */
export interface Addressable {
  readonly facets: Readonly<Record<Facet, ReadonlySet<string>>>;
  readonly organisations: ReadonlySet<string>;
  /** Ids that were given up when records were merged, and those that took their place. */
  readonly aliases?: AddressAliases;
}

export interface AddressAliases {
  readonly organisation: ReadonlyMap<string, string>;
  readonly person: ReadonlyMap<string, string>;
}

/**
 * Why a part of an address is ignored: the record has no such value; it is no day, no choice that there is, no number or
 * id of a slide, or no text that can be shown; it is too long; the period would end before it starts; the parameter was
 * there before, and takes one value; or a slide is named without the presentation.
 */
export type AddressReason =
  | 'not-on-record'
  | 'not-a-day'
  | 'not-a-choice'
  | 'not-a-slide-number'
  | 'not-a-slide'
  | 'not-text'
  | 'too-long'
  | 'before-start'
  | 'repeated'
  | 'not-presenting';

/** A part of an address that was ignored: the parameter, the value as it may be shown, and why. */
export interface AddressProblem {
  readonly parameter: string;
  readonly value: string;
  readonly reason: AddressReason;
}

export interface ReadAddress {
  readonly state: ViewState;
  readonly problems: readonly AddressProblem[];
}

/** Longest title of a deck, in characters. */
export const LONGEST_DECK_TITLE = 90;

const LAST_SLIDE_NUMBER = 99_999;
const LONGEST_SHOWN = 60;
const MOST_PROBLEMS = 10;

function showable(value: string): string {
  const start = [...value.slice(0, LONGEST_SHOWN * 2)].slice(0, LONGEST_SHOWN).join('');
  return `${start.replace(new RegExp(UNPRINTABLE, 'gu'), '�')}${start.length < value.length ? '…' : ''}`;
}

type Report = (parameter: string, value: string, reason: AddressReason) => void;

/** The value of a parameter that takes one; of several the first. An empty one says nothing. */
function firstValue(parameters: URLSearchParams, name: string, report: Report): string {
  const [first = '', ...others] = parameters.getAll(name).filter((value) => value !== '');
  const repeated = [...new Set(others)].filter((value) => value !== first);
  if (repeated.length > 0) report(name, repeated.join(','), 'repeated');
  return first;
}

function readList(
  parameters: URLSearchParams,
  name: string,
  isKnown: (value: string) => boolean,
  report: Report,
  reason: AddressReason,
  keptId: (value: string) => string = (value) => value,
): readonly string[] {
  const values = parameters
    .getAll(name)
    .flatMap((list) => list.split(','))
    .filter((value) => value !== '')
    .map(keptId);
  const wrong = values.filter((value) => !isKnown(value));
  if (wrong.length > 0) report(name, wrong.join(','), reason);
  return [...new Set(values.filter(isKnown))];
}

function readOne<T extends string>(
  parameters: URLSearchParams,
  name: string,
  isKnown: (value: string) => value is T,
  report: Report,
): T | undefined {
  const value = firstValue(parameters, name, report);
  if (value === '' || isKnown(value)) return value === '' ? undefined : value;
  report(name, value, 'not-a-choice');
  return undefined;
}

function readDay(parameters: URLSearchParams, name: string, report: Report): Day | undefined {
  const value = firstValue(parameters, name, report);
  const day = parseDay(value);
  if (day === undefined && value !== '') report(name, value, 'not-a-day');
  return day;
}

function readPeriod(parameters: URLSearchParams, report: Report): Filter['period'] {
  const from = readDay(parameters, 'from', report);
  const to = readDay(parameters, 'to', report);
  if (from !== undefined && to !== undefined && to < from) {
    report('to', isoDay(to), 'before-start');
    return { from };
  }
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function readText(parameters: URLSearchParams, name: string, longest: number, report: Report): string {
  const text = firstValue(parameters, name, report);
  const isTooLong = text.length > longest;
  if (!isTooLong && !UNPRINTABLE.test(text)) return text;
  report(name, text, isTooLong ? 'too-long' : 'not-text');
  return '';
}

function readSlideNumber(parameters: URLSearchParams, report: Report): number | undefined {
  const value = firstValue(parameters, 'slide', report);
  if (value === '') return undefined;
  const number = /^[1-9]\d{0,4}$/.test(value) ? Number(value) : Number.NaN;
  if (number <= LAST_SLIDE_NUMBER) return number;
  report('slide', value, 'not-a-slide-number');
  return undefined;
}

function readPlace(parameters: URLSearchParams, visits: ReadonlySet<string>, report: Report): SlidePlace | undefined {
  const value = firstValue(parameters, 'at', report);
  const place = readSlidePlace(value);
  if (value === '' || (place !== undefined && isSlideId(place.slide, visits))) return place;
  report('at', value, 'not-a-slide');
  return undefined;
}

function readDeck(
  parameters: URLSearchParams,
  view: ViewState['view'],
  visits: ReadonlySet<string>,
  report: Report,
): Pick<ViewState, 'slide' | 'slidePlace' | 'slides' | 'deckTitle'> {
  const slide = readSlideNumber(parameters, report);
  if (slide !== undefined && view !== 'present') report('slide', String(slide), 'not-presenting');
  const slidePlace = view === 'present' && slide !== undefined ? readPlace(parameters, visits, report) : undefined;
  const slides = readList(parameters, 'slides', (id) => isSlideId(id, visits), report, 'not-a-slide');
  if (parameters.has('slides') && /^,*$/.test(parameters.getAll('slides').join())) report('slides', '', 'not-a-slide');
  const deckTitle = readText(parameters, 'title', LONGEST_DECK_TITLE, report);
  return {
    ...(slide === undefined || view !== 'present' ? {} : { slide }),
    ...(slidePlace === undefined ? {} : { slidePlace }),
    ...(slides.length === 0 ? {} : { slides }),
    ...(deckTitle.trim() === '' ? {} : { deckTitle }),
  };
}

function readOrganisation(
  parameters: URLSearchParams,
  { organisations, aliases }: Addressable,
  report: Report,
): string | undefined {
  const named = firstValue(parameters, 'organisation', report);
  const id = aliases?.organisation.get(named) ?? named;
  if (organisations.has(id)) return id;
  if (named !== '') report('organisation', named, 'not-on-record');
  return undefined;
}

const isView = (value: string): value is ViewState['view'] => VIEWS.some((view) => view === value);
const isUndated = (value: string): value is Filter['undated'] => value === 'include' || value === 'exclude';

/**
 * Reads the query part of an address (`?country=GB&from=2018-07-01`).
 *
 * A wrong value is ignored and reported; a parameter that is not ours is left alone. Never throws.
 * Source: DATA.md, "Addresses".
 */
export function readAddress(search: string, addressable: Addressable): ReadAddress {
  const parameters = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const report: Report = (parameter, value, reason) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ parameter, value: showable(value), reason });
  };
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      readList(
        parameters,
        facet,
        (value) => addressable.facets[facet].has(value),
        report,
        'not-on-record',
        (value) => (facet === 'person' ? (addressable.aliases?.person.get(value) ?? value) : value),
      ),
    ]),
  ) as Filter['chosen'];
  const filter: Filter = {
    chosen,
    period: readPeriod(parameters, report),
    undated: readOne(parameters, 'undated', isUndated, report) ?? NO_FILTER.undated,
    query: readText(parameters, 'q', LONGEST_QUERY, report),
  };
  const view = readOne(parameters, 'view', isView, report) ?? 'overview';
  const organisation = readOrganisation(parameters, addressable, report);
  const language = readOne(parameters, 'lang', isLanguage, report);
  return {
    state: {
      filter,
      view,
      ...readDeck(parameters, view, addressable.facets.visit, report),
      ...(organisation === undefined ? {} : { organisation }),
      ...(language === undefined ? {} : { language }),
    },
    problems,
  };
}

/** The query part of a state's address, `?` included; empty for the defaults. The inverse of `readAddress`. */
export function writeAddress({ filter, view, organisation, language, ...deck }: ViewState): string {
  const parts: string[] = [];
  const add = (name: string, values: readonly string[]): void => {
    if (values.length > 0) parts.push(`${name}=${values.map(encodeURIComponent).join(',')}`);
  };
  const day = (value: Day | undefined): readonly string[] => (value === undefined ? [] : [isoDay(value)]);
  for (const facet of FACETS) add(facet, filter.chosen[facet]);
  add('from', day(filter.period.from));
  add('to', day(filter.period.to));
  add('undated', filter.undated === NO_FILTER.undated ? [] : [filter.undated]);
  add('q', filter.query === '' ? [] : [filter.query]);
  add('organisation', organisation === undefined ? [] : [organisation]);
  add('view', view === 'overview' ? [] : [view]);
  add('slide', deck.slide === undefined || view !== 'present' ? [] : [String(deck.slide)]);
  const place = deck.slide === undefined || view !== 'present' ? undefined : deck.slidePlace;
  add('at', place === undefined ? [] : [writeSlidePlace(place)]);
  add('slides', deck.slides ?? []);
  add('title', deck.deckTitle === undefined ? [] : [deck.deckTitle]);
  add('lang', language === undefined ? [] : [language]);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
