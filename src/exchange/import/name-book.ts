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
}

/** Two spellings of one name are at least this much alike. */
const LEAST_LIKE = 0.82;
const SHORTEST = 5;
const OF_INITIALS = 0.5;

/** Finds records by the names of a table: by name and alias, by an answer, and near spellings to be decided on. */
export class NameBook {
  private readonly ids = new Map<string, string>();
  private readonly near = new NearNames<string>();
  private readonly shared = new SharedWords<string>();
  private readonly initials: Initials<string> | undefined;
  private readonly decisions = new Map<string, NearDecision>();
  private readonly names = new Map<string, string>();

  /** `ofPeople`: an initial may stand for a first name. */
  constructor(
    private readonly answers: Readonly<Record<string, string>>,
    ofPeople = false,
  ) {
    this.initials = ofPeople ? new Initials() : undefined;
  }

  know(id: string, name: string, others: readonly string[] = []): void {
    this.names.set(id, name);
    for (const each of [name, ...others]) {
      const key = nameKey(each);
      if (key === '' || this.ids.has(key)) continue;
      this.ids.set(key, id);
      this.near.add(key, id);
      this.shared.add(key, id);
      this.initials?.add(key, id);
    }
  }

  /** Id of the record that a name means; `undefined` for a new name. A near one is noted as a decision. */
  find(name: string): string | undefined {
    const key = nameKey(name);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const answered = ownValue(this.answers, key);
    const [alike] = key.length < SHORTEST ? [] : this.near.find(key, 1, LEAST_LIKE);
    const near = alike ?? this.shared.find(key) ?? this.ofInitials(key);
    const same = answered !== undefined && this.names.has(answered) ? answered : undefined;
    const id = same ?? near?.value;
    if (id !== undefined && !this.decisions.has(key)) {
      this.decisions.set(key, {
        spelling: name,
        key,
        near: { id, name: this.names.get(id) ?? id, likeness: near?.likeness ?? 0 },
        chosen: same === undefined ? 'apart' : 'same',
      });
    }
    if (same !== undefined) this.ids.set(key, same);
    return same;
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
