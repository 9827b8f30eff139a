import { isEvidentName } from './evident-name.ts';
import { looksLikeOrganisation } from './organisation-text.ts';
import { isNamedOrganisation, withOrganisation } from './person-of-organisation.ts';
import { beginsWithRole, isRole } from './person-role.ts';
import type { HeadedText } from './sheet-cells.ts';
import { splitCell } from './split-cell.ts';

/** Headers that ask whom one met, which may be people as well as organisations. */
const WHOM =
  /(?<!\p{L})(?:met|with|whom|с кого|срещн\p{L}*|среща с|срещи с|mit wem|getroffen|con chi|incontrat\p{L}*|s kom)(?!\p{L})/iu;
const OF_ORGANISATIONS =
  /organi[sz]|организац|институц|фирм|компани|партньор|compan|institut|partner|(?<!\p{L})ent[ei](?!\p{L})|azienda|einrichtung|unternehmen|podjet|ustanov/iu;
const ARTICLE = /^(?:the|der|die|das|il|lo|la|l['’])\s*(?=\p{L}{3})/iu;
const BULGARIAN_ARTICLE = /^(\p{Script=Cyrillic}{3,}?)(?:ът|ят|та)(?=\s)/u;

/** Whether a header speaks of organisations, whatever else it says: "Host organisation". */
export const saysOrganisations = (header: string): boolean => OF_ORGANISATIONS.test(header);

/** Whether a text says what somebody is in place of the name: "the mayor of Graz", „кметът на Грац“. */
function isOffice(text: string): boolean {
  const bare = text.trim().replace(ARTICLE, '').replace(BULGARIAN_ARTICLE, '$1');
  return isRole(bare) || (beginsWithRole(bare) && /\s/u.test(bare));
}

/**
 * Whether a cell under a header such as "Met with" names people, or may: with their organisation in brackets, by their
 * office, or by names that a person bears as well. `peopled`: other headers under which people stand; `isKnown`: whether an
 * organisation has a name; `isDenied`: whether it was answered that a name is no person's.
 */
export function mayNamePeople(
  { header, text }: HeadedText,
  peopled: ReadonlySet<string>,
  isKnown: (name: string) => boolean,
  isDenied: (name: string) => boolean,
): boolean {
  const asksWhom = WHOM.test(header) && !OF_ORGANISATIONS.test(header);
  if (!(asksWhom || peopled.has(header)) || isKnown(text)) return false;
  const pieces = splitCell(text, [';', '|', 'line', ',', '&', 'and']);
  const isSomebody = (piece: string) =>
    withOrganisation(piece, isKnown) !== undefined ||
    isOffice(piece) ||
    (isEvidentName(piece) && !looksLikeOrganisation(piece) && !isKnown(piece) && !isDenied(piece));
  return pieces.some(isSomebody) && pieces.every((piece) => isSomebody(piece) || isNamedOrganisation(piece, isKnown));
}
