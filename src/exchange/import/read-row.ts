import type { Direction } from '#src/domain/direction.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { HeadedText } from './headed-text.ts';
import type { ImportFault } from './import-fault.ts';
import type { NamedPerson } from './named-person.ts';
import type { CalledGuests } from './nation-of-guests.ts';
import type { StatedOrganisation } from './organisation-object.ts';
import type { ReadPlaces } from './read-places.ts';
import type { RowDate } from './row-date.ts';
import type { DividedText } from './row-organisations.ts';

/** What a row announces that is planned: its title, or else whom and where it names; all that it says beside goes to the notes. */
export interface Announcement {
  readonly title: string;
  readonly isTitled: boolean;
  readonly notes: string;
}

/** What a row of a table says, before it becomes records. `row` is its number in the sheet, from 1. */
export interface ReadRow {
  readonly row: number;
  readonly faults: readonly ImportFault[];
  readonly isSetAside: boolean;
  readonly date: RowDate;
  readonly printedDate: string;
  readonly places: ReadPlaces;
  /** Where guests come from that were received at home: then the country that the row names is not where it took place. */
  readonly guestCountries?: readonly string[];
  /** What calls the guests by their nation, where it is not said that one travelled. */
  readonly guestsCalled?: CalledGuests;
  readonly organisations: readonly string[];
  /** The cells of organisations that hold several, and which. */
  readonly divided: readonly DividedText[];
  readonly kind: string;
  /** What the row says of organisations of its own, by their names as names are compared. */
  readonly stated?: ReadonlyMap<string, StatedOrganisation>;
  readonly ours: readonly NamedPerson[];
  readonly guests: readonly NamedPerson[];
  readonly title: string;
  readonly summary: string;
  /** Title and summary in both languages, where the row gives both. */
  readonly translated?: { readonly title?: LocalizedText; readonly summary?: LocalizedText };
  readonly topics: readonly string[];
  readonly direction?: Direction;
  /** What was answered of it, where the answer is for this row. */
  readonly answeredDirection?: Direction;
  /** The text by which it says that guests came, where the direction is taken from it. */
  readonly saysGuestsCame?: string;
  /** What it says of the direction that is not understood, or does not go with the place. */
  readonly unreadDirection?: readonly HeadedText[];
  /** Whether the columns show the direction, which the row does not state. */
  readonly isSigned?: boolean;
  readonly notes: string;
  /** Whether it says that it is planned, and its date is ahead or not known. */
  readonly isPlanned?: boolean;
  /** What it announces, where such rows are to become follow-ups. */
  readonly announced?: Announcement;
}

/** A row that is no entry. */
export const emptyRow = (row: number, faults: readonly ImportFault[]): ReadRow => ({
  row,
  faults,
  isSetAside: true,
  date: { faults: [] },
  printedDate: '',
  places: { countries: [], places: [], inferred: {}, faults: [], unmatched: [] },
  ...{ organisations: [], divided: [], kind: '', ours: [], guests: [], title: '', summary: '', topics: [], notes: '' },
});
