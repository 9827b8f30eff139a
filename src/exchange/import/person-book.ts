import { LANGUAGES } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Person } from '#src/domain/person.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { isEvidentName } from './evident-name.ts';
import { formerName, reservedIds } from './former-ids.ts';
import { freeId } from './free-id.ts';
import { inBothLanguages, sameInBoth } from './in-both-languages.ts';
import { NameBook, type NearDecision } from './name-book.ts';
import { nameKey } from './name-key.ts';
import type { NamedPerson } from './named-person.ts';
import { ownValue } from './own-value.ts';
import { peopleAndRoles } from './people-marks.ts';
import { withoutAside } from './person-aside.ts';
import { academicTitles, excludeEachOther, withoutHonorifics } from './person-name.ts';
import { splitCell } from './split-cell.ts';

const piecesOf = (text: string): readonly string[] =>
  splitCell(peopleAndRoles(text).bare, [';', ',', '|', '/', '&', 'and', 'line']).flatMap((piece) => {
    const { name } = withoutAside(piece, isEvidentName);
    return name === piece ? [piece] : [piece, name];
  });

const titlesOf = ({ name }: Person): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => [...academicTitles(name[language])]));

/** How much a surname alone is like a name. */
const OF_SURNAME = 0.5;

/** Whose somebody is, as far as a row tells. */
export interface Belonging {
  /** The organisation of somebody who is new, and why of that one. */
  readonly organisation: string;
  readonly reason: LocalizedText;
  /** Whether the row says so: if not, it is no evidence that somebody of that name elsewhere is another. */
  readonly isStated: boolean;
  /** The organisations of the row. */
  readonly met: readonly string[];
}

/** The people of the record, and those that an import adds to it. */
export class PersonBook {
  private readonly names: NameBook;
  private readonly ids: Set<string>;
  private readonly recorded = new Map<string, Set<Person>>();
  private readonly bySurname = new Map<string, Set<Person>>();
  private readonly byId: ReadonlyMap<string, Person>;
  private readonly fresh = new Map<string, Person>();

  constructor(
    people: readonly Person[],
    private readonly answers: Readonly<Record<string, string>>,
    /** The organisation with an id, recorded or added. */
    private readonly organisation: (id: string) => Organisation | undefined,
  ) {
    this.names = new NameBook(answers, true);
    this.byId = new Map(people.map((person) => [person.id, person]));
    this.ids = new Set(reservedIds(people));
    for (const person of people) {
      const { id, name } = person;
      for (const each of [name.en, name.bg]) this.record(withoutHonorifics(each), person);
      this.names.know(id, name.en, [name.bg, withoutHonorifics(name.en), withoutHonorifics(name.bg)]);
    }
    for (const person of people) {
      const { id, name, formerIds = [] } = person;
      for (const each of formerIds) this.record(formerName(each), person);
      this.names.know(id, name.en, formerIds.map(formerName));
    }
  }

  private record(name: string, person: Person): void {
    const key = nameKey(name);
    this.recorded.set(key, (this.recorded.get(key) ?? new Set<Person>()).add(person));
    const surname = key.split(' ').at(-1) ?? '';
    this.bySurname.set(surname, (this.bySurname.get(surname) ?? new Set<Person>()).add(person));
  }

  /** Those who are new. */
  get added(): readonly Person[] {
    return [...this.fresh.values()];
  }

  /** The person with an id, recorded or added. */
  of(id: string): Person | undefined {
    return this.fresh.get(id) ?? this.byId.get(id);
  }

  /** Whether the record, as it was before the import, has somebody of that very name. */
  isRecorded(name: string): boolean {
    return this.recorded.has(nameKey(withoutHonorifics(name)));
  }

  /** The people of the record whom a text names by their very names, or as it was answered, whatever else stands beside them. */
  named(text: string): readonly Person[] {
    return [text, ...piecesOf(text)].flatMap((name) => this.recordedAs(name));
  }

  /** Whether a name is that of somebody of the record, or was answered to mean one. */
  isMeant(name: string): boolean {
    return this.recordedAs(name).length > 0;
  }

  private recordedAs(name: string): readonly Person[] {
    const key = nameKey(withoutHonorifics(name));
    const answered = this.byId.get(ownValue(this.answers, key) ?? '');
    return [...(this.recorded.get(key) ?? (answered === undefined ? [] : [answered]))];
  }

  /** Proposes those of the record whose names resemble what stands in a text of people. */
  propose(text: string): void {
    for (const name of piecesOf(text)) if (this.recordedAs(name).length === 0) this.names.find(withoutHonorifics(name));
  }

  /** Proposes the only one of the record with the surname that stands alone or behind titles: "Prof. Nikolov". */
  proposeSurname(name: string): void {
    const key = nameKey(withoutHonorifics(name));
    const [only, ...others] = this.bySurname.get(key) ?? [];
    if (only === undefined || others.length > 0 || key.includes(' ') || this.recordedAs(name).length > 0) return;
    if (!excludeEachOther(titlesOf(only), academicTitles(name)))
      this.names.propose(name, key, { value: only.id, likeness: OF_SURNAME });
  }

  /** Whether the person with an id is known to be that. */
  hasRole(id: string, role: string): boolean {
    const { role: known } = this.of(id) ?? {};
    return known !== undefined && LANGUAGES.some((language) => nameKey(known[language]) === nameKey(role));
  }

