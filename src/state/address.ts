import { type Day, isoDay, parseDay } from '#src/domain/day.ts';
import { isLanguage } from '#src/domain/language.ts';
import { FACETS, type Facet, type Filter, NO_FILTER } from '#src/select/filter.ts';
import { isSlideId } from '#src/select/slide-id.ts';
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

/** A part of an address that was ignored: the parameter and the value as it may be shown. */
export interface AddressProblem {
  readonly parameter: string;
  readonly value: string;
}

export interface ReadAddress {
  readonly state: ViewState;
  readonly problems: readonly AddressProblem[];
}

/** Longest free text that an address may carry, in characters. */
export const LONGEST_QUERY = 200;

/** Longest title of a deck, in characters. */
export const LONGEST_DECK_TITLE = 120;

const LAST_SLIDE_NUMBER = 99_999;
const LONGEST_SHOWN = 60;
const MOST_PROBLEMS = 10;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;

function showable(value: string): string {
  const start = [...value.slice(0, LONGEST_SHOWN * 2)].slice(0, LONGEST_SHOWN).join('');
  return `${start.replace(new RegExp(UNPRINTABLE, 'gu'), '�')}${start.length < value.length ? '…' : ''}`;
}

type Report = (parameter: string, value: string) => void;

function readList(
  parameters: URLSearchParams,
  name: string,
  isKnown: (value: string) => boolean,
  report: Report,
  keptId: (value: string) => string = (value) => value,
): readonly string[] {
  const values = parameters
    .getAll(name)
    .flatMap((list) => list.split(','))
    .filter((value) => value !== '')
    .map(keptId);
  const wrong = values.filter((value) => !isKnown(value));
  if (wrong.length > 0) report(name, wrong.join(','));
  return [...new Set(values.filter(isKnown))];
}

function readOne<T extends string>(
  parameters: URLSearchParams,
  name: string,
  isKnown: (value: string) => value is T,
  report: Report,
): T | undefined {
  const value = parameters.get(name) ?? '';
  if (value === '' || isKnown(value)) return value === '' ? undefined : value;
  report(name, value);
  return undefined;
}

function readDay(parameters: URLSearchParams, name: string, report: Report): Day | undefined {
  const value = parameters.get(name) ?? '';
  const day = parseDay(value);
  if (day === undefined && value !== '') report(name, value);
  return day;
}

function readPeriod(parameters: URLSearchParams, report: Report): Filter['period'] {
  const from = readDay(parameters, 'from', report);
  const to = readDay(parameters, 'to', report);
  if (from !== undefined && to !== undefined && to < from) {
    report('to', isoDay(to));
    return { from };
  }
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function readText(parameters: URLSearchParams, name: string, longest: number, report: Report): string {
  const text = parameters.get(name) ?? '';
  if (text.length <= longest && !UNPRINTABLE.test(text)) return text;
  report(name, text);
  return '';
}

function readSlideNumber(parameters: URLSearchParams, report: Report): number | undefined {
  const value = parameters.get('slide') ?? '';
  if (value === '') return undefined;
  const number = /^[1-9]\d{0,4}$/.test(value) ? Number(value) : Number.NaN;
  if (number <= LAST_SLIDE_NUMBER) return number;
  report('slide', value);
  return undefined;
}

function readDeck(
  parameters: URLSearchParams,
  view: ViewState['view'],
  visits: ReadonlySet<string>,
  report: Report,
): Pick<ViewState, 'slide' | 'slides' | 'deckTitle'> {
  const slide = readSlideNumber(parameters, report);
  const slides = readList(parameters, 'slides', (id) => isSlideId(id, visits), report);
  const deckTitle = readText(parameters, 'title', LONGEST_DECK_TITLE, report);
  return {
    ...(slide === undefined || view !== 'present' ? {} : { slide }),
    ...(slides.length === 0 ? {} : { slides }),
    ...(deckTitle.trim() === '' ? {} : { deckTitle }),
  };
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
  const { aliases } = addressable;
  const parameters = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const report: Report = (parameter, value) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ parameter, value: showable(value) });
  };
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      readList(
        parameters,
        facet,
        (value) => addressable.facets[facet].has(value),
        report,
        (value) => (facet === 'person' ? (aliases?.person.get(value) ?? value) : value),
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
  const isOrganisation = (value: string): value is string => addressable.organisations.has(value);
  const named = parameters.get('organisation') ?? '';
  const organisation = aliases?.organisation.get(named) ?? readOne(parameters, 'organisation', isOrganisation, report);
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
  add('slides', deck.slides ?? []);
  add('title', deck.deckTitle === undefined ? [] : [deck.deckTitle]);
  add('lang', language === undefined ? [] : [language]);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
