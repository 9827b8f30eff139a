import type { Table } from '../table/table.ts';
import { namesAmount } from './amount-header.ts';
import { askedStatus, asksWhetherOff, isCount } from './asked-status.ts';
import { isBookkeeping } from './bookkeeping-header.ts';
import { placesCameFrom } from './came-from.ts';
import { cellText } from './cell-text.ts';
import { type Candidate, LEAST_CONFIDENCE, type Left, type Unmapped } from './column-candidates.ts';
import { type ColumnContent, columnContent } from './column-content.ts';
import { isContactKind } from './contact-kind.ts';
import { asksContactPerson } from './contact-person.ts';
import { namesGuestsAlone, saysCameFrom, saysVisitedBy } from './direction-headers.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isOrganisationOfDelegation } from './guest-tables.ts';
import { holdsOwnCodes, isIdentifier, mayBeNumbered } from './identifier-header.ts';
import { isBareKind } from './kind-words.ts';
import { speaksOfMail, withoutPlaces } from './mail-header.ts';
import { namesCompaniesOfMission, namesPartakingOrganisations } from './partaking-header.ts';
import { asksWhom } from './people-met.ts';
import { namesHostsOfDelegation, namesReceiving, namesTheirPeople } from './received-by.ts';
import { type HeaderMatch, headerKey, matchHeader } from './recognised-header.ts';
import { isOfRegister, speaksOfVisits } from './register-header.ts';
import { asksForReport, namesReport, namesRole } from './role-header.ts';
import { saysOtherRole, speaksOfOrganisations, withoutOthers } from './said-of-others.ts';
import { isStatusOfOthers } from './status-of-others.ts';
import type { Target } from './target.ts';
import { isTitleOfPeople } from './title-of-people.ts';

/** What dates are not, whatever the column is called: "Visit" may name what it was, or when. */
const IN_WORDS: ReadonlySet<Target> = new Set(['title', 'summary', 'topic', 'organisation', 'ours', 'guests']);
/** A column holds dates if this share of its cells does. */
const HOLDS_DATES = 0.5;
/** Written dates alone name a target if this share of the cells are some. */
const MOSTLY_DATES = 0.5;
/** Content alone names a target if this share of the cells fits. */
const TELLING: Readonly<Partial<Record<Target, number>>> = {
  date: 0.8,
  country: 0.8,
  city: 0.75,
  year: 0.9,
  direction: 0.5,
  format: 0.6,
};
/** What a column of directions is not, whatever it is called: "Type" may name either. */
const NO_DIRECTIONS: ReadonlySet<Target> = new Set(['kind', 'title', 'summary', 'topic', 'notes', 'status', 'format']);
/** A column of what was done, in which some cells say who travelled, is one of directions only if this share of them does. */
const PROSE: ReadonlySet<Target> = new Set(['title', 'summary', 'topic', 'notes']);
const MOSTLY_DIRECTIONS = 0.8;
/** A column of people with such a share of numbers counts them. */
const MOSTLY_NUMBERS = 0.6;
/** A column holds names of organisations if this share of its cells names some; of people, whose names tell less, this. */
const MOSTLY_NAMES = 0.5;
const MOSTLY_PEOPLE = 0.8;
/** What a report is that was handed in rather than told. */
const NOTED: readonly HeaderMatch[] = [{ target: 'notes', score: 0.95, word: '' }];
/** Those who received the guests of a table. */
const RECEIVING: readonly HeaderMatch[] = [{ target: 'ours', score: 0.95, word: '' }];
/** The contact persons or representatives of those who were met, where this share of the cells and more names some and not how to reach them. */
const MET: readonly HeaderMatch[] = [{ target: 'guests', score: 0.95, word: '' }];
/** Whose the delegation was. */
const whoseDelegation = (word: string): readonly HeaderMatch[] => [{ target: 'organisation', score: 0.95, word }];
const SOME_PEOPLE = 0.3;
const SURE_TITLE = 0.8;
const PEOPLE: ReadonlySet<Target> = new Set(['ours', 'guests']);
/** What a header that asks whom one met may name by itself. */
const WHOM: ReadonlySet<Target> = new Set(['organisation', 'guests', 'ours', 'notes']);
/** Where an organisation is, is not where a visit was. */
const PLACES: ReadonlySet<Target> = new Set(['country', 'city']);
/** What amounts are none of. */
const TIMES: ReadonlySet<Target> = new Set(['date', 'from', 'to', 'year', 'month', 'monthTo', 'day', 'dayTo']);
/** A kind of meeting or contact is none of organisations, and no title. */
const OF_FORMAT: readonly HeaderMatch[] = [{ target: 'format', score: 1, word: '' }];
/** What asks whether a visit was off, however few cells say so. */
const ASKS_STATUS: readonly Candidate[] = [{ target: 'status', confidence: 0.85, reason: 'header' }];
/** A word that says little by itself scores less than this where it stands among others. */
const AMONG_OTHERS = 0.4;
/** A header names nothing else. */
const SURELY = 0.9;
/** Fewer cells tell less than the header. */
const LEAST_CELLS = 3;
/** A column called "Place" holds cities rather than addresses if this share of its cells names some. */
const MOSTLY_CITIES = 0.6;
/**
 * What a column of guests holds: organisations, where it names some. People under "Visited by" may be ours as well: then
 * the record tells it, or it is asked.
 */
