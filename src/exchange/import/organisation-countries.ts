import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Place } from '#src/domain/place.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { Answers } from './answers.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { inferredDirection } from './inferred-direction.ts';
import { nameKey } from './name-key.ts';
import { ownValue } from './own-value.ts';
import type { ReadRow } from './read-row.ts';

/** Where an organisation is from (ISO 3166-1 alpha-2), and why that is thought; no reason where the table states it. */
export interface OrganisationCountry {
  readonly code: string;
  readonly reason?: LocalizedText;
}

/** A new organisation whose rows name several countries, or only the one that guests came to, so that its own has to be asked. */
export interface OpenOrganisation {
  readonly spelling: string;
  /** The spelling as the answers name it. */
  readonly key: string;
  readonly countries: readonly string[];
  readonly rows: number;
}

const LONGEST_SAID = 120;
/** What stands among organisations and came from elsewhere: "Delegation of the Vilnius Municipality". */
const GUESTS =
  /(?<!\p{L})(?:delegation|delegates|visitors|guests|делегаци[яи]|гости|посетители|besucher|gäste|delegazion[ei]|ospiti|delegacij[ae]|gostje|délégation|visiteurs|delegación|visitantes)/iu;

/** Tells where the new organisations of a table are from. A row with one country says it; several leave it open. */
export class OrganisationCountries {
  private readonly told = new Map<string, string>();
  /** What rows state of organisations themselves. */
  private readonly stated = new Map<string, string>();
  private readonly open = new Map<string, { spelling: string; countries: readonly string[]; rows: number }>();

  /** `home`: the city in which guests are received. */
  constructor(
    private readonly answers: Answers,
    private readonly home?: Place,
  ) {}

  /** Whether a row is about guests, or names them among organisations, and only the country that they came to, so that it does not say where they are from. */
  isSilent(row: ReadRow): boolean {
    const { direction, answeredDirection, places, guestCountries } = row;
    const { countries, online } = places;
    const isHere = guestCountries === undefined && countries.length === 1 && countries[0] === this.home?.country;
    if (!isHere) return false;
    const inferred = online === undefined ? inferredDirection(row, this.home)?.direction : undefined;
    const known = direction ?? answeredDirection ?? inferred;
    return known === 'inbound' || (known === 'home' && row.organisations.some((name) => GUESTS.test(name)));
  }

  /** Notes what a row with one country says of its organisations, for the rows that name several. */
  learn(row: ReadRow): void {
    const { organisations, places, guestCountries = places.countries, stated } = row;
    for (const [key, { country }] of stated ?? []) if (country?.code !== undefined) this.stated.set(key, country.code);
    if (this.isSilent(row)) return;
    const [country, ...others] = guestCountries;
    if (country === undefined || others.length > 0) return;
    for (const name of organisations) {
      const key = nameKey(name);
      if (!this.told.has(key)) this.told.set(key, country);
    }
  }

  /** The country of the organisation at a place in a row; `undefined` where it has to be asked. */
  of(row: ReadRow, name: string): OrganisationCountry | undefined {
    const { organisations, places, guestCountries: countries = places.countries } = row;
    const key = nameKey(name);
    const answered = ownValue(this.answers.organisationCountries, key);
    if (answered !== undefined) return because(answered, 'answeredOrganisationCountry');
    const stated = row.stated?.get(key)?.country;
    if (stated !== undefined)
      return stated.code === undefined
        ? undefined
        : { code: stated.code, ...(stated.reason === undefined ? {} : { reason: stated.reason }) };
    const elsewhere = this.stated.get(key);
    if (elsewhere !== undefined) return because(elsewhere, 'organisationCountryElsewhere');
    const toldAnywhere = this.told.get(key);
    const [first, ...others] = countries;
    const isSilent = this.isSilent(row);
    const { said = '', countries: nations = [] } = row.guestsCalled ?? {};
    const [nation] = nations.length === 1 && (isSilent || first === undefined) ? nations : [];
    if (nation !== undefined && toldAnywhere === undefined)
      return because(nation, 'guestsNation', { stated: said.slice(0, LONGEST_SAID) });
    if (first === undefined)
      return toldAnywhere === undefined || places.online === undefined
        ? undefined
        : because(toldAnywhere, 'organisationCountryElsewhere');
    if (others.length === 0 && !isSilent) {
      const where = row.guestCountries === undefined ? 'organisationCountry' : 'guestsOrganisation';
      return because(first, places.online === undefined ? where : 'onlineCountry');
    }
    if (toldAnywhere !== undefined) return because(toldAnywhere, 'organisationCountryElsewhere');
    if (isSilent) return undefined;
    if (this.answers.organisationCountry === 'first') return because(first, 'answeredOrganisationCountry');
    const inOrder = organisations.length === countries.length ? countries[organisations.indexOf(name)] : undefined;
    if (this.answers.organisationCountry === 'in-order' && inOrder !== undefined)
      return because(inOrder, 'answeredOrganisationCountry');
    return undefined;
  }

  /** Notes that an organisation waits for its country. */
  ask(name: string, countries: readonly string[]): void {
    const key = nameKey(name);
    const known = this.open.get(key);
    const all = [...new Set([...(known?.countries ?? []), ...countries])];
    this.open.set(key, { spelling: known?.spelling ?? name, countries: all, rows: (known?.rows ?? 0) + 1 });
  }

  /** Those that wait, the most frequent first. */
  list(): readonly OpenOrganisation[] {
    return [...this.open].map(([key, each]) => ({ key, ...each })).sort((a, b) => b.rows - a.rows);
  }
}

const because = (
  code: string,
  reason: keyof typeof importReasons,
  values?: Readonly<Record<string, string>>,
): OrganisationCountry => ({ code, reason: inBothLanguages(importReasons[reason], values) });
