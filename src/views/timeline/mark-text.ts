import type { Dataset } from '#src/domain/dataset.ts';
import { type Day, monthIndexOf, yearOf } from '#src/domain/day.ts';
import type { FollowUp } from '#src/domain/follow-up.ts';
import type { I18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { LONGEST_LABEL, shortened } from '#src/select/shortened.ts';
import type { HeldFacts, MarkFacts } from '#src/select/timeline-facts.ts';
import { HOME_LANE, NO_COUNTRY_LANE, type TimelineBar, type TimelineLane } from '#src/select/timeline-lanes.ts';
import { binName } from './bin-unit.ts';
import type { ChipGroup } from './gutter-chips.ts';
import type { Mark } from './lane-marks.ts';
import { shortRange } from './short-range.ts';

/** What a mark is called in full, and the texts that may stand beside it, the fullest first. */
export interface MarkText {
  readonly name: string;
  readonly labels: readonly string[];
  /** What stands under the mark where the last of the labels stands in it, the fullest first. */
  readonly under?: readonly string[];
}

const joined = (parts: readonly string[], by: string) => parts.filter((part) => part !== '').join(by);

/** "Italy", "At home, Sofia". */
export function laneName(
  { key, country }: Pick<TimelineLane, 'key' | 'country'>,
  dataset: Dataset,
  { t, text, formats }: I18n,
): string {
  if (key === NO_COUNTRY_LANE) return t(m.noCountry);
  if (key !== HOME_LANE) return formats.country(country ?? key);
  const place = text(dataset.place.get(dataset.record.site.home)?.name);
  return place === '' ? t(m.atHomeOnly) : t(m.atHome, { place });
}

/** "3 cities" or the cities, "10 organisations" or the one organisation, or else the visit's title. */
function whereAndWho(lane: TimelineLane, facts: MarkFacts, dataset: Dataset, { t, text }: I18n): readonly string[] {
  const { places, organisations, visits } = facts;
  const cities = lane.key === HOME_LANE ? [] : places.map((id) => text(dataset.place.get(id)?.name));
  const where = cities.length > 2 ? t(m.cities, { count: cities.length }) : cities.join(', ');
  const only = dataset.organisation.get(organisations[0] ?? '')?.name ?? '';
  if (organisations.length > 0) {
    const many = t(m.organisations, { count: organisations.length });
    return [where, organisations.length === 1 ? only : many];
  }
  return [where, visits.length === 1 ? text(dataset.visit.get(visits[0] ?? '')?.title) : ''];
}

function possibleText({ possible }: MarkFacts, { t, formats }: I18n): string {
  return possible > 0 ? t(m.possible, { count: formats.number(possible) }) : '';
}

function countText(facts: MarkFacts, i18n: I18n): string {
  const { activities, total } = facts;
  const count = activities.length;
  const all = i18n.t(count < total ? m.activitiesOf : m.activities, { count, total });
  return joined([all, possibleText(facts, i18n)], ', ');
}

/**
 * Text of a single visit: "Italy, 16–20 July 2018, 3 cities, 10 organisations, 10 activities". `withCount`: its mark
 * does not say the number, so that a shortened label does.
 */
export function visitText(
  lane: TimelineLane,
  bar: TimelineBar,
  facts: MarkFacts,
  dataset: Dataset,
  i18n: I18n,
  { withYear, withCount }: { readonly withYear: boolean; readonly withCount: boolean },
): MarkText {
  const { formats } = i18n;
  const { first, last, isExact } = bar;
  const what = whereAndWho(lane, facts, dataset, i18n);
  const when = isExact
    ? formats.days(first, last)
    : formats.occurrence({ known: 'within', first, last, grain: 'month' });
  const short = shortDate(bar, i18n, withYear);
  const separator = facts.places.length > 2 || lane.key === HOME_LANE ? ', ' : ' · ';
  return {
    name: joined([laneName(lane, dataset, i18n), when, ...what, countText(facts, i18n)], ', '),
    labels: [
      joined([short, joined(what, separator)], ' · '),
      ...(withCount ? countedLabels(short, facts.activities.length, i18n) : [short]),
    ],
  };
}

/** Where the mark has no room for its number, that stands beside it: it goes last, after the date. */
function countedLabels(date: string, count: number, { t, formats }: I18n): readonly string[] {
  const number = formats.number(count);
  return [joined([date, t(m.activities, { count })], ' · '), joined([number, date], ' · '), number];
}

function shortDate({ first, last, isExact }: TimelineBar, { language, formats }: I18n, withYear: boolean): string {
  const month = monthIndexOf(first);
  if (!isExact && month === monthIndexOf(last)) {
    return withYear ? formats.month(month) : formats.monthName(month, 'long');
  }
  return withYear ? formats.shortDays(first, last) : shortRange(first, last, language);
}

/** Whether it was announced for days before `today` and nothing on record says that it took place. */
export function isWithoutEvidence({ status, evidence }: FollowUp, last: Day, today: Day): boolean {
  return status === 'announced' && evidence === undefined && last < today;
}

const FOLLOW_UP_WORDS = {
  announced: { label: m.planned, short: m.plannedShort, name: m.plannedName },
  done: { label: m.done, short: m.doneShort, name: m.doneName },
  dropped: { label: m.dropped, short: m.droppedShort, name: m.droppedName },
} as const;

export function followUpText(followUp: FollowUp, bar: TimelineBar, today: Day, { t, text, formats }: I18n): MarkText {
  const { status } = followUp;
  const title = text(followUp.title);
  const { label, short, name } = FOLLOW_UP_WORDS[status];
  const when = formats.edtf(followUp.due ?? '');
  const missing = isWithoutEvidence(followUp, bar.last, today) ? t(m.noEvidence) : '';
  const titles = [...new Set([title, shortened(title, LONGEST_LABEL)])];
  return {
    name: joined([t(name, { title, when }), missing], ', '),
    labels: [...titles.map((each) => t(label, { title: each })), t(short)],
    under: titles,
  };
}

/** "3 visits", "2 visits, 1 announcement". */
function barsText({ visits, followUps }: HeldFacts, { t }: I18n): string {
  return joined(
    [visits > 0 ? t(m.visits, { count: visits }) : '', followUps > 0 ? t(m.followUps, { count: followUps }) : ''],
    ', ',
  );
}

/** Text of several bars in one mark, or out of sight. */
export function aggregateText(
  lane: TimelineLane,
  mark: Pick<Mark, 'kind' | 'shown' | 'bin'>,
  facts: HeldFacts,
  dataset: Dataset,
  i18n: I18n,
): MarkText {
  const { t, formats } = i18n;
  const side = mark.kind === 'earlier' ? t(m.isEarlier) : mark.kind === 'later' ? t(m.isLater) : '';
  const bars = barsText(facts, i18n);
  const count = t(m.activities, { count: mark.shown });
  const when =
    mark.bin === undefined ? formats.days(facts.first, facts.last) : binName(mark.bin.unit, mark.bin.number, formats);
  return {
    name: joined([laneName(lane, dataset, i18n), side, when, bars, count], ', '),
    labels: side === '' && mark.kind === 'cluster' ? [bars] : [],
  };
}

function yearsText(groups: readonly ChipGroup[], { formats }: I18n): string {
  const years = groups.flatMap((group) => group.years ?? []);
  const ends = [...new Set([Math.min(...years), Math.max(...years)])];
  return years.length === 0 ? '' : ends.map(formats.year).join('–');
}

/** "1 visit", "1 in 2018", "7 undated". */
export function chipText(groups: readonly ChipGroup[], areVisits: boolean, i18n: I18n): string {
  const { t, formats } = i18n;
  const shown = groups.reduce((sum, group) => sum + group.shown, 0);
  const year = yearsText(groups, i18n);
  if (groups.length > 1) return t(m.withoutDay, { count: formats.number(shown) });
  if (year !== '') return t(m.inYear, { count: formats.number(shown), year });
  return t(areVisits ? m.visits : m.activities, { count: shown });
}

/** More groups of a year than are named one by one. */
const MOST_YEARS = 3;

/** "1 in 2017", "2 in 2018"; of many years "970 between 2006 and 2026". */
function yearCounts(groups: readonly ChipGroup[], i18n: I18n): readonly string[] {
  const { t, formats } = i18n;
  const dated = groups.filter(({ years }) => years !== undefined);
  if (dated.length <= MOST_YEARS)
    return dated.map((group) => t(m.inYear, { count: formats.number(group.shown), year: yearsText([group], i18n) }));
  const years = dated.flatMap((group) => group.years ?? []);
  const count = dated.reduce((sum, { shown }) => sum + shown, 0);
  const [from, to] = [Math.min(...years), Math.max(...years)].map(formats.year);
  return [t(m.betweenYears, { count: formats.number(count), from: from ?? '', to: to ?? '' })];
}

/** "Austria, no day on record, Working visit to Austria, 1 visit"; the chip's own text is part of it. */
export function chipName(
  lane: TimelineLane,
  groups: readonly ChipGroup[],
  facts: MarkFacts,
  dataset: Dataset,
  i18n: I18n,
): string {
  const { t } = i18n;
  const years = yearCounts(groups, i18n);
  const text = chipText(groups, facts.areVisits, i18n);
  const what = whereAndWho(lane, facts, dataset, i18n);
  const count = countText(facts, i18n);
  const saysCount = facts.areVisits && years.length === 0;
  return joined(
    [
      laneName(lane, dataset, i18n),
      t(m.noDay),
      ...(years.includes(text) ? [text, ...what] : [...years, ...what, text]),
      saysCount || count.startsWith(text) ? possibleText(facts, i18n) : count,
    ],
    ', ',
  );
}

/** Whether dates in the labels need their year, as the axis shows more than about a year. */
export function needsYear(start: number, end: number): boolean {
  return end - start > 400 || yearOf(Math.floor(start)) + 1 < yearOf(Math.floor(end));
}