function whoCame(header: string, signs: ColumnContent['signs'], areOrganisations: boolean): Target {
  if (areOrganisations) return 'organisation';
  if (!saysVisitedBy(header)) return 'guests';
  return signs.people > signs.organisations ? 'ours' : 'organisation';
}

/** Parts within the text of a cell that are looked for: they say where and when, not what. */
const PART_TARGETS: ReadonlySet<Target> = new Set(['address', 'city', 'country', 'date']);

/** What a header names, beside the others of its table and for what its cells are. */
function told(table: Table, header: string, { signs, shares, filled }: ColumnContent): readonly HeaderMatch[] {
  const namesNoCountry = filled > 0 && shares.country === 0;
  const headers = table.header;
  const { marks, numbers, people, surnames, mails } = signs;
  const key = headerKey(header);
  if (namesNoCountry && HOST_PARTY.test(key)) return RECEIVED;
  if (isContactKind(header)) return OF_FORMAT;
  if (isTitleOfPeople(table, header) || isStatusOfOthers(header)) return NOTED;
  if (namesRole(key) || asksForReport(key) || (namesReport(key) && marks >= MOSTLY_NUMBERS)) return NOTED;
  const areSomebody = people >= SOME_PEOPLE || people + surnames >= MOSTLY_NAMES;
  if (areSomebody && marks + numbers < SOME_PEOPLE && asksContactPerson(header, headers)) return MET;
  if (people >= SOME_PEOPLE && namesTheirPeople(header, headers)) return MET;
  if (people < MOSTLY_NAMES && isOrganisationOfDelegation(table, header)) return whoseDelegation(key);
  if (namesReceiving(header, table)) return RECEIVING;
  const all = matchHeader(header);
  const saysMail = speaksOfMail(header);
  const others = saysMail || mails >= MOSTLY_NAMES ? withoutPlaces(all) : all;
  return others.length === 0 && (saysMail || all.length > 0) ? NOTED : others;
}

/** Who received somebody: in Bulgarian the word for a party is that for a country as well. */
const HOST_PARTY =
  /(?:^| )(?:priemasht\p{L}* strana(?:ta)?|strana(?:ta)? domakin|domakinska(?:ta)? strana|(?:host|hosting|receiving) party|gastgebende seite|parte ospitante)(?= |$)/u;
const RECEIVED: readonly HeaderMatch[] = [{ target: 'organisation', score: 0.75, word: '' }];

