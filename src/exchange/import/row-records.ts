import type { Direction } from '#src/domain/direction.ts';
import type { Inferences } from '#src/domain/inference.ts';
import type { Language } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { Visit } from '#src/domain/visit.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { inBothLanguages, sameInBoth } from './in-both-languages.ts';
import { inferredDirection } from './inferred-direction.ts';
import { madeTitle, type TitleParts } from './made-title.ts';
import { kebab } from './name-key.ts';
import type { ReadRow } from './read-row.ts';
import type { RecordTools, RowFault } from './record-tools.ts';
import { hostIds, openOrganisations, organisationIds, recordedOtherwise, whereFrom } from './row-organisation-ids.ts';
import { rowPeopleIds } from './row-people-ids.ts';

/** A visit and its meeting as a row gives them, still without ids. `base` is what its id begins with; `isTitled`: the row gives its title, else it is `madeTitle`. */
export interface RowRecords {
  readonly base: string;
  readonly isTitled: boolean;
  readonly madeTitle: LocalizedText;
  readonly visit: Omit<Visit, 'id'> & { readonly notes?: string };
  readonly meeting?: Omit<Meeting, 'id' | 'visit'>;
}

const LONGEST_TITLE = 160;
const LONGEST_PRINTED = 200;

const shortened = (text: string): string => text.replace(/\s+/g, ' ').slice(0, LONGEST_TITLE);
const unreadOf = ({ unreadDirection = [] }: ReadRow) => unreadDirection;

function directionOf(row: ReadRow, { home }: RecordTools): { direction?: Direction; reason?: LocalizedText } {
  const { saysGuestsCame: said } = row;
  if (row.direction !== undefined && said !== undefined)
    return {
      direction: row.direction,
      reason: inBothLanguages(importReasons.saysGuestsCame, { stated: shortened(said) }),
    };
  if (row.direction !== undefined && row.isSigned !== true) return { direction: row.direction };
  const { online } = row.places;
  if (online !== undefined && row.direction === undefined)
    return { direction: 'home', reason: inBothLanguages(importReasons.heldOnline, { stated: online }) };
  if (row.direction !== undefined)
    return { direction: row.direction, reason: inBothLanguages(importReasons.signsOfGuests) };
  const stated = unreadOf(row)
    .map(({ text }) => text)
    .join('; ');
  const { answeredDirection, answeredUnread } = importReasons;
  const answered = stated === '' ? inBothLanguages(answeredDirection) : inBothLanguages(answeredUnread, { stated });
  if (row.answeredDirection !== undefined) return { direction: row.answeredDirection, reason: answered };
  return inferredDirection(row, home.place) ?? {};
}

const eachLanguage = (say: (language: Language) => string): LocalizedText => ({ en: say('en'), bg: say('bg') });