  /** Whether a name has an academic title that the person with an id is not known by. */
  lacksTitle(id: string, name: string): boolean {
    const person = this.of(id);
    const known = person === undefined ? undefined : titlesOf(person);
    return [...academicTitles(name)].some((title) => known?.has(title) === false);
  }

  /** Whether the person with an id is of the organisation of that name. */
  isOf(id: string, name: string): boolean {
    const own = this.organisation(this.of(id)?.organisation ?? '');
    return own !== undefined && [own.name, ...own.aliases].some((each) => nameKey(each) === nameKey(name));
  }

  /** Id of the person whom a row names; added where there is none. */
  idOf(named: NamedPerson, belonging: Belonging, source: SourceReference): string {
    const known = this.known(named.name, belonging, source);
    if (known === undefined) return this.add(named, belonging, source);
    this.entitle(known, named.name);
    return known;
  }

  /**
   * Id of the person that a name means. Somebody of that very name is another where the row says that they are of another
   * organisation, neither part of the other, or where their titles are hardly those of one person: they are kept apart, and
   * that is proposed to be answered. An answer about the name alone goes for all rows. Where a row says of several people of
   * that name which one it means no more than their name, the first is supposed, and that is listed.
   */
  private known(name: string, { organisation, isStated, met }: Belonging, source: SourceReference): string | undefined {
    const bare = withoutHonorifics(name);
    const bearers = this.names.idsOf(bare).flatMap((id) => this.of(id) ?? []);
    if (bearers.length === 0) return this.names.find(bare);
    const answered = this.names.answered(nameKey(bare));
    const titles = academicTitles(name);
    const here = isStated ? bearers.filter((each) => this.mayBeOf(each, organisation, source)) : bearers;
    const alike = here.filter((each) => !excludeEachOther(titlesOf(each), titles));
    const wanted = isStated ? [organisation] : met;
    const exact = alike.filter((each) => wanted.includes(each.organisation));
    const [best, ...others] = exact.length > 0 ? exact : alike;
    if (best !== undefined && others.length === 0) return best.id;
    if (answered !== undefined) return answered;
    if (best !== undefined) return this.names.suppose(name, nameKey(bare), best.id);
    const near = (id: string) => ({ value: id, likeness: 1 });
    const [other] = here;
    if (other !== undefined) return this.names.propose(name, nameKey(name), near(other.id));
    const where = this.organisation(organisation)?.name ?? organisation;
    const key = nameKey(`${bare} ${where}`);
    const [elsewhere] = bearers;
    // Merged since, they go on under the id that was given up.
    const [former] = this.names.idsOf(key);
    return former ?? this.names.propose(`${name} (${where})`, key, elsewhere && near(elsewhere.id));
  }

  /**
   * Whether nothing that a row says speaks against somebody's being of an organisation: it is theirs, one is part of the other,
   * or the row gave them and their organisation was corrected since.
   */
  private mayBeOf(
    { organisation: own, inferred, sources }: Person,
    organisation: string,
    row: SourceReference,
  ): boolean {
    const isPart = (a: string, b: string) => this.organisation(a)?.partOf === b;
    const isOwnRow = ({ source, paragraph }: SourceReference) => source === row.source && paragraph === row.paragraph;
    return (
      own === organisation ||
      isPart(own, organisation) ||
      isPart(organisation, own) ||
      (inferred?.organisation === undefined && sources.some(isOwnRow))
    );
  }

  /** Somebody who is new is called by the most titles that a row gives with the name. */
  private entitle(id: string, name: string): void {
    const person = this.fresh.get(id);
    if (person === undefined || !this.lacksTitle(id, name)) return;
    const titles = academicTitles(name);
    const isSame = nameKey(withoutHonorifics(person.name.en)) === nameKey(withoutHonorifics(name));
    if (isSame && [...titlesOf(person)].every((title) => titles.has(title)))
      this.fresh.set(id, { ...person, name: sameInBoth(name) });
  }

  private add({ name, role }: NamedPerson, { organisation, reason }: Belonging, source: SourceReference): string {
    const bare = withoutHonorifics(name);
    const where = this.organisation(organisation)?.name ?? organisation;
    const id = freeId(bare, 'person', (each) => !this.ids.has(each), where);
    this.ids.add(id);
    this.names.know(id, name, [bare]);
    this.fresh.set(id, {
      id,
      name: sameInBoth(name),
      ...(role === undefined ? {} : { role: sameInBoth(role) }),
      organisation,
      inferred: {
        name: inBothLanguages(importReasons.oneLanguageName),
        ...(role === undefined ? {} : { role: inBothLanguages(importReasons.oneLanguage) }),
        organisation: reason,
      },
      sources: [source],
    });
    return id;
  }

  /** What is to be decided; people of one name are told apart by their organisations. */
  decisions(): readonly NearDecision[] {
    return this.names.list().map((decision) => {
      const person = decision.near.likeness === 1 ? this.of(decision.near.id) : undefined;
      const where = this.organisation(person?.organisation ?? '')?.name;
      if (person === undefined || where === undefined) return decision;
      return { ...decision, near: { ...decision.near, name: `${person.name.en} (${where})` } };
    });
  }
}