/** "Cancelled" among other words is said of something else: "Cancelled flights". */
const isOffOfOthers = ({ target, score, word }: HeaderMatch): boolean =>
  target === 'status' && score < AMONG_OTHERS && asksWhetherOff(word);

/** Whether a header that names a direction, however well, means who travelled: its words are asked about if none is known. */
const saysDirection = (header: string, score: number): boolean => score >= SURELY || speaksOfVisits(headerKey(header));

/** What a column may become. `books`: the dates on which its rows were written; `register`: those of something else than visits; `names`: names, without a header that says whose; `other`: something else than who was there. */
export function candidatesOf(
  table: Table,
  column: Unmapped,
  gazetteer: Gazetteer | undefined,
  stem: string = column.header,
): readonly Candidate[] | Left {
  const content = columnContent(table, column, gazetteer);
  const { filled, shares, signs } = content;
  const named = column.part ?? (table.headerRows?.first === 0 ? '' : stem);
  const holdsCounts = () => table.rows.some((row) => isCount(cellText(row[column.index])));
  if (column.part === undefined && asksWhetherOff(named) && !holdsCounts()) return ASKS_STATUS;
  const from = column.part === undefined ? placesCameFrom(table, column.index, named, gazetteer) : undefined;
  if (from !== undefined) {
    const place: Candidate = { target: from, confidence: 0.6, reason: 'header-and-content' };
    // Beside a column of such places they stand among the guests.
    return namesGuestsAlone(named) ? [place, { target: 'guests', confidence: 0.5, reason: 'header' }] : [place];
  }
  const all = told(table, named, content);
  const targets = all.map(({ target }) => target);
  const holdsDates = (shares.date ?? 0) >= HOLDS_DATES;
  const holdsTimes = holdsDates || (shares.year ?? 0) >= HOLDS_DATES;
  const isNumbered = isIdentifier(named) || (column.part === undefined && holdsOwnCodes(table, named, column.index));
  if (isBookkeeping(headerKey(named), targets, holdsDates))
    return holdsTimes && !isNumbered && column.part === undefined ? 'books' : [];
  if (!isNumbered && isOfRegister(headerKey(named), all, holdsTimes))
    return holdsTimes && column.part === undefined ? 'register' : [];
  const isUnsaid =
    namesHostsOfDelegation(named, table.header) ||
    (signs.numbers < MOSTLY_NUMBERS &&
      (namesPartakingOrganisations(named) || namesCompaniesOfMission(named, table.header)));
  if (column.part === undefined && filled > 0 && isUnsaid) return 'other';
  const matches = withoutOthers(named, all).filter((match) => !isOffOfOthers(match));
  const isOfThem = speaksOfOrganisations(named) && (all[0]?.score !== 1 || all[0].target === 'organisation');
  const found: Candidate[] = matches.map(({ target, score }) => {
    const isAsked = target === 'status' && askedStatus(named) !== undefined;
    const share = isAsked ? Math.max(shares.status ?? 0, signs.marks) : shares[target];
    if (share === undefined || filled === 0 || (target === 'direction' && saysDirection(named, score)))
      return { target, confidence: Math.max(share ?? 0, score * 0.85), reason: 'header' };
    const confidence = Math.min(1, share < 0.3 ? score * 0.4 : score * 0.6 + share * 0.4);
    return { target, confidence, reason: share < 0.3 ? 'header' : 'header-and-content' };
  });
  const isKinds = isBareKind(named);
  const isProse = !isKinds && matches.some(({ target, score }) => PROSE.has(target) && score >= AMONG_OTHERS);
  const telling = isProse ? { ...TELLING, direction: MOSTLY_DIRECTIONS } : TELLING;
  if (column.part === undefined) {
    for (const [target, least] of Object.entries(telling) as [Target, number][]) {
      const share = shares[target] ?? 0;
      const isTelling = share >= least || (target === 'date' && signs.dates >= MOSTLY_DATES);
      if ((isOfThem && PLACES.has(target)) || (target === 'format' && matches.length > 0)) continue;
      if (filled > 0 && isTelling && !found.some((each) => each.target === target))
        found.push({
          target,
          confidence: Math.max(LEAST_CONFIDENCE, Math.min(1, share) * (target === 'direction' ? 0.8 : 0.6)),
          reason: 'content',
        });
    }
  }
  if (saysVisitedBy(named) && !found.some(({ target }) => target === 'guests'))
    found.push({ target: 'guests', confidence: 0.8, reason: 'header' });
  const isWhom = asksWhom(named) && !saysOtherRole(named);
  if (isWhom && !found.some(({ target, confidence }) => WHOM.has(target) && confidence >= LEAST_CONFIDENCE))
    found.push({ target: 'organisation', confidence: LEAST_CONFIDENCE + 0.1, reason: 'header' });
  const areDates = (shares.date ?? 0) >= (TELLING.date ?? 1);
  const areDirections =
    (shares.direction ?? 0) >= (telling.direction ?? 1) && (shares.direction ?? 0) > (shares.status ?? 0);
  const places = shares.city ?? 0;
  const isOfCities = places >= MOSTLY_CITIES && found.some(({ target }) => target === 'city');
  const areNumbers = signs.numbers >= MOSTLY_NUMBERS;
  const areOrganisations =
    filled >= LEAST_CELLS && signs.organisations >= MOSTLY_NAMES && signs.organisations > signs.people;
  const areEvents = isKinds && signs.events >= MOSTLY_NAMES;
  const areAmounts = signs.amounts >= MOSTLY_NUMBERS && namesAmount(named);
  // "Namen" are names in German, and in Slovene what something was for.
  const isTitle =
    signs.people < SOME_PEOPLE &&
    found.some(({ target, confidence }) => target === 'title' && confidence >= SURE_TITLE);
  const likely = found
    .filter(({ target }) => !(isTitle && PEOPLE.has(target)))
    .filter(({ target }) => !(areAmounts && TIMES.has(target)))
    .filter(
      ({ target }) => !(areNumbers && PEOPLE.has(target)) && !(signs.figures >= MOSTLY_NUMBERS && target === 'title'),
    )
    .filter(({ target }) => !isNumbered || mayBeNumbered(target))
    .filter(({ target }) => !(isKinds && target === 'city') && !(target === 'title' && saysCameFrom(named)))
    .filter(({ target }) => !(signs.noNames >= MOSTLY_NUMBERS && target === 'organisation'))
    .map((each) => (each.target === 'guests' ? { ...each, target: whoCame(named, signs, areOrganisations) } : each))
    .filter(({ target }) => !(areDates && IN_WORDS.has(target)) && !(areDirections && NO_DIRECTIONS.has(target)))
    .map((each) => (areEvents && each.target === 'kind' ? { ...each, target: 'notes' as const } : each))
    .map((each) => (isOfCities && each.target === 'address' ? { ...each, confidence: each.confidence / 3 } : each))
    .filter(
      ({ target, confidence }) =>
        confidence >= LEAST_CONFIDENCE && (column.part === undefined || PART_TARGETS.has(target)),
    )
    .sort((a, b) => b.confidence - a.confidence);
  const areNames = areOrganisations || signs.people >= MOSTLY_PEOPLE;
  const mayBeNames = areNames || !(areNumbers || holdsTimes || signs.noNames >= MOSTLY_NUMBERS);
  const isOfNobody = signs.noNames >= MOSTLY_NUMBERS && matches.some(({ target }) => target === 'organisation');
  const areCounts = areNumbers && namesAmount(named);
  const isOther = !areCounts && (matches.length < all.length || isOfNobody || (mayBeNames && saysOtherRole(named)));
  if (likely.length > 0 || isNumbered || column.part !== undefined) return likely;
  return isOther && filled > 0 ? 'other' : areNames ? 'names' : likely;
}
