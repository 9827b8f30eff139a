import { type Day, isoDay, parseDay } from '#src/domain/day.ts';
import { isLanguage } from '#src/domain/language.ts';
import { FACETS, type Facet, type Filter, NO_FILTER } from '#src/select/filter.ts';
import { VIEWS, type ViewState } from './view-state.ts';

/** What an address may name: the values of each facet and the organisations of the record. */
export interface Addressable {
  readonly facets: Readonly<Record<Facet, ReadonlySet<string>>>;
  readonly organisations: ReadonlySet<string>;
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
  known: ReadonlySet<string>,
  report: Report,
): readonly string[] {
  const values = parameters
    .getAll(name)
    .flatMap((list) => list.split(','))
    .filter((value) => value !== '');
  const wrong = values.filter((value) => !known.has(value));
  if (wrong.length > 0) report(name, wrong.join(','));
  return [...new Set(values.filter((value) => known.has(value)))];
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

function readQuery(parameters: URLSearchParams, report: Report): string {
  const query = parameters.get('q') ?? '';
  if (query.length <= LONGEST_QUERY && !UNPRINTABLE.test(query)) return query;
  report('q', query);
  return '';
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
  const report: Report = (parameter, value) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ parameter, value: showable(value) });
  };
  const chosen = Object.fromEntries(
    FACETS.map((facet) => [facet, readList(parameters, facet, addressable.facets[facet], report)]),
  ) as Filter['chosen'];
  const filter: Filter = {
    chosen,
    period: readPeriod(parameters, report),
    undated: readOne(parameters, 'undated', isUndated, report) ?? NO_FILTER.undated,
    query: readQuery(parameters, report),
  };
  const view = readOne(parameters, 'view', isView, report) ?? 'overview';
  const isOrganisation = (value: string): value is string => addressable.organisations.has(value);
  const organisation = readOne(parameters, 'organisation', isOrganisation, report);
  const language = readOne(parameters, 'lang', isLanguage, report);
  return {
    state: {
      filter,
      view,
      ...(organisation === undefined ? {} : { organisation }),
      ...(language === undefined ? {} : { language }),
    },
    problems,
  };
}

/** The query part of a state's address, `?` included; empty for the defaults. The inverse of `readAddress`. */
export function writeAddress({ filter, view, organisation, language }: ViewState): string {
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
  add('lang', language === undefined ? [] : [language]);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
