import type { RecordedPerson } from './named-person.ts';
import type { OrganisationBook } from './organisation-book.ts';
import type { PersonBook } from './person-book.ts';

/** What the record knows of the names in a table. */
export interface KnownNames {
  readonly isOrganisation: (name: string) => boolean;
  readonly isLikeOrganisation: (name: string) => boolean;
  /** Whether it is the home organisation that is called so. */
  readonly isHome: (name: string) => boolean;
  readonly recorded: (text: string) => readonly RecordedPerson[];
}

interface Books {
  readonly organisations: OrganisationBook;
  readonly people: PersonBook;
}

/**
 * What the record knows of names. `home`: the home organisation; `own`: the sources that the imported file is: what only
 * this file has said of somebody is no evidence for the file itself, as read again, it says the same.
 */
export function knownNames({ organisations, people }: Books, home: string, own: ReadonlySet<string>): KnownNames {
  return {
    isOrganisation: (name) => organisations.isRecorded(name),
    isLikeOrganisation: (name) => organisations.isLikeRecorded(name),
    isHome: (name) => organisations.isRecorded(name) && organisations.find(name, []) === home,
    recorded: (text) =>
      people
        .named(text)
        .filter(({ sources }) => sources.some((each) => !own.has(each.source)))
        .map(({ organisation }) => ({ isOurs: organisation === home })),
  };
}
