import { listedNames } from './listed-names.ts';
import type { Separator } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { isMarkedOrganisation } from './organisation-marks.ts';
import { splitCell } from './split-cell.ts';

const AND = '(?:and|&|und|и|e|ed|in)';
const LEGAL_FORM =
  /(?:^|[\s,])(?:e\.\s?V\.?|eV|GmbH|gGmbH|AG|KG|Ltd\.?|Limited|Inc\.?|plc|LLC|LLP|S\.?r\.?l\.?|S\.?p\.?A\.?|d\.\s?o\.\s?o\.?|d\.\s?d\.?|v\.?z\.?w\.?|asbl|N\.?V\.?|B\.?V\.?|S\.?A\.?S?\.?|SE|SAS|SARL|a\.\s?s\.|s\.\s?r\.\s?o\.|Sp\. z o\.\s?o\.|Kft\.?|Zrt\.?|OOD|EOOD|EAD|ООД|ЕООД|АД|ЕАД|ДЗЗД)$/u;
const INSTITUTION =
  /(?:^|[\s(-])(?:Universit(?:y|ät|à|ies|é|eit|atea)|Politecnico|Politechnika|Polytechnic|Technopark|Technologiepark|Kammer|Komora|Sveučilište|Uniwersytet|Universidad|Institut|университет|институт|агенция|камара|фондация|асоциация|министерство|клъстер|академия|община|inštitut|univerza|zbornica|agencija|ministrstvo|Univerza|Университет|Hochschule|Fachhochschule|College|School|Institute?|Dept\.?|Inštitut|Istituto|Институт|Ministry|Ministerium|Ministero|Ministrstvo|Министерство|Department|Foundation|Stiftung|Fondazione|Фондация|Fundacija|Association|Verband|Verein|Associazione|Асоциация|Сдружение|Združenje|Council|Committee|Commission|Federation|Agency|Agentur|Agenzia|Агенция|Agencija|Chamber|Handelskammer|Камара|Zbornica|Cluster|Клъстер|Municipality|Община|Академия|Academy|Enterprise|Zone|Зона|Network|Netzwerk|Мрежа|Platform|Plattform|Платформа|Alliance|Allianz|Алианс|Alleanza|Incubator|Инкубатор|Incubatore|Inkubator|Accelerator|Акселератор|Embassy|Botschaft|Посолство|Ambasciata|Veleposlaništvo|Comune|Regione|Agence|Ministère|Fondation|Chambre|Université|Ayuntamiento|Fundación|Cámara)(?=$|[\s),])/u;
const OF_SOMETHING = /\s(?:of|for|на|за|für|di|della|del|za)\s/u;
const CONTINUED = new RegExp(`^\\S+(?:\\s\\S+)?\\s${AND}\\s\\S`, 'u');
const PARTNERS = new RegExp(
  `^\\S+\\s${AND}\\s(?:partners?|sons|co|company|associates|brothers|söhne|партньори|синове|figli|soci|partnerji)\\.?$`,
  'iu',
);
/** A unit whose name is often followed by that of the whole: "Department of Physics, University of Leeds". */
const UNIT =
  /^(?:The )?(?:Department|Dept\.?|School|Faculty|Institute?|Centre|Center|Chair|Laboratory|Lab|Office|Division|Abteilung|Fakultät|Lehrstuhl|Fachbereich|Dipartimento|Facoltà|Istituto|Oddelek|Fakulteta|Катедра|Факултет|Институт|Отдел|Дирекция)(?=$|\s)/u;
/** "Anna Example - University of Leeds" is a person. */
const DASH = /\s[-–—]\s/u;

/** Whether a text calls itself an organisation: by its legal form, or by a word such as University or Ministry. */
export function callsItselfOrganisation(text: string): boolean {
  const bare = text.replace(/\([^()]*\)/gu, ' ').trim();
  return !DASH.test(bare) && /^\P{Ll}/u.test(bare) && (LEGAL_FORM.test(bare) || INSTITUTION.test(bare));
}

/** Capitals in front of a name: "RWTH Aachen", "ETH Zürich". */
const ACRONYM = /^\p{Lu}{3,6}\s\p{Lu}\p{Ll}/u;

/** Whether a text is likely the name of an organisation: it calls itself one, begins with capitals alone, or is written as no person is. */
export function looksLikeOrganisation(text: string): boolean {
  return callsItselfOrganisation(text) || ACRONYM.test(text.trim()) || isMarkedOrganisation(text);
}

/** Whether a name ends with a legal form: what stands behind a comma after it is another organisation. */
export function endsWithLegalForm(name: string): boolean {
  return LEGAL_FORM.test(name);
}

/** Whether a name is that of a unit, so that the whole to which it belongs may follow behind a comma. */
export function isPartOfAnother(name: string): boolean {
  return UNIT.test(name);
}

/** Whether an institution says what it is for, so that commas may go on with that: "Ministry of Trade". */
export function namesItsField(name: string): boolean {
  return INSTITUTION.test(name) && OF_SOMETHING.test(name);
}

/**
 * The names of a cell that was divided at commas, with those together that look like one: "Ministry of Trade, Industry and
 * Tourism", "Smith, Jones and Partners". `isKnown`: whether an organisation has a name.
 */
export function continuedNames(
  text: string,
  names: readonly string[],
  isKnown: (name: string) => boolean,
): readonly string[] {
  const joined: string[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const isOwn =
      before === undefined || !text.includes(`${before}, ${name}`) || isKnown(name) || callsItselfOrganisation(name);
    if (isOwn || before === undefined) joined.push(name);
    else if (namesItsField(before) && CONTINUED.test(name)) joined[joined.length - 1] = `${before}, ${name}`;
    else if (PARTNERS.test(name)) {
      let from = joined.length;
      while (from > 0 && /^\S+$/u.test(joined[from - 1] ?? '') && !isKnown(joined[from - 1] ?? '')) from -= 1;
      joined.push([...joined.splice(from), name].join(', '));
    } else joined.push(name);
  }
  return joined;
}

/** The organisations that a cell names without a comma, as names are compared. */
export function namedAlone(text: string, separators: readonly Separator[]): readonly string[] {
  const names = listedNames(text).flatMap((name) => splitCell(name, withoutComma(separators)));
  return names.filter((name) => !/,|\s\/|\/\s/.test(name)).map(nameKey);
}

/** The separators beside the comma, which may also be part of a name. */
export function withoutComma(separators: readonly Separator[]): readonly Separator[] {
  return separators.filter((separator) => separator !== ',');
}
