import type { Organisation } from '#src/domain/organisation.ts';
import type { SourceReference } from '#src/domain/source-reference.ts';
import type { Term } from '#src/domain/term.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { formerName, reservedIds } from './former-ids.ts';
import { freeId } from './free-id.ts';
import { inBothLanguages } from './in-both-languages.ts';
import { NameBook, type NearDecision } from './name-book.ts';
import { nameKey } from './name-key.ts';
import type { OrganisationCountry } from './organisation-countries.ts';
import type { TermBook } from './term-book.ts';

/** The kind of an organisation of which no kind is stated. */
export const UNCLASSIFIED: Term = {
  id: 'unclassified',
  name: { en: 'Not classified', bg: 'Некласифицирана' },
};

/** The organisations of the record, and those that an import adds to it. */
export class OrganisationBook {
  readonly added: Organisation[] = [];
  private readonly names: NameBook;
  private readonly ids: Set<string>;
  private readonly recorded = new Set<string>();

  constructor(
    organisations: readonly Organisation[],
    private readonly kinds: TermBook,
    answers: Readonly<Record<string, string>>,
  ) {
    this.names = new NameBook(answers);
    this.ids = new Set(reservedIds(organisations));
    for (const { id, name, aliases } of organisations) {
      this.names.know(id, name, aliases);
      for (const each of [name, ...aliases]) this.recorded.add(nameKey(each));
    }
    for (const { id, name, formerIds = [] } of organisations) this.names.know(id, name, formerIds.map(formerName));
  }

  /** Whether the record, as it was before the import, has an organisation of that very name or alias. */
  isRecorded(name: string): boolean {
    return this.recorded.has(nameKey(name));
  }

  find(name: string): string | undefined {
    return this.names.find(name);
  }

  /** Adds an organisation with its country (ISO 3166-1 alpha-2) and the reason for that. Returns its id. */
  add(name: string, { code: country, reason }: OrganisationCountry, kind: string, source: SourceReference): string {
    const id = freeId(name, 'organisation', (each) => !this.ids.has(each), country);
    const isKnownKind = kind !== '';
    this.ids.add(id);
    this.names.know(id, name);
    this.added.push({
      id,
      name,
      aliases: [],
      kind: isKnownKind ? this.kinds.idOf(kind) : this.kinds.own(UNCLASSIFIED),
      country,
      inferred: {
        country: reason,
        ...(isKnownKind ? {} : { kind: inBothLanguages(importReasons.organisationKind) }),
      },
      sources: [source],
    });
    return id;
  }

  decisions(): readonly NearDecision[] {
    return this.names.list();
  }
}
