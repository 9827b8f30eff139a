import { Initials } from './initials.ts';
import { nameKey } from './name-key.ts';
import { NearNames } from './near-names.ts';
import { ownValue } from './own-value.ts';
import { SharedWords } from './shared-words.ts';

/** A name of a table that resembles one that is known: kept apart unless a person says they are the same. */
export interface NearDecision {
  readonly spelling: string;
  /** The spelling as the answers name it. */
  readonly key: string;
  readonly near: { readonly id: string; readonly name: string; readonly likeness: number };
  readonly chosen: 'apart' | 'same';
  /** The very name, but for an article, in another country than the record's or of one of several people: the same unless a person keeps it apart. */
  readonly isExact?: true;
  /** The other country (ISO 3166-1 alpha-2), where that is what differs. */
  readonly country?: string;
}

/** A record that bears a name. `country`: ISO 3166-1 alpha-2. */
interface Bearer {
  readonly id: string;
  readonly hasArticle: boolean;
  readonly country: string | undefined;
}

/** Two spellings of one name are at least this much alike. */
const LEAST_LIKE = 0.82;
const SHORTEST = 5;
const OF_INITIALS = 0.5;
const MOST_LIKE = 5;

const hasArticle = (name: string): boolean => /^\s*the\s/i.test(name);

/** Finds records by the names of a table: by name and alias, by an answer, and near spellings to be decided on. */
export class NameBook {
  private readonly bearers = new Map<string, Bearer[]>();
  private readonly near = new NearNames<string>();
  private readonly shared = new SharedWords<string>();
  private readonly initials: Initials<string> | undefined;
  /** Whether an article makes another name. */
  private readonly minds: boolean;
  private readonly decisions = new Map<string, NearDecision>();
  private readonly names = new Map<string, string>();

  /** `ofPeople`: an initial may stand for a first name. */
  constructor(
    private readonly answers: Readonly<Record<string, string>>,
    ofPeople = false,
  ) {
    this.initials = ofPeople ? new Initials() : undefined;
    this.minds = !ofPeople;
  }

  know(id: string, name: string, others: readonly string[] = [], country?: string): void {
    this.names.set(id, name);
    for (const each of [name, ...others]) {
      const key = nameKey(each);
      if (key === '') continue;
      const bearer = { id, hasArticle: hasArticle(each), country };
      const known = this.bearers.get(key);
      if (known !== undefined) {
        known.push(bearer);
        continue;
      }
      this.bearers.set(key, [bearer]);
      this.near.add(key, id);
      this.shared.add(key, id);
      this.initials?.add(key, id);
    }
  }

  /** What a record is called; its id where there is none of it. */
  nameOf(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** Whether a record bears that name. */
  has(name: string): boolean {
    return this.bearers.has(nameKey(name));
  }

  /** The ids of the records with a name much like this one. */
  idsLike(name: string): readonly string[] {
    const key = nameKey(name);
    return key.length < SHORTEST ? [] : this.near.find(key, MOST_LIKE, LEAST_LIKE).map(({ value }) => value);
  }

  /** The ids of the records that bear a name, those known first in front. */
  idsOf(name: string): readonly string[] {
    return [...new Set((this.bearers.get(nameKey(name)) ?? []).map(({ id }) => id))];
  }

  /** Id of the record that a name was answered to mean. `key`: as the answers name it. */
  answered(key: string): string | undefined {
    const id = ownValue(this.answers, key);
    return id !== undefined && this.names.has(id) ? id : undefined;
  }

  /**
   * Id of the record that a name means; `undefined` for a new name. A near one is noted as a decision, and so is the very name
   * where it differs in an article, or in its country from all of `countries`.
   */
  find(name: string, countries: readonly string[] = []): string | undefined {
    const key = nameKey(name);
    const known = this.bearers.get(key);
    if (known !== undefined) return this.among(name, key, known, countries);
    const [alike] = key.length < SHORTEST ? [] : this.near.find(key, 1, LEAST_LIKE);
    const same = this.propose(name, key, alike ?? this.shared.find(key) ?? this.ofInitials(key));
    if (same !== undefined) this.bearers.set(key, [{ id: same, hasArticle: hasArticle(name), country: undefined }]);
    return same;
  }

  /** Notes that a name may mean a record, from which it is kept apart; the id of the record that it was answered to mean. */
  propose(
    spelling: string,
    key: string,
    near: { readonly value: string; readonly likeness: number } | undefined,
  ): string | undefined {
    const same = this.answered(key);
    const id = same ?? near?.value;
    if (id !== undefined && !this.decisions.has(key))
      this.decisions.set(key, {
        spelling,
        key,
        near: { id, name: this.nameOf(id), likeness: near?.likeness ?? 0 },
        chosen: same === undefined ? 'apart' : 'same',
      });
    return same;
  }

  /** Notes that a name is taken to mean a record; its id, unless it was answered that it is kept apart. */
  suppose(spelling: string, key: string, id: string, country?: string): string | undefined {
    const isApart = ownValue(this.answers, key) === '';
    if (!this.decisions.has(key))
      this.decisions.set(key, {
        spelling,
        key,
        near: { id, name: this.nameOf(id), likeness: 1 },
        chosen: isApart ? 'apart' : 'same',
        isExact: true,
        ...(country === undefined ? {} : { country }),
      });
    return isApart ? undefined : id;
  }

  private among(
    name: string,
    spelled: string,
    known: readonly Bearer[],
    countries: readonly string[],
  ): string | undefined {
    const isHere = ({ country }: Bearer) =>
      country === undefined || countries.length === 0 || countries.includes(country);
    const isSpelled = (each: Bearer) => !this.minds || each.hasArticle === hasArticle(name);
    const [best] = [...known].sort(
      (a, b) => Number(isSpelled(b)) - Number(isSpelled(a)) || Number(isHere(b)) - Number(isHere(a)),
    );
    if (best === undefined || (isSpelled(best) && isHere(best))) return best?.id;
    const country = isSpelled(best) ? countries[0] : undefined;
    const key = country === undefined ? spelled : `${spelled} ${country.toLowerCase()}`;
    return this.suppose(name, key, best.id, country);
  }

  private ofInitials(key: string): { readonly value: string; readonly likeness: number } | undefined {
    const value = this.initials?.find(key);
    return value === undefined ? undefined : { value, likeness: OF_INITIALS };
  }

  /** What is to be decided, in the order in which the names were met. */
  list(): readonly NearDecision[] {
    return [...this.decisions.values()];
  }
}