function cutAtWord(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const cut = text.slice(0, LONGEST_TITLE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_TITLE / 2)).trimEnd()}…`;
}

/** Title and summary: a long title is cut and stands whole in the summary. */
function prose(
  row: ReadRow,
  parts: TitleParts,
): { title: LocalizedText; madeTitle: LocalizedText; summary?: LocalizedText; inferred: Inferences } {
  const { title: titles, summary: summaries } = row.translated ?? {};
  const given = titles ?? sameInBoth(row.title);
  const oneLine = eachLanguage((language) => given[language].replace(/\s+/g, ' '));
  const isLong = Math.max(oneLine.en.length, oneLine.bg.length) > LONGEST_TITLE;
  const below = summaries ?? sameInBoth(row.summary);
  const summary = eachLanguage((language) =>
    [isLong ? given[language] : '', below[language]].filter((text) => text !== '').join('\n\n'),
  );
  const reason = inBothLanguages(importReasons.oneLanguage);
  const made = madeTitle(parts);
  const isOneLanguage = (isLong && titles === undefined) || (row.summary !== '' && summaries === undefined);
  return {
    madeTitle: made,
    title: oneLine.en === '' ? made : eachLanguage((language) => cutAtWord(oneLine[language])),
    ...(summary.en === '' ? {} : { summary }),
    inferred: {
      ...(oneLine.en === '' || titles !== undefined ? {} : { title: reason }),
      ...(isOneLanguage ? { summary: reason } : {}),
    },
  };
}

/** Where guests are from whom nothing but a word of the row tells it, for the title that is made of it, and why. */
function guestsFrom(
  row: ReadRow,
  direction: Direction,
  met: number,
): { from?: readonly string[]; inferred: Inferences } {
  const { title, guestCountries, guestsCalled } = row;
  if (guestCountries !== undefined || guestsCalled === undefined || direction !== 'inbound')
    return { ...(guestCountries === undefined ? {} : { from: guestCountries }), inferred: {} };
  const { said, countries } = guestsCalled;
  const reason = inBothLanguages(importReasons.guestsNation, { stated: shortened(said) });
  return { from: countries, inferred: title === '' && met === 0 ? { title: reason } : {} };
}

function sourcesOf(row: ReadRow, source: string): readonly [SourceReference, ...SourceReference[]] {
  const reference = { source, paragraph: row.row };
  const printed = row.printedDate.slice(0, LONGEST_PRINTED).trim();
  const cities = row.places.unmatched.map(({ name }) => name.slice(0, LONGEST_PRINTED).trim());
  const first = printed === '' ? reference : { ...reference, asPrinted: printed };
  return [first, ...cities.filter((name) => name !== '').map((asPrinted) => ({ ...reference, asPrinted }))];
}

/** Why a row cannot become records although each of its cells can be read. */
export function rowFaults(row: ReadRow, tools: RecordTools): readonly RowFault[] {
  const countries = row.guestCountries ?? row.places.countries;
  const { open, unknown } = openOrganisations(row, tools);
  if (unknown.length > 0)
    return [{ code: 'unknown-organisation-country', found: unknown.join('; '), target: 'organisation' }];
  const several = tools.countries.isSilent(row) ? 'guests-country' : 'organisation-countries';
  const code = countries.length === 0 ? 'organisation-country' : several;
  const address = row.places.unplacedAddress;
  const unplaced =
    address === undefined ? undefined : ({ code: 'address-needs-country', found: address, target: 'address' } as const);
  if (open.length > 0 && countries.length === 0 && unplaced !== undefined) return [unplaced];
  if (open.length > 0 && row.places.online !== undefined)
    return [{ code: 'online-country', found: open.join('; '), target: 'organisation' }];
  if (open.length > 0) return [{ code, found: open.join('; '), target: 'organisation' }];
  if (directionOf(row, tools).direction === undefined)
    return [unplaced ?? { code: 'no-place', found: '', target: 'country' }];
  return [];
}

/** Turns a row without such faults into records; what it names and the record lacks is added to the books. */
export function rowRecords(
  row: ReadRow,
  tools: RecordTools,
): { readonly records: RowRecords; readonly faults: readonly RowFault[] } {
  const { direction = 'outbound', reason } = directionOf(row, tools);
  const { countries, places, inferred, unmatched } = row.places;
  // Of several cities, known or not, nothing tells in which one met.
  const [place] = places.length + unmatched.length === 1 ? places : [];
  const sources = sourcesOf(row, tools.source);
  const { paragraph, source } = sources[0];
  const organisations = organisationIds(row, tools, sources);
  const hosts = hostIds(row, tools);
  const theirs = organisations.filter((id) => !hosts.has(id));
  const [organisation] = theirs;
  const isOther = (name: string) => tools.organisations.find(name, whereFrom(row, name)) !== tools.home.organisation;
  const called = guestsFrom(row, direction, theirs.length);
  const text = prose(row, {
    direction,
    organisations: theirs.map((id) => tools.organisations.nameOf(id)),
    places: places.map(({ name }) => name),
    countries,
    isOnline: row.places.online !== undefined,
    ...(called.from === undefined ? {} : { guestCountries: called.from }),
  });
  const { ours, guests, left, saidOf } = rowPeopleIds(
    row,
    { all: organisations, theirs },
    { source, paragraph },
    tools,
  );
  const unread = unreadOf(row).map(({ header, text }) => `${header}: ${text}`);
  const notes = [row.notes, ...unread, left, ...saidOf].filter((part) => part !== '').join('\n');
  const topics = row.topics.map((name) => tools.topics.idOf(name));
  const { edtf, reason: dateReason } = row.date;
  const visit: RowRecords['visit'] = {
    title: text.title,
    direction,
    countries,
    places: places.map(({ id }) => id),
    ...(edtf === undefined ? {} : { when: edtf }),
    people: ours,
    goals: [],
    ...(topics.length === 0 ? {} : { topics: [...new Set(topics)] }),
    ...(text.summary === undefined ? {} : { summary: text.summary }),
    inferred: {
      ...inferred,
      ...text.inferred,
      ...called.inferred,
      ...(reason === undefined ? {} : { direction: reason }),
      ...(dateReason === undefined ? {} : { when: dateReason }),
    },
    sources,
    ...(notes === '' ? {} : { notes }),
  };
  const meeting: RowRecords['meeting'] = {
    organisations,
    ...(place === undefined ? {} : { place: place.id }),
    ...(edtf?.length === 10 ? { when: edtf } : {}),
    people: guests,
    sources,
  };
  const base = kebab(
    [
      edtf?.split('/')[0] ?? 'undated',
      places[0]?.id ?? countries[0] ?? '',
      organisation ?? organisations[0] ?? '',
    ].join(' '),
    100,
  );
  const own = row.organisations.filter((name) => !isOther(name));
  const faults: readonly RowFault[] = [
    ...recordedOtherwise(row, tools),
    ...(left === '' ? [] : [{ code: 'guest-organisation', found: left, target: 'guests' } as const]),
    ...(own.length === 0
      ? []
      : [{ code: 'home-organisation', found: own.join('; '), target: 'organisation' } as const]),
  ];
  return {
    records: {
      base,
      isTitled: row.title !== '',
      madeTitle: text.madeTitle,
      visit,
      ...(organisations.length === 0 ? {} : { meeting }),
    },
    faults,
  };
}
