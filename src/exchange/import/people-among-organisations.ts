import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { DoubtfulNames } from './doubtful-names.ts';
import { isEvidentName } from './evident-name.ts';
import { beginsWithGivenName } from './given-names.ts';
import type { HeadedText } from './headed-text.ts';
import type { HostColumns } from './hosts-column.ts';
import type { Mapping } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { type NamedPerson, personOf } from './named-person.ts';
import { isHardlyFirms, isOfficeUnnamed, officeInFront } from './office-alone.ts';
import { looksLikeOrganisation } from './organisation-text.ts';
import { ownValue } from './own-value.ts';
import { readsAsPeople } from './people-share.ts';
import {
  hasAside,
  type PersonInOrganisation,
  personInOrganisation,
  withPeopleApart,
} from './person-in-organisation.ts';
import { withoutHonorifics } from './person-name.ts';
import { withOrganisationsBehind } from './person-of-organisation.ts';
import { type StatedRole, withoutRoles } from './person-role.ts';
import { splitCell } from './split-cell.ts';

const LONGEST_FOUND = 120;

type Report = (code: ImportFaultCode, column: string, found: string) => void;

interface Tools {
  readonly mapping: Mapping;
  readonly whole: ReadonlySet<string>;
  readonly isOrganisation: (name: string) => boolean;
  /** The same, or whether a cell of the sheet names it alone. */
  readonly isKnown: (name: string) => boolean;
  readonly hosts: HostColumns;
  readonly doubtful: DoubtfulNames;
}

/** Somebody who stands in a piece of a cell, with what it says that they are. */
interface Found {
  readonly found: PersonInOrganisation;
  readonly roles: readonly StatedRole[];
  /** Whether it is somebody with an office or a title, of no organisation that the piece names. */
  readonly isTitled: boolean;
  /** Whether it is no more than an office and a surname, of no organisation either: "Bürgermeister Huber". */
  readonly isOfficial: boolean;
}

/** Tells people who stand in cells of organisations from these. */
export class PeopleAmongOrganisations {
  constructor(private readonly tools: Tools) {}

  /** The people in a cell and what is left of it. One who may be an organisation is asked about, and one until then. */
  apart(
    { header, text }: HeadedText,
    where: ReadonlySet<string>,
    report: Report,
  ): { readonly people: readonly NamedPerson[]; readonly rest: string } {
    const { mapping, doubtful, hosts, isOrganisation, isKnown } = this.tools;
    const isPlace = (name: string) => where.has(nameKey(name));
    const people: NamedPerson[] = [];
    const whole = withPeopleApart(withOrganisationsBehind(text, isKnown), {
      isRecorded: isOrganisation,
      isKnown,
      isPlace,
    });
    const pieces = splitCell(whole, [';', '|', 'line']).flatMap((piece) => this.atTitled(piece, isPlace));
    const left = pieces.filter((piece) => {
      const somebody = this.find(piece, isPlace);
      if (somebody === undefined) return true;
      const { found, roles, isTitled, isOfficial } = somebody;
      const { spelling, organisation: of, isClear } = found;
      const answered = ownValue(mapping.answers.peopleNames, nameKey(spelling));
      const isBeside = isOfficial || (of === undefined && hosts.beside.has(header));
      // Nothing tells whose people they are.
      if (answered === undefined && !isClear && (isTitled || isBeside)) {
        report('whose-person', header, piece.slice(0, LONGEST_FOUND));
        if (!isTitled) doubtful.note(spelling, [spelling], true);
        return false;
      }
      if (answered ?? isClear) {
        report('person-with-organisation', header, piece.slice(0, LONGEST_FOUND));
        for (const { name, aside } of found.people) {
          const own = withoutRoles(name);
          const person = personOf(own.bare, [...roles, ...own.roles], aside);
          people.push({ ...person, under: header, ...(of === undefined ? {} : { of }) });
        }
        return false;
      }
      if (answered === undefined && (of !== undefined || !hosts.chosen.has(header))) {
        doubtful.noteOrganisation(spelling);
        if (!hosts.headers.has(header) || of !== undefined || !readsAsPeople(spelling, isOrganisation))
          report('organisation-like-person', header, piece.slice(0, LONGEST_FOUND));
      }
      return true;
    });
    return { people, rest: left.length === pieces.length && whole === text ? text : left.join('; ') };
  }

  /** Whether a name that was divided from others is somebody's, with an office or a title. */
  isTitled(name: string): boolean {
    return this.find(name, () => false)?.isTitled === true;
  }

  private find(piece: string, isPlace: (name: string) => boolean): Found | undefined {
    const { isOrganisation: isRecorded, isKnown, whole } = this.tools;
    if (whole.has(nameKey(piece))) return undefined;
    const { bare, roles } = hasAside(piece) ? { bare: piece, roles: [] } : withoutRoles(piece);
    const holdsOffice = roles.some(({ role }) => isOfficeUnnamed(role));
    const isHolder = holdsOffice && isEvidentName(bare) && !looksLikeOrganisation(bare) && !isRecorded(bare);
    const found =
      personInOrganisation(bare, { isRecorded, isKnown, isPlace }) ??
      (isHolder ? { spelling: bare, people: [{ name: bare }], isClear: false } : undefined);
    if (found === undefined) return undefined;
    const isTitled = ({ name }: { readonly name: string }) => {
      const own = withoutRoles(name);
      const { role } = personOf(own.bare, [...roles, ...own.roles]);
      const plain = withoutHonorifics(own.bare);
      const hasTitle = plain !== own.bare.trim() && beginsWithGivenName(plain);
      const { behind = '' } = officeInFront(own.bare) ?? {};
      if (isEvidentName(behind)) return true;
      return isEvidentName(own.bare) && (hasTitle || (role !== undefined && isOfficeUnnamed(role)));
    };
    const holdsOfficeInFront = ({ name }: { readonly name: string }) => {
      const { office } = officeInFront(withoutRoles(name).bare) ?? {};
      return office !== undefined && isHardlyFirms(office);
    };
    const isAlone = found.organisation === undefined;
    return {
      ...{ found, roles },
      isTitled: isAlone && found.people.every(isTitled),
      isOfficial: isAlone && found.people.every(holdsOfficeInFront),
    };
  }

  /** A piece apart from those with an office or a title who stand at its beginning or its end: "Minister Karl Huber and TU Wien". */
  private atTitled(piece: string, isPlace: (name: string) => boolean): readonly string[] {
    if (this.tools.whole.has(nameKey(piece)) || this.find(piece, isPlace) !== undefined) return [piece];
    const parts = splitCell(piece, [',', '/', '&', 'and']);
    const first = parts.findIndex((part) => !this.isTitled(part));
    const last = parts.findLastIndex((part) => !this.isTitled(part));
    const [begin = '', end = ''] = [parts[first], parts[last]];
    const [from, to] = [piece.indexOf(begin), piece.lastIndexOf(end)];
    if ((first === 0 && last === parts.length - 1) || first < 0 || from < 0 || to < 0) return [piece];
    return [...parts.slice(0, first), piece.slice(from, to + end.length), ...parts.slice(last + 1)];
  }
}
