import type { Person } from '#src/domain/person.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { Message } from '#src/i18n/message.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { freeId } from './free-id.ts';
import { inBothLanguages, sameInBoth } from './in-both-languages.ts';
import { NameBook, type NearDecision } from './name-book.ts';
import { withoutHonorifics } from './person-name.ts';

/** The people of the record, and those that an import adds to it. */
export class PersonBook {
  readonly added: Person[] = [];
  private readonly names: NameBook;
  private readonly ids = new Set<string>();

  constructor(people: readonly Person[], answers: Readonly<Record<string, string>>) {
    this.names = new NameBook(answers);
    for (const { id, name } of people) {
      this.ids.add(id);
      this.names.know(id, name.en, [name.bg, withoutHonorifics(name.en), withoutHonorifics(name.bg)]);
    }
  }

  find(name: string): string | undefined {
    return this.names.find(withoutHonorifics(name));
  }

  /** Id of the person of that name; added to an organisation where there is none, with the reason why to that one. */
  idOf(name: string, organisation: string, reason: Message, source: SourceReference): string {
    const known = this.find(name);
    if (known !== undefined) return known;
    const id = freeId(withoutHonorifics(name), 'person', (each) => !this.ids.has(each));
    this.ids.add(id);
    this.names.know(id, name, [withoutHonorifics(name)]);
    this.added.push({
      id,
      name: sameInBoth(name),
      organisation,
      inferred: {
        name: inBothLanguages(importReasons.oneLanguageName),
        organisation: inBothLanguages(reason),
      },
      sources: [source],
    });
    return id;
  }

  decisions(): readonly NearDecision[] {
    return this.names.list();
  }
}
