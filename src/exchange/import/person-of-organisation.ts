import { isEvidentName } from './evident-name.ts';
import type { NamedPerson } from './named-person.ts';
import { isMarkedOrganisation } from './organisation-marks.ts';
import { callsItselfOrganisation } from './organisation-text.ts';

const IN_BRACKETS = /^(.*\S)\s*\(([^()]+)\)$/su;
/** What in brackets behind a name is no role and no place. */
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Somebody with the organisation that stands behind the name. */
export interface PersonOfOrganisation {
  readonly name: string;
  readonly organisation: string;
}

/** Whether a text names an organisation: a known one, or one that calls itself so. */
export function isNamedOrganisation(text: string, isKnown: (name: string) => boolean): boolean {
  return isKnown(text) || callsItselfOrganisation(text) || isMarkedOrganisation(text);
}

/** Somebody whose organisation stands in brackets behind the name: "Anna Bell (Nesta)", "Luc Petit (Cap Digital, Paris)". */
export function withOrganisation(text: string, isKnown: (name: string) => boolean): PersonOfOrganisation | undefined {
  const [, name = '', inside = ''] = IN_BRACKETS.exec(text.trim()) ?? [];
  if (name === '' || !isEvidentName(name)) return undefined;
  const organisation = [inside, inside.split(',')[0] ?? ''].find(
    (each) => isNamedOrganisation(each.trim(), isKnown) || ACRONYM.test(each.trim()),
  );
  return organisation === undefined ? undefined : { name, organisation: organisation.trim() };
}

/**
 * Somebody of a cell with the organisation in brackets or else `behind` the name. `areOurs`: a person said that the people
 * are ours, so that capitals alone in brackets are an office of ours.
 */
export function personOfOrganisation(
  person: NamedPerson,
  behind: string | undefined,
  isKnown: (name: string) => boolean,
  areOurs: boolean,
): NamedPerson {
  const { aside = '', ...bare } = person;
  const isNamed = !areOurs || isNamedOrganisation(aside, isKnown);
  const own = isNamed ? withOrganisation(`${person.name} (${aside})`, isKnown) : undefined;
  if (own !== undefined) return { ...bare, of: own.organisation };
  return behind === undefined ? person : { ...person, of: behind };
}

/** The people of a cell that is parted, each of whom has an organisation behind the comma: "Karl Moik, City of Graz". */
export function besideOrganisations(
  pieces: readonly string[],
  isKnown: (name: string) => boolean,
): ReadonlyMap<string, string> {
  return new Map(
    pieces.flatMap((piece, at): readonly (readonly [string, string])[] => {
      const behind = pieces[at + 1];
      const isPerson = isEvidentName(piece) && !isNamedOrganisation(piece, isKnown);
      return isPerson && behind !== undefined && isNamedOrganisation(behind, isKnown) ? [[piece, behind]] : [];
    }),
  );
}
