import { fold } from '#src/select/fold.ts';
import { saysOnline } from './held-online.ts';

/** How something was held: at a distance, where somebody went, or both. */
export type Format = 'online' | 'in-person' | 'hybrid';

const IN_PERSON = new Set(
  (
    'in person, in presence, onsite, on site, on the spot, face to face, f2f, physical, physically, offline, live, in place, ' +
    'присъствено, присъствена, присъствен, на живо, на място, физически, очно, лице в лице, ' +
    'präsenz, in präsenz, präsenzveranstaltung, persönlich, vor ort, in presenza, di persona, dal vivo, v živo, osebno, na kraju samem'
  )
    .split(',')
    .map(fold),
);
const HYBRID = /^(?:hybrid|hibrid|hybrid-|ibrid|хибрид|смесен|kombiniert|misto?|mixed|blended|teils|combined)/iu;
const AND = /\s*(?:[/,;+&]|\b(?:and|und|e|oder|or|both)\b|(?<=\s)in(?=\s)|(?<!\p{L})(?:и|или)(?!\p{L}))\s*/iu;

/** The format that a cell of a column of formats states; `undefined` for words that are not known. */
export function readFormat(text: string): Format | undefined {
  if (HYBRID.test(text.trim())) return 'hybrid';
  const one = (part: string): Format | undefined =>
    saysOnline(part) ? 'online' : IN_PERSON.has(fold(part)) ? 'in-person' : undefined;
  const whole = one(text);
  if (whole !== undefined) return whole;
  const parts = new Set(text.split(AND).map(one));
  return parts.size > 1 && !parts.has(undefined) ? 'hybrid' : undefined;
}
