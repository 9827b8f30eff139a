import { fold } from '#src/select/fold.ts';

/** Words that say by themselves that there was nothing or nobody. */
const NONE =
  'none nothing nobody няма нямаше никой никого никакви никакво никаква нищо keine keiner keines keinerlei niemand nichts nessun nessuno nessuna niente nulla nihče nobeden nobena nobenega nobenih nič aucun aucune personne rien néant ninguno ninguna nadie';
/** Words that say it of what stands beside them. */
const NO = 'no not any without не без kein keinen ohne non senza ne ni niso brez ni pas sans sin ningún';
/** Beginnings of words for what was not held, and for those who did not come or go. */
const OF_VISITS =
  'delegat visit trip travel mission journey guest meeting event entr contact visitor ' +
  'делегац посещени визит пътуван командиров миси гост посетител срещ събити участи мобилност ' +
  'besuch reise dienstreise gast gäste treffen termin veranstaltung eintrag einträge delegation kontakt ' +
  'visita visite delegazion mission viagg trasfert ospit incontr event riunion contatt ' +
  'obisk delegacij potovanj gost srečanj sestan dogodk službenih ' +
  'déplacement délégation voyage mission rencontre invité réunion visiteur viaje delegaci misi visita reunión encuentro';
/** Words that say nothing more beside these: when, and that it was or came. */
const BESIDE =
  'travelled traveled came come went gone visited received gereist gekommen gefahren empfangen пътувал пътували пътува дошъл дошли идвал идвали приети приета venuto venuti arrivato arrivati ricevuti potoval potovali prišel prišli venu venus venue voyagé vino vinieron ' +
  'this that month week year in the for of a was were are is there held one foreign incoming outgoing planned official business ' +
  'този тази това месец месеца седмица през в за е са бе беше има имало проведени проведено чужди чуждестранни служебни ' +
  'diesem dieser dieses monat woche im in es gab war waren auswärtigen ausländischen geplant stattgefunden ' +
  'questo questa mese settimana nel in è sono stato stata stati state c ci prevista previste ricevuta ' +
  'ta tem mesec mesecu teden v je bil bilo bila smo imeli službenih tujih ' +
  'ce cette mois semaine de d il n y a eu pas este esta mes semana hubo';

const keysOf = (words: string): readonly string[] => words.split(' ').map(fold);

let known:
  | {
      readonly none: ReadonlySet<string>;
      readonly no: ReadonlySet<string>;
      readonly beside: ReadonlySet<string>;
      readonly visits: readonly string[];
    }
  | undefined;

const MOST_WORDS = 7;
const LONGEST = 60;
/** Any such word, for a first look: most cells hold none. */
const DENIAL = new RegExp(`(?<!\\p{L})(?:${`${NONE} ${NO}`.replaceAll(' ', '|')})(?!\\p{L})`, 'iu');
const DASHES = /^[-–—―_/.*\s]+$/u;

/**
 * Whether a text says that nothing was held or nobody came: "none", "(nessuna delegazione)", „няма посещения“, "brez obiskov".
 * A denial alone, "no", may be the answer to its header.
 */
export function saysNoneHeld(text: string): boolean {
  if (text.length > LONGEST || !DENIAL.test(text)) return false;
  const words = fold(text).split(' ');
  if (words.length > MOST_WORDS) return false;
  known ??= {
    none: new Set(keysOf(NONE)),
    no: new Set(keysOf(NO)),
    beside: new Set(keysOf(BESIDE)),
    visits: keysOf(OF_VISITS),
  };
  const { none, no, beside, visits } = known;
  const isOfVisits = (word: string) => visits.some((beginning) => word.startsWith(beginning));
  const isDenied = words.some((word) => none.has(word) || (no.has(word) && words.some(isOfVisits)));
  return isDenied && words.every((word) => none.has(word) || no.has(word) || beside.has(word) || isOfVisits(word));
}

/** Whether a cell is struck out with dashes. */
export const isStruckOut = (text: string): boolean => DASHES.test(text);
