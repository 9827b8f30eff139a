import type { Place } from '#src/domain/place.ts';
import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Answers } from './answers.ts';
import type { OrganisationBook } from './organisation-book.ts';
import type { OrganisationCountries } from './organisation-countries.ts';
import type { PersonBook } from './person-book.ts';
import type { TermBook } from './term-book.ts';

/** What rows are turned into records with. */
export interface RecordTools {
  readonly organisations: OrganisationBook;
  readonly people: PersonBook;
  readonly countries: OrganisationCountries;
  readonly topics: TermBook;
  readonly home: { readonly organisation: string; readonly place?: Place };
  readonly answers: Answers;
  readonly source: string;
}

/** Why a row cannot become records, or not all of it. `options`: what could stand there. */
export type RowFault = {
  readonly code: ImportFaultCode;
  readonly found: string;
  readonly options?: readonly string[];
  readonly target: 'organisation' | 'kind' | 'guests' | 'country' | 'address';
};
