import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Direction } from '#src/domain/direction.ts';
import type { FollowUp } from '#src/domain/follow-up.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import { HOME_ORGANISATION } from '#src/domain/organisation.ts';
import type { Person } from '#src/domain/person.ts';
import type { Visit } from '#src/domain/visit.ts';
import { meetingDate, type VisitDate, visitDate } from './calendar.ts';
import { attractions, type City } from './city.ts';
import { Gathering } from './gathering.ts';
import { OrganisationPool } from './organisation-pool.ts';
import { personName } from './person-names.ts';
import { PlaceBook } from './place-book.ts';
import { ProseWriter } from './prose.ts';
import { Random } from './random.ts';
import { SOURCE, SOURCES } from './source.ts';
import { GOALS, KINDS, TITLES, TOPICS } from './vocabulary.ts';
import { Weighted, zipf } from './weighted.ts';

/** GeoNames id of the city that the made-up organisation travels from. */
const HOME = 727011;
/** Shares of visits: without a recorded meeting; without a recorded city. */
const [NO_MEETING, NO_CITY] = [0.08, 0.06];
/** How many meetings a visit has, from one to ten. */
const OF_MEETINGS = new Weighted([14, 16, 17, 15, 12, 9, 7, 5, 3, 2]);
const OF_DIRECTION = new Weighted([65, 22, 13]);
const DIRECTIONS: readonly Direction[] = ['outbound', 'inbound', 'home'];
const OF_TOPIC = new Weighted(zipf(TOPICS.length, 0.8));
const OF_GOAL = new Weighted(zipf(GOALS.length, 0.8));

export interface SyntheticOptions {
  /** How many activities the record is to have. */
  readonly activities: number;
  /** Same seed, same record. */
  readonly seed: number;
  /** Whether visits and meetings have prose: a million without it fit into memory. `false` by default; all else is the same. */
  readonly prose?: boolean;
}

