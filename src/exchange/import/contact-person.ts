import { fold } from '#src/select/fold.ts';
import { type HeaderMatch, headerKey, matchHeader } from './recognised-header.ts';
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
/** What a header may say beside of whose contact person it is: of those who were met. */
const THEIRS: ReadonlySet<string> = new Set(
  (
    'at of in the there main key local partner partners partner s host hosts organisation organization organisation s company institution visited met foreign name names full ' +
    'от на при в страна чужда отсреща там партньор партньора партньори партньорите организация организацията фирма фирмата институцията домакин домакина домакините име имена основно ' +
    'dort vor ort beim bei der des dem partner partners partnerin partnerorganisation organisation firma gastgeber gastgebers institution ausland name ' +
    'presso il lo la l del dello della dell locale partner ente ospitante azienda organizzazione estero straniero nome principale ' +
    'pri v partnerju partnerja partner organizaciji organizacije podjetju gostitelju gostitelja ime tam ' +
    'chez le la du de l partenaire organisme hôte nom con el del socio entidad nombre'
  )
    .split(' ')
    .map(fold),
);
const PHRASES = [...CONTACT_PERSONS].sort((a, b) => b.length - a.length);
const DAYS: readonly Target[] = ['date', 'from', 'to', 'month', 'day'];
/** From here on a header names its column. */
const LIKELY = 0.5;

/** Whether a header, or the field of an object, is called contact person or the like. */
export function namesContactPerson(header: string): boolean {
  const key = headerKey(header);
  const phrase = PHRASES.find((each) => ` ${key} `.includes(` ${each} `));
  const beside = phrase === undefined ? [] : ` ${key} `.replace(` ${phrase} `, ' ').split(' ').filter(Boolean);
  return phrase !== undefined && beside.every((word) => THEIRS.has(word));
}

/**
 * Whether a header asks for the contact person of whom was met, who is then who was met: `headers` are all of its table, which
 * has a day and an organisation in each row and no other column of guests.
 */
export function asksContactPerson(header: string, headers: readonly string[]): boolean {
  if (!namesContactPerson(header)) return false;
  const others = headers.filter((other) => other !== header).map((other) => matchHeader(other));
  const names = (matches: readonly HeaderMatch[], ...targets: readonly Target[]) =>
    matches.some(({ target, score }) => score >= LIKELY && targets.includes(target));
  const hasDay = others.some((matches) => names(matches, ...DAYS));
  const has = (target: Target) => others.some(([best]) => best !== undefined && names([best], target));
  return hasDay && has('organisation') && !has('guests');
}
