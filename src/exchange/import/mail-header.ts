import type { HeaderMatch } from './recognised-header.ts';
import { headerKey } from './recognised-header.ts';
import type { Target } from './target.ts';

/** Words for e-mail and for its address, as headers are compared. */
const MAIL =
  /(?:^| )(?:e ?mail\p{L}*|mail(?:s|adress\p{L}*|anschrift)?|i?meyl\p{L}*|imeil\p{L}*|elektron\p{L}* (?:poshta|adres\p{L}*|post\p{L}*|naslov\p{L}*)|e (?:poshta|post\p{L}*|naslov\p{L}*)|e?post(?:a|o)? (?:elettronica|naslov)|posta elettronica|courriel|correo electronico)(?= |$)/u;
/** One address or several and nothing else. */
const ADDRESSES =
  /^(?:mailto:)?[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+(?:(?:[\s,;|/]+)(?:mailto:)?[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+)*[,;]?$/u;
/** What the address of e-mail is none of, whatever its words mean elsewhere. */
const OF_PLACES: ReadonlySet<Target> = new Set(['address', 'city', 'country', 'organisationCountry', 'title']);

/** Whether a text is an e-mail address, or several. */
export const isMailAddress = (text: string): boolean => ADDRESSES.test(text.trim());

/** Whether a header speaks of e-mail: "Имейл адрес", "e-poštni naslov". */
export const speaksOfMail = (header: string): boolean => MAIL.test(headerKey(header));

/** What a header may name whose column holds e-mail addresses. */
export const withoutPlaces = (matches: readonly HeaderMatch[]): readonly HeaderMatch[] =>
  matches.filter(({ target }) => !OF_PLACES.has(target));
