import { fold } from '#src/select/fold.ts';
import { headerKey, matchHeader } from './recognised-header.ts';
import type { Target } from './target.ts';

/** Headers of the person whom one had to do with: in English, Bulgarian, German, Italian, Slovene, French, Spanish. */
const CONTACT_PERSONS: ReadonlySet<string> = new Set(
  (
    'contact person, contact persons, contact person s, person contacted, persons contacted, лице за контакт, лица за контакт, ' +
    'ansprechpartner, ansprechpartnerin, ansprechpartner in, ansprechpartner innen, ansprechpartnerinnen, ansprechperson, ansprechpersonen, kontaktperson, kontaktpersonen, ' +
    'referente, referenti, persona di contatto, persone di contatto, kontaktna oseba, kontaktne osebe, ' +
    'personne de contact, personnes de contact, persona de contacto, personas de contacto'
  )
    .split(',')
    .map(fold),
);
const DAYS: ReadonlySet<Target> = new Set(['date', 'from', 'to', 'month', 'day']);
/** From here on a header names its column beyond doubt. */
const SURE = 0.9;

/** Whether a header, or the field of an object, is called contact person or the like. */
export const namesContactPerson = (header: string): boolean => CONTACT_PERSONS.has(headerKey(header));

/**
 * Whether a header asks for the contact person of whom was met, who is then who was met: `headers` are all of its table, which
 * has a day and an organisation in each row and no other column of guests.
 */
export function asksContactPerson(header: string, headers: readonly string[]): boolean {
  if (!namesContactPerson(header)) return false;
  const others = headers.filter((other) => other !== header).map((other) => matchHeader(other)[0]);
  const names = (targets: ReadonlySet<Target>) =>
    others.some((match) => match !== undefined && match.score >= SURE && targets.has(match.target));
  return names(DAYS) && names(new Set<Target>(['organisation'])) && !names(new Set<Target>(['guests']));
}
