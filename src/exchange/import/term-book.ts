import type { Term } from '#src/domain/term.ts';
import { freeId } from './free-id.ts';
import { sameInBoth } from './in-both-languages.ts';
import { nameKey } from './name-key.ts';

/** The terms of one of the record's vocabularies, and those that an import adds to it. */
export class TermBook {
  readonly added: Term[] = [];
  private readonly byName = new Map<string, string>();
  private readonly ids = new Set<string>();
  private readonly names = new Map<string, string>();

  private readonly recorded: ReadonlySet<string>;

  constructor(terms: readonly Term[]) {
    for (const term of terms) this.know(term);
    this.recorded = new Set(this.byName.keys());
  }

  private know({ id, name }: Term): void {
    this.ids.add(id);
    this.names.set(id, name.en);
    for (const key of [nameKey(name.en), nameKey(name.bg), nameKey(id)])
      if (!this.byName.has(key)) this.byName.set(key, id);
  }

  /** Ids of the terms that there are. */
  get all(): readonly string[] {
    return [...this.ids];
  }

  /** Whether there was a term of that name before the import. */
  isRecorded(name: string): boolean {
    return this.recorded.has(nameKey(name));
  }

  /** Id of the term with that name, if there is one. */
  known(name: string): string | undefined {
    return this.byName.get(nameKey(name));
  }

  /** What the term with an id is called in English, else the id. */
  nameOf(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** Id of the term with that name; it is added where there is none. */
  idOf(name: string): string {
    const known = this.byName.get(nameKey(name));
    if (known !== undefined) return known;
    const term = { id: freeId(name, 'term', (id) => !this.ids.has(id)), name: sameInBoth(name) };
    return this.own(term);
  }

  /** Id of a term of our own, added unless it is there. */
  own(term: Term): string {
    if (!this.ids.has(term.id)) {
      this.added.push(term);
      this.know(term);
    }
    return term.id;
  }
}
