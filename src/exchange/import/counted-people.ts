import { capitalised, delegationOf, namesOrganisation } from './delegation-of.ts';

const PEOPLE =
  'persons?|people|participants?|members?|guests?|visitors?|delegates?|representatives?|experts?|students?|officials?|pax|' +
  'души|човека?|хора|участни(?:ци|ка)|лица|гост(?:и|а)|представител(?:и|я)|член(?:ове|а)|делегат(?:и|а)|експерт(?:и|а)|студент(?:и|а)|' +
  'personen|leute|teilnehmer(?:innen|/innen|:innen)?|teilnehmende|gäste|mitglieder|vertreter(?:innen)?|delegierte|' +
  'persone|partecipanti|ospiti|membri|delegati|rappresentanti|oseb[ei]?|ljudi|udeležen(?:cev|ci|ca)|članov|gostov|predstavnikov';
const ABOUT = '(?:(?:ca|c|approx|about|around|over|около|над|etwa|rund|circa|okoli)\\.?\\s*)?';
const NUMBER = `${ABOUT}\\d{1,4}\\s*(?:\\p{L}+\\s+)?(?:${PEOPLE})\\.?`;
const IN_BRACKETS = new RegExp(`\\s*[([]\\s*${NUMBER}\\s*[)\\]]`, 'giu');
const AT_END = new RegExp(`\\s*(?:[,:]|\\s[–—-])\\s*${NUMBER}\\s*$`, 'iu');
const IN_FRONT = new RegExp(`^${NUMBER}\\s+(?:of|from|на|от|von|der|di|del|della)\\s+(?:the\\s+)?(?=\\p{L})`, 'iu');
const LONGEST = 300;

/** An organisation of which a cell says how many people there were. */
export interface CountedPeople {
  /** Without the number, and without the group if what is left is an organisation. */
  readonly name: string;
  readonly isOrganisation: boolean;
}

/**
 * What a cell names where it counts people beside it: "City of Graz" of "Delegation of the City of Graz (8 persons)";
 * `undefined` for any other. `isKnown`: whether an organisation has a name.
 */
export function countedPeople(text: string, isKnown: (name: string) => boolean): CountedPeople | undefined {
  if (text.length >= LONGEST || !/\d/u.test(text)) return undefined;
  const bare = text.replace(IN_BRACKETS, '').replace(AT_END, '').trim();
  const front = IN_FRONT.exec(bare)?.[0] ?? '';
  if (bare === text.trim() && front === '') return undefined;
  const behind = bare.slice(front.length);
  const inner = delegationOf(behind, isKnown)?.organisation ?? (front === '' ? behind : capitalised(behind));
  if (inner !== '' && namesOrganisation(inner, isKnown)) return { name: inner, isOrganisation: true };
  return front !== '' || bare === '' ? undefined : { name: bare, isOrganisation: namesOrganisation(bare, isKnown) };
}
