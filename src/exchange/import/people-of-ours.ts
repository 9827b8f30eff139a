import type { ImportFault } from './import-fault.ts';
import type { NamedPerson } from './named-person.ts';
import { withoutHonorifics } from './person-name.ts';
import type { ReadRow } from './read-row.ts';
import type { RecordTools } from './record-tools.ts';
import { whereFrom } from './row-organisation-ids.ts';

/** Whether a fault says that somebody was read as a guest of the organisation that stands with the name. */
const isAbout = ({ code, found }: ImportFault, { name }: NamedPerson): boolean =>
  (code === 'person-with-organisation' || code === 'person-of-another') && found.includes(name);

/**
 * A row with those whom it names together with the home organisation among ours, and none of them among guests. Of a surname
 * alone that is not answered it is not known who of ours that is: it is nobody's, and the cell stands in the staff notes.
 */
export function withOwnPeople(row: ReadRow, tools: RecordTools): ReadRow {
  const { organisations, people, home } = tools;
  const isOwn = ({ of }: NamedPerson) =>
    of !== undefined && organisations.find(of, whereFrom(row, of)) === home.organisation;
  const own = row.guests.filter(isOwn);
  if (own.length === 0) return row;
  const isNamed = ({ name }: NamedPerson) => withoutHonorifics(name).includes(' ') || people.isMeant(name);
  const open = own.filter((each) => !isNamed(each));
  for (const { name } of open) people.proposeSurname(name);
  const faults = row.faults
    .filter((fault) => fault.code !== 'person-of-another' || !own.some((each) => isAbout(fault, each)))
    .map(
      (fault): ImportFault => (open.some((each) => isAbout(fault, each)) ? { ...fault, code: 'words-noted' } : fault),
    );
  return {
    ...row,
    faults,
    ours: [...row.ours, ...own.filter(isNamed).map((each): NamedPerson => ({ ...each, isOurs: true }))],
    guests: row.guests.filter((each) => !own.includes(each)),
  };
}
