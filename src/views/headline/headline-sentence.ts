import { createElement, type ReactNode } from 'react';
import type { Dataset } from '#src/domain/dataset.ts';
import { yearOf } from '#src/domain/day.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { headlineMessages as m } from '#src/i18n/messages/headline.ts';
import type { HeadlineFacts } from '#src/select/headline-facts.ts';

const MOST_CITIES = 4;
const MOST_COUNTRIES = 6;

const bold = (chunks: ReactNode[]): ReactNode => createElement('strong', { key: 'strong' }, ...chunks);

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function countriesInWords({ countries }: HeadlineFacts, { t, formats }: I18n): string {
  if (countries.length > MOST_COUNTRIES) return t(m.manyCountries, { count: countries.length });
  const inOrder = [...countries].sort((a, b) => formats.compare(formats.country(a), formats.country(b)));
  return formats.list(inOrder.map(formats.countryInSentence));
}

function citiesInWords({ cities }: HeadlineFacts, dataset: Dataset, { t, formats, text }: I18n): string {
  if (cities.length > MOST_CITIES) return t(m.manyCities, { count: cities.length });
  return formats.list(cities.map((id) => text(dataset.place.get(id)?.name) || id).sort(formats.compare));
}

function timeInWords({ time }: HeadlineFacts, { t, formats }: I18n): string {
  if (time.known === 'not') return '';
  if (time.known === 'none') return t(m.withoutDate);
  if (time.known === 'year') return t(m.inYear, { year: String(time.year) });
  if (time.first === time.last) return t(m.onDay, { day: formats.day(time.first) });
  return formats.occurrence({ known: 'within', first: time.first, last: time.last, grain: 'visit' });
}

/** Where the encounters were: the lead "In Italy, " and the tail " in Bologna", either of which may be empty. */
function placeInWords(
  facts: HeadlineFacts,
  dataset: Dataset,
  i18n: I18n,
): { readonly lead: string; readonly tail: string } {
  const { inPlace } = i18n.formats;
  if (facts.countries.length === 0) return { lead: '', tail: '' };
  const countries = inPlace(countriesInWords(facts, i18n));
  if (facts.countries.length > 1 || facts.cities.length === 0) return { lead: '', tail: ` ${countries}` };
  return { lead: countries, tail: ` ${inPlace(citiesInWords(facts, dataset, i18n))}` };
}

/** The years of visits without a meeting, where they go beyond the time that the first sentence tells of. */
function unmetInWords({ unmetYears, time }: HeadlineFacts, { t }: I18n): string {
  if (unmetYears === undefined || time.known !== 'days') return '';
  const { first, last } = unmetYears;
  const isTold = first >= yearOf(time.first) && last <= yearOf(time.last);
  if (isTold) return '';
  const years =
    first === last
      ? t(m.inYear, { year: String(first) })
      : t(m.fromYears, { first: String(first), last: String(last) });
  return unmetYears.areAllDated ? ` ${years}` : ` ${t(m.asFarAsDated, { years })}`;
}

function outcomeSentence(facts: HeadlineFacts, i18n: I18n): string {
  const { outcomes, visitsWithoutMeeting } = facts;
  const { t, formats } = i18n;
  const when = unmetInWords(facts, i18n);
  const tail = visitsWithoutMeeting === 0 ? '' : t(m.withoutMeeting, { visits: visitsWithoutMeeting, when });
  const further = outcomes.agreed + outcomes['under-way'] + outcomes.done;
  if (further === 0 && outcomes.possible === 0) return t(m.noOutcome, { tail });
  if (further === 0) return t(m.possibleOutcome, { possible: outcomes.possible, tail });
  const parts = [
    { count: outcomes.done, message: m.outcomeDone },
    { count: outcomes['under-way'], message: m.outcomeUnderWay },
    { count: outcomes.agreed, message: m.outcomeAgreed },
    { count: outcomes.possible, message: m.outcomePossible },
  ];
  const list = formats.list(parts.flatMap(({ count, message }) => (count === 0 ? [] : [t(message, { count })])));
  return t(m.outcomes, { list, tail });
}

function leadInWords([first, second]: readonly string[], { t }: I18n): string {
  if (first === undefined) return '';
  return second === undefined
    ? t(m.leadOne, { first: capitalised(first) })
    : t(m.leadTwo, { first: capitalised(first), second });
}

/** The result in one or two sentences, true for any filter. */
export function headlineSentence(facts: HeadlineFacts, dataset: Dataset, i18n: I18n): ReactNode {
  const { t, rich } = i18n;
  if (facts.recorded === 0) return t(m.nothingRecorded);
  if (facts.activities === 0) return t(m.nothingFound);
  const place = placeInWords(facts, dataset, i18n);
  const when = timeInWords(facts, i18n);
  if (facts.organisations === 0) {
    const values = { where: place.tail || (place.lead && ` ${place.lead}`), when: when && ` ${when}`, b: bold };
    const onlyVisits = facts.visitsWithoutMeeting === facts.activities;
    return onlyVisits
      ? rich(m.visited, { ...values, visits: facts.visits })
      : rich(m.metNobody, { ...values, activities: facts.activities });
  }
  const lead = leadInWords(
    [place.lead, when].filter((part) => part !== ''),
    i18n,
  );
  const met = rich(m.met, {
    lead,
    who: facts.colleagues ?? 0,
    organisations: facts.organisations,
    where: place.tail,
    b: bold,
  });
  const parts = Array.isArray(met) ? met : [met];
  const opening = lead === '' && typeof parts[0] === 'string' ? [capitalised(parts[0]), ...parts.slice(1)] : parts;
  return [...opening, ' ', outcomeSentence(facts, i18n)];
}
