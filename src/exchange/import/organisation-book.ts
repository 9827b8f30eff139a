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
import { otherName } from './other-name.ts';
import type { TermBook } from './term-book.ts';

/** The kind of an organisation of which no kind is stated. */
export const UNCLASSIFIED: Term = {
  id: 'unclassified',
  name: { en: 'Not classified', bg: 'Некласифицирана' },
};

/** How much one is like another that is called as it was called before. */
const OTHER_NAME = 0.9;

/** The organisations of the record, and those that an import adds to it. */
export class OrganisationBook {
  readonly added: Organisation[] = [];
  private readonly names: NameBook;
  private readonly ids: Set<string>;
  private readonly recorded = new Set<string>();
  private readonly recordedIds: ReadonlySet<string>;
  private readonly byId: Map<string, Organisation>;

  constructor(
    organisations: readonly Organisation[],
    readonly kinds: TermBook,
    answers: Readonly<Record<string, string>>,
    home: string,
  ) {
    this.names = new NameBook(answers);
    this.byId = new Map(organisations.map((each) => [each.id, each]));
    this.ids = new Set(reservedIds(organisations));
    this.recordedIds = new Set(organisations.map(({ id }) => id));
    for (const { id, name, aliases, country } of organisations) {
      this.names.know(id, name, aliases, id === home ? undefined : country);
      for (const each of [name, ...aliases]) this.recorded.add(nameKey(each));
    }
    for (const { id, name, country, formerIds = [] } of organisations)
      this.names.know(id, name, formerIds.map(formerName), id === home ? undefined : country);
  }

  /** Whether the record, as it was before the import, has an organisation of that very name or alias. */
  isRecorded(name: string): boolean {
    return [name, otherName(name).bare].some((each) => this.recorded.has(nameKey(each)));
  }

  /** Whether the record, as it was before the import, has an organisation of that name or one much like it. */
  isLikeRecorded(name: string): boolean {
    return this.isRecorded(name) || this.names.idsLike(name).some((id) => this.recordedIds.has(id));
  }

  /** What an organisation is called, however a table spells it. */
  nameOf(id: string): string {
    return this.names.nameOf(id);
  }

  /**
   * Id of the organisation that a name means in a row with these countries (ISO 3166-1 alpha-2), whatever it was called before
   * or is called now. One that is known by that other name alone may be it, which is to be decided.
   */
  find(name: string, countries: readonly string[]): string | undefined {
    const { bare, other } = otherName(name);
    if (other === undefined || this.names.has(name)) return this.names.find(name, countries);
    const [known] = this.names.has(bare) ? [] : this.names.idsOf(other);
    if (known === undefined) return this.names.find(bare, countries);
    return this.names.propose(name, nameKey(bare), { value: known, likeness: OTHER_NAME });
  }

  /** The organisation with an id. */
  of(id: string): Organisation | undefined {
    return this.byId.get(id);
  }

  /**
   * Adds an organisation, by its name without what it was called before, with its country (ISO 3166-1 alpha-2) and the reason for that. Of kinds, the one stated of it goes
   * before that of its row's column, if it is one that there is. Returns its id.
   */
  add(
    printed: string,
    { code: country, reason }: OrganisationCountry,
    { column, stated }: { readonly column: string; readonly stated: string },
    source: SourceReference,
  ): string {
    const { bare: name } = otherName(printed);
    const own = stated === '' ? undefined : this.kinds.known(stated);
    const kind = own ?? (column === '' ? this.kinds.own(UNCLASSIFIED) : this.kinds.idOf(column));
    const unknown = stated === '' ? importReasons.organisationKind : importReasons.unknownKind;
    const inferred = {
      ...(reason === undefined ? {} : { country: reason }),
      ...(own === undefined && column === '' ? { kind: inBothLanguages(unknown, { kind: stated }) } : {}),
    };
    const id = freeId(name, 'organisation', (each) => !this.ids.has(each), country);
    this.ids.add(id);
    this.names.know(id, name, [], this.names.has(name) ? country : undefined);
    const made: Organisation = {
      id,
      name,
      aliases: [],
      kind,
      country,
      ...(Object.keys(inferred).length === 0 ? {} : { inferred }),
      sources: [source],
    };
    this.byId.set(id, made);
    this.added.push(made);
    return id;
  }

  decisions(): readonly NearDecision[] {
    return this.names.list();
  }
}
