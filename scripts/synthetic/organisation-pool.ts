import type { Organisation } from '#src/domain/organisation.ts';
import type { Person } from '#src/domain/person.ts';
import type { City } from './city.ts';
import { Gathering } from './gathering.ts';
import { personName } from './person-names.ts';
import type { PlaceBook } from './place-book.ts';
import type { Random } from './random.ts';
import { SOURCES } from './source.ts';
import { FIELDS, KINDS, ORGANISATION_NAMES } from './vocabulary.ts';
import { Weighted, zipf } from './weighted.ts';

/** Share of meetings with somebody new, where there is somebody known in that city. */
const NEW = 0.16;
const OF_KIND = new Weighted(zipf(KINDS.length, 0.7));

interface Met {
  readonly id: string;
  readonly guests: string[];
}

/**
 * The organisations of every city. Who was met often is met again (preferential attachment), so that many are met once
 * and some fifty times.
 */
export class OrganisationPool {
  private readonly organisations: Gathering<Organisation>;
  private readonly guests: Gathering<Person>;
  private readonly encounters = new Map<City, Met[]>();

  constructor(
    private readonly random: Random,
    private readonly places: PlaceBook,
    most: number,
  ) {
    this.organisations = new Gathering('organisation', most);
    this.guests = new Gathering('guest', most);
  }

  /** Meets an organisation of a city, an old acquaintance or a new one. */
  meet(city: City): Met {
    const known = this.encounters.get(city) ?? [];
    if (known.length === 0) this.encounters.set(city, known);
    const met = known.length === 0 || this.random.chance(NEW) ? this.found(city) : this.random.pick(known);
    known.push(met);
    return met;
  }

  /** One of its people, named at the meeting. */
  guestOf({ id: organisation, guests }: Met): string {
    if (guests.length > 0 && this.random.chance(0.6)) return this.random.pick(guests);
    const name = personName(this.random);
    const guest = this.guests.add((id) => ({ id, name, organisation, sources: SOURCES }));
    guests.push(guest);
    return guest;
  }

  rows(): { readonly organisations: readonly Organisation[]; readonly guests: readonly Person[] } {
    return { organisations: this.organisations.rows, guests: this.guests.rows };
  }

  private found(city: City): Met {
    const { random } = this;
    const name = random
      .pick(ORGANISATION_NAMES)
      .replace('{city}', city.name.en)
      .replace('{field}', random.pick(FIELDS));
    const kind = KINDS[OF_KIND.draw(random)]?.id ?? '';
    const place = random.chance(0.9) ? { place: this.places.idOf(city) } : {};
    const partOf = random.chance(0.03) ? this.organisations.rows.at(-1)?.id : undefined;
    const id = this.organisations.add((own) => ({
      id: own,
      name,
      aliases: random.chance(0.2) ? [initials(name)] : [],
      kind,
      country: city.country,
      ...place,
      ...(partOf === undefined ? {} : { partOf }),
      sources: SOURCES,
    }));
    return { id, guests: [] };
  }
}

const initials = (name: string): string =>
  name
    .split(/[ ,]+/)
    .map((word) => word.slice(0, 1).toUpperCase())
    .join('');
