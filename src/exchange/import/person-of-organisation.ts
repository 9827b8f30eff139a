import { isEvidentName } from './evident-name.ts';
import type { NamedPerson } from './named-person.ts';
import { isMarkedOrganisation } from './organisation-marks.ts';
import { callsItselfOrganisation } from './organisation-text.ts';
import { mayBeRole } from './person-role.ts';
import { splitCell } from './split-cell.ts';

const IN_BRACKETS = /^(.*\S)\s*\(([^()]+)\)$/su;
/** Somebody with the organisation that stands behind the name. */
export interface PersonOfOrganisation {
  readonly name: string;
  readonly organisation: string;
}

/** Whether a text names an organisation: a known one, or one that calls itself so. */
export function isNamedOrganisation(text: string, isKnown: (name: string) => boolean): boolean {
  return isKnown(text) || callsItselfOrganisation(text) || isMarkedOrganisation(text);
}

const ABBREVIATION = /^\p{Lu}{2,6}$/u;
const isAbbreviation = (text: string): boolean => ABBREVIATION.test(text);

/** Whether what stands in brackets behind a name is an organisation: "VC", "EIT" or "Institute" by itself may be anything. */
const isBracketedOrganisation = (text: string, isKnown: (name: string) => boolean): boolean =>
  isKnown(text) || isMarkedOrganisation(text) || (/\s/u.test(text) && callsItselfOrganisation(text));

/**
 * Somebody whose organisation stands in brackets behind the name: "Anna Bell (Nesta)", "Luc Petit (Cap Digital, Paris)".
 * `asksWhom`: the column asks whom one met, so that an abbreviation is one too.
 */
export function withOrganisation(
  text: string,
  isKnown: (name: string) => boolean,
  asksWhom = false,
): PersonOfOrganisation | undefined {
  const [, name = '', inside = ''] = IN_BRACKETS.exec(text.trim()) ?? [];
  if (name === '' || !isEvidentName(name)) return undefined;
  const isShort = (each: string) => asksWhom && isAbbreviation(each) && !mayBeRole(each);
  const organisation = [inside, inside.split(',')[0] ?? ''].find(
    (each) => isBracketedOrganisation(each.trim(), isKnown) || isShort(each.trim()),
  );
  return organisation === undefined ? undefined : { name, organisation: organisation.trim() };
}

/** Somebody of a cell with the organisation in brackets or else `behind` the name. `asksWhom`: as above. */
export function personOfOrganisation(
  person: NamedPerson,
  behind: string | undefined,
  isKnown: (name: string) => boolean,
  asksWhom: boolean,
): NamedPerson {
  const { aside = '', ...bare } = person;
  const own = withOrganisation(`${person.name} (${aside})`, isKnown, asksWhom);
  if (own !== undefined) return { ...bare, of: own.organisation };
  return behind === undefined ? person : { ...person, of: behind };
}

/** "Cluster Graz: Eva Maier, Karl Huber". */
const LABELLED = /^([^:()]{3,120}):\s+(\S.*)$/su;

/** A cell with organisations that stand in front of the names of their people, and a colon, behind each name in brackets. */
export function withOrganisationsBehind(text: string, isKnown: (name: string) => boolean): string {
  if (!text.includes(':')) return text;
  const segments = splitCell(text, [';', '|', 'line']);
  const parted = segments.map((segment) => {
    const [, organisation = '', people = ''] = LABELLED.exec(segment) ?? [];
    const names = splitCell(people, [',', '/', '&', 'and']);
    if (organisation === '' || !isNamedOrganisation(organisation, isKnown) || !names.every(isEvidentName))
      return segment;
    return names.map((name) => name.replace(/\s*(?=\(|$)/u, ` (${organisation}) `).trim()).join('; ');
  });
  return parted.every((each, at) => each === segments[at]) ? text : parted.join('; ');
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