/** A made-up record of the contract's shape over real cities, skewed as real ones are. Linear. */
export function syntheticRecord(
  { activities, seed, prose = false }: SyntheticOptions,
  cities: readonly City[],
): ActivityRecord {
  const random = new Random(seed);
  const writer = prose ? new ProseWriter(seed, cities) : undefined;
  const home = cities.find(({ geonames }) => geonames === HOME) ?? cities[0];
  if (home === undefined) throw new Error('the gazetteer holds no city');
  const ofCity = new Weighted(attractions(cities, home));
  const places = new PlaceBook();
  const homePlace = places.idOf(home);
  const pool = new OrganisationPool(random, places, activities);
  const staff = staffOf(activities, random);
  const ofStaff = new Weighted(zipf(staff.length, 0.9));
  const visits = new Gathering<Visit>('visit', activities);
  const meetings = new Gathering<Meeting>('meeting', activities);
  const followUps = new Gathering<FollowUp>('follow-up', activities);
  const named = (most: number) => ofStaff.drawSome(random, random.below(most + 1)).flatMap((i) => staff[i]?.id ?? []);

  const addMeeting = (visit: string, date: VisitDate, city: City, place: string | undefined) => {
    const size = random.chance(0.82) ? 1 : 2 + random.below(2);
    const met = [...new Set(Array.from({ length: size }, () => pool.meet(city)))];
    const when = meetingDate(date, random);
    const [first] = met;
    const guests = first !== undefined && random.chance(0.12) ? [pool.guestOf(first)] : [];
    const topics = random.chance(0.3) ? termsOf(TOPICS, OF_TOPIC, random, 1) : [];
    meetings.add((id) => ({
      id,
      visit,
      organisations: met.map((each) => each.id),
      ...(place === undefined || random.chance(0.08) ? {} : { place }),
      ...(when === undefined ? {} : { when }),
      people: guests,
      ...(topics.length === 0 ? {} : { topics }),
      ...writer?.ofMeeting(),
      sources: SOURCES,
    }));
  };

  let made = 0;
  while (made < activities) {
    const direction = DIRECTIONS[OF_DIRECTION.draw(random)] ?? 'outbound';
    const other = cities[ofCity.draw(random)] ?? home;
    const where = direction === 'outbound' ? other : home;
    const place = random.chance(NO_CITY) ? undefined : places.idOf(where);
    const date = visitDate(random);
    const topics = termsOf(TOPICS, OF_TOPIC, random, random.below(3));
    const titled = direction === 'home' ? home : other;
    const visit = visits.add((id) => ({
      id,
      title: titleOf(direction, titled, topics[0] ?? 'investment', random),
      direction,
      countries: [where.country],
      places: place === undefined ? [] : [place],
      ...(date.when === undefined ? {} : { when: date.when }),
      people: named(4),
      goals: termsOf(GOALS, OF_GOAL, random, random.below(3)),
      ...(topics.length === 0 ? {} : { topics }),
      ...writer?.ofVisit(),
      sources: SOURCES,
    }));
    const wanted = random.chance(NO_MEETING) ? 0 : OF_MEETINGS.draw(random) + 1;
    const count = Math.min(wanted, activities - made);
    for (let i = 0; i < count; i += 1) addMeeting(visit, date, direction === 'home' ? other : titled, place);
    made += Math.max(1, count);
    if (random.chance(0.04)) followUps.add((id) => followUp(id, visit, random));
  }

  const { organisations, guests } = pool.rows();
  return {
    places: places.rows(),
    people: [...guests, ...staff],
    organisations: [
      {
        id: HOME_ORGANISATION,
        name: 'Synthetic Network',
        aliases: [],
        kind: 'cluster',
        country: home.country,
        sources: SOURCES,
      },
      ...organisations,
    ],
    visits: visits.rows,
    meetings: meetings.rows,
    followUps: followUps.rows,
    kinds: KINDS,
    topics: TOPICS,
    goals: GOALS,
    sources: [SOURCE],
    site: {
      organisation: HOME_ORGANISATION,
      home: homePlace,
      title: { en: 'Synthetic activity', bg: 'Измислена дейност' },
      subtitle: { en: 'Made up to measure with', bg: 'Съчинена, за да се мери с нея' },
      languages: ['en', 'bg'],
      recordDate: '2026-06-30',
    },
  };
}

/** People of the home organisation: 14 for 20 activities, some 700 for 100,000. */
function staffOf(activities: number, random: Random): readonly Person[] {
  const count = Math.round(4 + 2.2 * Math.sqrt(activities));
  const staff = new Gathering<Person>('person', count);
  for (let i = 0; i < count; i += 1) {
    const name = personName(random);
    staff.add((id) => ({ id, name, organisation: HOME_ORGANISATION, sources: SOURCES }));
  }
  return staff.rows;
}

function termsOf(terms: readonly { readonly id: string }[], weighted: Weighted, random: Random, count: number) {
  return weighted.drawSome(random, count).flatMap((i) => terms[i]?.id ?? []);
}

function titleOf(direction: Direction, city: City, topic: string, random: Random): LocalizedText {
  const template = random.pick(TITLES[direction]);
  const name = TOPICS.find(({ id }) => id === topic)?.name ?? { en: topic, bg: topic };
  const preposition = /^[ВФ]/i.test(city.name.bg) ? 'във' : 'в';
  return {
    en: template.en.replace('{city}', city.name.en).replace('{topic}', name.en),
    bg: template.bg
      .replace('{city}', city.name.bg)
      .replace('{in}', `${preposition} ${city.name.bg}`)
      .replace('{topic}', name.bg),
  };
}

function followUp(id: string, visit: string, random: Random): FollowUp {
  const due = random.chance(0.5) ? { due: `${2024 + random.below(4)}` } : {};
  const status = random.pick(['announced', 'done', 'dropped'] as const);
  return { id, title: { en: 'Joint project', bg: 'Съвместен проект' }, ...due, status, visit, sources: SOURCES };
}
