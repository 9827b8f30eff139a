import { countedBeside } from './counted-beside.ts';
import { countedPeople } from './counted-people.ts';
import { delegationOf } from './delegation-of.ts';
import type { DoubtfulNames } from './doubtful-names.ts';
import type { Splits } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { NOBODY_NAMED, type PeopleCell, personOf, withRole } from './named-person.ts';
import { officeInFront } from './office-alone.ts';
import { isAbbreviation } from './organisation-marks.ts';
import { namesPartakingOrganisations } from './partaking-header.ts';
import { type NameEvidence, splitPeople } from './people-cell.ts';
import { peopleAndRoles } from './people-marks.ts';
import { saysOrganisations } from './people-met.ts';
import { canBePeople } from './people-text.ts';
import { withoutAside } from './person-aside.ts';
import { withPeopleInFront } from './person-in-organisation.ts';
import { besideOrganisations, isNamedOrganisation, withOrganisationsBehind } from './person-of-organisation.ts';
import { meansNobody, meansUs } from './pronoun.ts';
import { matchHeader } from './recognised-header.ts';
import { isToBeFixed } from './row-kinds.ts';
import { splitCell } from './split-cell.ts';

/** Among whom people stand: ours, our companies that went along, or others. */
export type PeopleAmong = 'ours' | 'companies' | 'others';

/** Whether a column of ours names people, or companies of ours by its header: "Participating companies", "Firma". */
export function amongOurs(header: string): PeopleAmong {
  const targets = matchHeader(header).map(({ target }) => target);
  const isOfPeople = targets.includes('ours') || targets.includes('guests');
  const isOfCompanies = targets.includes('organisation') && !isOfPeople && saysOrganisations(header);
  return namesPartakingOrganisations(header) || isOfCompanies ? 'companies' : 'ours';
}

/** What cells of people are read with. */
export interface PeopleCellTools {
  readonly splits: Splits;
  readonly whole: ReadonlySet<string>;
  readonly isOrganisation: (name: string) => boolean;
  readonly doubtful: DoubtfulNames;
}

/** Reads what cells of people name, the same text once. */
export class PeopleCells {
  private readonly known = new Map<string, PeopleCell>();

  constructor(
    private readonly evidence: NameEvidence,
    private readonly tools: PeopleCellTools,
  ) {}

  /** Whether a text is the name of somebody, beyond doubt or as the record or an answer has it. */
  private readonly isSomebody = (name: string): boolean => this.tools.doubtful.isPerson(name, [name]);

  /** Whether a text is an abbreviation that is no organisation of the record and was not answered to be somebody. */
  readonly isShort = (name: string): boolean =>
    isAbbreviation(name) && !this.tools.isOrganisation(name) && !this.tools.doubtful.isAnsweredPerson(name);

  /** What a cell names. `among`: where it stands; among ours an abbreviation is no organisation, and among companies few names are people's. */
  read(text: string, among: PeopleAmong): PeopleCell {
    const key = `${among} ${text}`;
    const made = this.known.get(key) ?? this.readNew(text, among);
    this.known.set(key, made);
    return made;
  }

  /** Whether a text names people and nothing else. */
  private areSomebody(text: string): boolean {
    const names = splitCell(peopleAndRoles(text).bare, this.tools.splits.person);
    return names.length > 0 && names.every((name) => this.isSomebody(withoutAside(name, this.isSomebody).name));
  }

  private readNew(text: string, among: PeopleAmong): PeopleCell {
    const { splits, whole, isOrganisation } = this.tools;
    if (whole.has(nameKey(text))) return { ...NOBODY_NAMED, people: [{ name: text }] };
    const counted = countedPeople(text, isOrganisation);
    if (counted?.isOrganisation === true) return { ...NOBODY_NAMED, organisations: [counted.name], isCounted: true };
    if (isOrganisation(text)) return { ...NOBODY_NAMED, organisations: [text] };
    const { organisation: of } = (among === 'others' ? delegationOf(text, isOrganisation) : undefined) ?? {};
    if (of !== undefined) return { ...NOBODY_NAMED, organisations: [of] };
    const beside = countedBeside(text);
    if (beside !== undefined && this.areSomebody(beside.rest)) {
      const read = this.read(beside.rest, among);
      return { ...read, unnamed: [...read.unnamed, ...beside.counted] };
    }
    const fronted = withPeopleInFront(withOrganisationsBehind(text, isOrganisation), isOrganisation);
    const { bare, roles } = peopleAndRoles(fronted);
    const pieces = splitCell(bare, splits.organisation);
    const isOfficeOf = (piece: string) => !isOrganisation(piece) && officeInFront(piece) !== undefined;
    const names = (piece: string) =>
      (isNamedOrganisation(piece, isOrganisation) && !isOfficeOf(piece)) || (among === 'others' && this.isShort(piece));
    const organisations = pieces.filter(names);
    const others = pieces.filter((piece) => !names(piece));
    // A comma parts companies, and no surname from a first name.
    const signs = among === 'companies' ? ([...splits.person, ','] as const) : splits.person;
    const single = others.flatMap((each) => splitCell(each, signs));
    const alone = single.map((piece) => withoutAside(piece, this.isSomebody).name);
    if (!canBePeople(alone.join('; '), alone)) return { ...NOBODY_NAMED, isPeople: false };
    const found =
      organisations.length > 0 || among === 'companies' ? single : splitPeople(bare, splits.person, this.evidence);
    if (found === undefined) return { ...NOBODY_NAMED, isOpen: true };
    const isNobody = (name: string) => meansUs(name) || meansNobody(name);
    const unnamed = found.filter(isNobody);
    const named = found
      .filter((name) => nameKey(name) !== '' && !isNobody(name) && !isToBeFixed(name))
      .map((name) => withoutAside(name, this.isSomebody));
    const all = [...new Set(named.map(({ name }) => name))];
    const isPerson = (name: string) =>
      this.tools.doubtful.isPerson(name, all) && (among !== 'companies' || this.tools.doubtful.isSurely(name));
    return {
      ...NOBODY_NAMED,
      organisations,
      beside: besideOrganisations(pieces, isOrganisation),
      names: all,
      people: named.filter(({ name }) => isPerson(name)).map(({ name, aside }) => personOf(name, roles, aside)),
      doubtful: all.filter((name) => !isPerson(name)).map((name) => withRole(name, roles)),
      unnamed,
    };
  }
}
