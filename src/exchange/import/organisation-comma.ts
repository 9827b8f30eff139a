import type { Answers } from './answers.ts';
import { nameKey } from './name-key.ts';
import { evidentJoiner, joinedNames } from './organisation-joiner.ts';
import { isOfPlace } from './organisation-marks.ts';
import { callsItselfOrganisation, endsWithLegalForm, isPartOfAnother, namesItsField } from './organisation-text.ts';
import { ownValue } from './own-value.ts';

/** What the commas in the name of an organisation do: they belong to one name, or part several. */
export type CommaMeaning = 'one' | 'several';

/** A name with commas that the table does not settle beyond doubt, once for each spelling. */
export interface OrganisationComma {
  readonly spelling: string;
  /** The spelling as the answers name it. */
  readonly key: string;
  /** The organisations that it names if its commas part several. */
  readonly names: readonly string[];
  readonly rows: number;
  /** `open`: its rows are set aside until it is answered. `decided`: by its own words, or by the answer for all. */
  readonly status: 'open' | 'decided' | 'answered';
  readonly meaning?: CommaMeaning;
}

/** As many names with commas between them are a list; of an institution that names its fields, only a longer one is. */
const LIST = { plain: 4, ofFields: 6 } as const;

/** What the commas between `names` mean beyond doubt. `isKnown`: whether an organisation has a name; `isLike`: or one much like it. */
function evidentMeaning(
  names: readonly string[],
  isKnown: (name: string) => boolean,
  isLike: (name: string) => boolean,
): CommaMeaning | undefined {
  const [first = ''] = names;
  if (names.length < 2) return 'one';
  const isOne = (name: string) => isKnown(name) || callsItselfOrganisation(name) || isOfPlace(name);
  const isUnit = names.length === 2 && isPartOfAnother(first) && !names.every(isKnown);
  if (!isUnit && names.every((name) => isOne(name) || (names.some(isKnown) && isLike(name)))) return 'several';
  if (names.slice(0, -1).some(endsWithLegalForm)) return 'several';
  return names.length >= (namesItsField(first) ? LIST.ofFields : LIST.plain) ? 'several' : undefined;
}

/** Tells what commas in the names of organisations mean, and lists the names that are asked about. */
export class OrganisationCommas {
  private readonly asked = new Map<string, Omit<OrganisationComma, 'key' | 'rows'> & { rows: number }>();

  constructor(
    private readonly answers: Answers,
    private readonly whole: ReadonlySet<string>,
    private readonly isRecorded: (name: string) => boolean,
    private readonly isKnown: (name: string) => boolean,
    private readonly isLike: (name: string) => boolean,
  ) {}

  /**
   * What a text with commas names; `undefined` where it must be asked. `parts`: what stands between its commas; `joined`: the
   * same with those together that look like one name; `placed`: and cities with the organisations in front of them. A row
   * with as many countries lists organisations as well.
   */
  read(
    text: string,
    parts: readonly string[],
    joined: readonly string[],
    countries: number,
    placed = joined,
  ): readonly string[] | undefined {
    if (parts.length < 2) return parts;
    const names = placed.length > 1 ? placed : joined.length > 1 ? joined : parts;
    const isListed = placed.length === parts.length && parts.length === countries;
    const isOfCity = placed.length === 1 && joined.length > 1;
    const meaning = isOfCity ? this.ofCity(text, names) : this.meaning(text, names, parts, joined, isListed);
    return meaning === undefined ? undefined : meaning === 'one' ? [text] : names;
  }

  /** One organisation and its city, "AIT GmbH, Wien": only an answer about this very name makes two of it. */
  private ofCity(text: string, names: readonly string[]): CommaMeaning | undefined {
    const [first = ''] = names;
    const isOne = this.isKnown(first) || callsItselfOrganisation(first) || endsWithLegalForm(first);
    const forAll = this.answers.organisationComma === undefined ? undefined : 'one';
    return this.decided(text, names, { evident: isOne ? 'one' : undefined, isShown: true, forAll });
  }

  private meaning(
    text: string,
    names: readonly string[],
    parts: readonly string[],
    joined: readonly string[],
    isListed: boolean,
  ): CommaMeaning | undefined {
    const evident = isListed ? 'several' : evidentMeaning(joined, this.isKnown, this.isLike);
    const isShown = evident === undefined || joined.length < parts.length;
    return this.decided(text, names, { evident, isShown, forAll: this.answers.organisationComma });
  }

  /**
   * What a text without commas names, whose words or signs may join several: "Cap Digital / INRIA"; `undefined` where it must
   * be asked. What was answered for all commas goes for slashes; for words such as "and" it says that they part nothing.
   */
  readJoined(text: string): readonly string[] | undefined {
    const found = joinedNames(text, (name) => name !== text && this.isKnown(name));
    if (found === undefined) return [text];
    const { joiner, names } = found;
    const evident = evidentJoiner(found, this.isKnown);
    const { organisationComma } = this.answers;
    const forAll = joiner === 'slash' || organisationComma === undefined ? organisationComma : 'one';
    const meaning = this.decided(text, names, { evident, isShown: evident !== 'several', forAll });
    return meaning === undefined ? undefined : meaning === 'one' ? [text] : names;
  }

  private decided(
    text: string,
    names: readonly string[],
    {
      evident,
      isShown,
      forAll,
    }: {
      readonly evident: CommaMeaning | undefined;
      readonly isShown: boolean;
      readonly forAll: CommaMeaning | undefined;
    },
  ): CommaMeaning | undefined {
    const key = nameKey(text);
    if (this.whole.has(key) || this.isRecorded(text)) return 'one';
    const own = ownValue(this.answers.organisationCommas, key);
    const meaning = own ?? evident ?? forAll;
    if (own !== undefined || isShown) {
      const status = own !== undefined ? 'answered' : meaning === undefined ? 'open' : 'decided';
      const rows = (this.asked.get(key)?.rows ?? 0) + 1;
      this.asked.set(key, { spelling: text, names, status, rows, ...(meaning === undefined ? {} : { meaning }) });
    }
    return meaning;
  }

  list(): readonly OrganisationComma[] {
    return [...this.asked].map(([key, each]) => ({ key, ...each }));
  }
}
