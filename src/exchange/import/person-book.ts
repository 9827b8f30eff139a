import { LANGUAGES } from '#src/domain/language.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
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
import { withoutHonorifics } from './person-name.ts';
import { splitCell } from './split-cell.ts';

const piecesOf = (text: string): readonly string[] =>
  splitCell(peopleAndRoles(text).bare, [';', ',', '|', '/', '&', 'and', 'line']).flatMap((piece) => {
    const { name } = withoutAside(piece, isEvidentName);
    return name === piece ? [piece] : [piece, name];
  });

/** The people of the record, and those that an import adds to it. */
export class PersonBook {
  readonly added: Person[] = [];
  private readonly names: NameBook;
  private readonly ids: Set<string>;
  private readonly recorded = new Map<string, Person>();
  private readonly byId: ReadonlyMap<string, Person>;

  constructor(
    people: readonly Person[],
    private readonly answers: Readonly<Record<string, string>>,
  ) {
    this.names = new NameBook(answers, true);
    this.byId = new Map(people.map((person) => [person.id, person]));
    this.ids = new Set(reservedIds(people));
    for (const person of people) {
      const { id, name } = person;
      for (const each of [name.en, name.bg]) this.recorded.set(nameKey(withoutHonorifics(each)), person);
      this.names.know(id, name.en, [name.bg, withoutHonorifics(name.en), withoutHonorifics(name.bg)]);
    }
    for (const person of people) {
      const { id, name, formerIds = [] } = person;
      for (const each of formerIds) this.recorded.set(nameKey(formerName(each)), person);
      this.names.know(id, name.en, formerIds.map(formerName));
    }
  }

  /** Whether the record, as it was before the import, has somebody of that very name. */
  isRecorded(name: string): boolean {
    return this.recorded.has(nameKey(withoutHonorifics(name)));
  }

  /** The people of the record whom a text names by their very names, or as it was answered, whatever else stands beside them. */
  named(text: string): readonly Person[] {
    return [text, ...piecesOf(text)].flatMap((name) => this.recordedAs(name) ?? []);
  }

  private recordedAs(name: string): Person | undefined {
    const key = nameKey(withoutHonorifics(name));
    const answered = ownValue(this.answers, key);
    const known = this.recorded.get(key);
    return known ?? (answered === undefined ? undefined : this.byId.get(answered));
  }

  /** Proposes those of the record whose names resemble what stands in a text of people. */
  propose(text: string): void {
    for (const name of piecesOf(text)) if (this.recordedAs(name) === undefined) this.find(name);
  }

  find(name: string): string | undefined {
    return this.names.find(withoutHonorifics(name));
  }

  /** Whether the person with an id is known to be that. */
  hasRole(id: string, role: string): boolean {
    const { role: known } = this.byId.get(id) ?? this.added.find((each) => each.id === id) ?? {};
    return known !== undefined && LANGUAGES.some((language) => nameKey(known[language]) === nameKey(role));
  }

  /** Id of the person of that name; added to an organisation where there is none, with the reason why to that one. */
  idOf({ name, role }: NamedPerson, organisation: string, reason: LocalizedText, source: SourceReference): string {
    const known = this.find(name);
    if (known !== undefined) return known;
    const id = freeId(withoutHonorifics(name), 'person', (each) => !this.ids.has(each));
    this.ids.add(id);
    this.names.know(id, name, [withoutHonorifics(name)]);
    this.added.push({
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

  decisions(): readonly NearDecision[] {
    return this.names.list();
  }
}
