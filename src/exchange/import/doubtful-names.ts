import type { Answers } from './answers.ts';
import { isEvidentName, isRemarkWord } from './evident-name.ts';
import { beginsWithGivenName } from './given-names.ts';
import { nameKey } from './name-key.ts';
import { ownValue } from './own-value.ts';
import { withoutHonorifics } from './person-name.ts';

/** Something among people that is no name beyond doubt, once for each spelling. It goes to the staff notes unless answered. */
export interface DoubtfulName {
  readonly spelling: string;
  /** The spelling as the answers name it. */
  readonly key: string;
  readonly rows: number;
  readonly isPerson: boolean;
  /** Whether it is an organisation unless answered. */
  readonly isOrganisation?: true;
}

const isSingle = (name: string): boolean => !/\s/u.test(name.trim());
const isSurname = (name: string): boolean => isSingle(name) && /^\p{Lu}/u.test(name) && !isRemarkWord(name);

/** Tells names of people from what else stands among them, and lists what is asked about. */
export class DoubtfulNames {
  private readonly asked = new Map<
    string,
    { spelling: string; rows: number; isPerson: boolean; isOrganisation?: true }
  >();

  constructor(
    private readonly answers: Answers,
    private readonly isRecorded: (name: string) => boolean,
    /** Whether a country or a city is called so. */
    private readonly isPlace: (name: string) => boolean,
  ) {}

  /** Whether a name of a cell is somebody's, beyond doubt or by an answer. `all`: the names of the cell; surnames alone may be listed once it is answered. */
  isPerson(name: string, all: readonly string[]): boolean {
    const answered = ownValue(this.answers.peopleNames, nameKey(name));
    if (answered !== undefined) return answered;
    return this.isEvident(name, all) || this.answers.doubtfulNames === 'names';
  }

  /** Notes a name that a row has, if it is asked about. */
  note(name: string, all: readonly string[], mayBeOrganisation = false): void {
    const key = nameKey(name);
    const isOpen = mayBeOrganisation && !this.isRecorded(name);
    if (!isOpen && ownValue(this.answers.peopleNames, key) === undefined && this.isEvident(name, all)) return;
    const known = this.asked.get(key);
    if (known !== undefined) known.rows += 1;
    else
      this.asked.set(key, {
        spelling: name,
        rows: 1,
        isPerson: isOpen ? this.isAnsweredPerson(name) : this.isPerson(name, all),
      });
  }

  /** Notes a name among organisations that may be a person's. */
  noteOrganisation(name: string): void {
    const key = nameKey(name);
    const known = this.asked.get(key);
    if (known !== undefined) known.rows += 1;
    else this.asked.set(key, { spelling: name, rows: 1, isPerson: false, isOrganisation: true });
  }

  /** Whether it was answered that a name is no person's. */
  isDenied(name: string): boolean {
    return ownValue(this.answers.peopleNames, nameKey(name)) === false;
  }

  /** Whether a name that may be an organisation's was answered to be a person's. */
  isAnsweredPerson(name: string): boolean {
    return ownValue(this.answers.peopleNames, nameKey(name)) ?? this.answers.doubtfulNames === 'names';
  }

  /** Whether a name is somebody's even where companies are named: it begins with a first name, or the record or an answer has it. */
  isSurely(name: string): boolean {
    return beginsWithGivenName(withoutHonorifics(name)) || this.isRecorded(name) || this.isAnsweredPerson(name);
  }

  /** What there is to say of a name that is no evident one. */
  doubtOf(name: string): 'place-among-people' | 'doubtful-name' {
    return this.isPlace(name) ? 'place-among-people' : 'doubtful-name';
  }

  /** Those that are asked about, the most frequent first. */
  list(): readonly DoubtfulName[] {
    return [...this.asked].map(([key, each]) => ({ key, ...each })).sort((a, b) => b.rows - a.rows);
  }

  /** Single words are people where it was answered that commas part people, not a surname from a first name. */
  private areSurnames(all: readonly string[]): boolean {
    return this.answers.nameComma === 'people' && all.length > 1 && all.every(isSurname);
  }

  private isEvident(name: string, all: readonly string[]): boolean {
    return (isEvidentName(name) && !this.isPlace(name)) || this.areSurnames(all) || this.isRecorded(name);
  }
}
