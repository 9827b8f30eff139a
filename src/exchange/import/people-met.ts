import { isEvidentName } from './evident-name.ts';
import type { HeadedText } from './headed-text.ts';
import { looksLikeOrganisation } from './organisation-text.ts';
import { personInOrganisation, withPeopleApart } from './person-in-organisation.ts';
import { isNamedOrganisation, withOrganisation } from './person-of-organisation.ts';
import { beginsWithRole, isRole } from './person-role.ts';
import { splitCell } from './split-cell.ts';

/** Headers that ask whom one met, which may be people as well as organisations. */
const WHOM =
  /(?<!\p{L})(?:met|with|whom|с кого|срещн\p{L}*|среща с|срещи с|mit wem|getroffen|con chi|incontrat\p{L}*|incontr[io] con|s kom|pri kom)(?!\p{L})/iu;
/** The same where they ask nothing else: "Whom did we meet", „С кого разговаряхме“, "Mit"; not "Where we met", "For whom". */
const WHOM_MET =
  /^\s*(?:mit|with|con|s|z|със?)\s*$|(?<!\p{L})(?:whom|who (?:did|have|was|were) (?:we|you|they|i)|met|wem|wen|getroffen|con chi|chi abbiamo|incontrat\p{L}*|s kom|z kom|koga|кого|срещн\p{L}*|counterpart(?:y|ies)|gesprächspartner\p{L}*|sogovorni\p{L}*|събеседни\p{L}*|interlocut\p{L}*)(?!\p{L})/iu;
const ASKS_ELSE =
  /(?<!\p{L})(?:where|when|how|what|wo|wann|wie|was|dove|quando|come|kje|kdaj|kako|къде|кога|как|какво|(?:by|for|from|von|für|durch|da|per|di|od|za|от|за|при) (?:whom|wem|wen|chi|koga|kom|кого))(?!\p{L})/iu;
const OF_ORGANISATIONS =
  /organi[sz]|организац|институц|фирм|(?<!\p{L})(?:firm[ae]|ditt[ae]|impres[ae])|компани|партньор|compan|institut|(?<!gesprächs)partner|(?<!\p{L})ent[ei](?!\p{L})|azienda|einrichtung|unternehmen|podjet|ustanov|entreprise|partenaire|société|empresa|entidad/iu;
/** Headers of organisations that may hold people as well: "Firma/Person". */
const OF_BOTH = /(?<!\p{L})(?:persons?|personen|people|лиц[ае]|човек|хора|person[ae]|oseb[ae])(?!\p{L})/iu;
const ARTICLE = /^(?:the|der|die|das|il|lo|la|l['’])\s*(?=\p{L}{3})/iu;
const BULGARIAN_ARTICLE = /^(\p{Script=Cyrillic}{3,}?)(?:ът|ят|та)(?=\s)/u;

/** Whether a header speaks of organisations, whatever else it says: "Host organisation". */
export const saysOrganisations = (header: string): boolean => OF_ORGANISATIONS.test(header);

/** Whether a header asks whom one met and nothing else, so that people and organisations may stand under it. */
export const asksWhom = (header: string): boolean =>
  WHOM_MET.test(header) && !ASKS_ELSE.test(header) && !saysOrganisations(header);

/** Whether a text says what somebody is in place of the name: "the mayor of Graz", „кметът на Грац“. */
function isOffice(text: string): boolean {
  const bare = text.trim().replace(ARTICLE, '').replace(BULGARIAN_ARTICLE, '$1');
  return isRole(bare) || (beginsWithRole(bare) && /\s/u.test(bare));
}

/**
 * Whether a cell under a header such as "Met with" names people, or may: with their organisation in brackets, by their
 * office, or by names that a person bears as well. `peopled`: other headers under which people stand; `chosen`: those of
 * which a person said that organisations do; `isKnown`: whether an organisation has a name; `isDenied`: whether it was answered that a name is no person's.
 */
export function mayNamePeople(
  { header, text }: HeadedText,
  { peopled, chosen }: { readonly peopled: ReadonlySet<string>; readonly chosen: ReadonlySet<string> },
  isKnown: (name: string) => boolean,
  isDenied: (name: string) => boolean,
): boolean {
  const isOfOrganisations = OF_ORGANISATIONS.test(header);
  const asksWhom = isOfOrganisations ? OF_BOTH.test(header) : WHOM.test(header) || WHOM_MET.test(header);
  if (!(asksWhom || peopled.has(header)) || chosen.has(header) || isKnown(text)) return false;
  const tools = { isRecorded: isKnown, isKnown, isPlace: () => false };
  const cells = splitCell(withPeopleApart(text, tools), [';', '|', 'line']);
  // Who stands there with an organisation beyond doubt is read as such wherever it stands.
  if (cells.every((cell) => personInOrganisation(cell, tools)?.isClear === true)) return false;
  const pieces = splitCell(text, [';', '|', 'line', ',', '&', 'and']);
  const isSomebody = (piece: string) =>
    withOrganisation(piece, isKnown) !== undefined ||
    isOffice(piece) ||
    (isEvidentName(piece) && !looksLikeOrganisation(piece) && !isKnown(piece) && !isDenied(piece));
  return pieces.some(isSomebody) && pieces.every((piece) => isSomebody(piece) || isNamedOrganisation(piece, isKnown));
}
