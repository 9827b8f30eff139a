import { fold } from '#src/select/fold.ts';
import type { HeadedText } from './headed-text.ts';
import { isAboutNextSteps } from './result-header.ts';
import { isPlannedInRemark } from './status-words.ts';

/** Beginnings of words for what a visit waits for, not its result; texts folded. */
const OF_THE_VISIT = /(?:^| )(?:confirm|conferm|potvar|potvrd|bestatig|potrdi|potrj|proved|sasto|osashtestv)/u;
/** "whether it takes place": the word that leaves it open, and the verb. */
const WHETHER_HELD = new RegExp(
  `(?:^| )(?:${[
    ['whether|if', 'take[sn]? place|taking place|took place|happen\\S*|goe?s? ahead|(?:be|is|was) held'],
    ['dali', 'sasto\\S*|proved\\S*|osashtestv\\S*'],
    ['ob', 'statt(?:findet|fand|finden|gefunden)\\S*|zustande\\S*'],
    ['se', 'terra|svolgera|avra luogo|fara'],
    ['ali|ce', 'izveden\\S*|potek\\S*|zgodi\\S*'],
    ['si', 'aura lieu|a eu lieu|celebrara|tendra lugar|realizara'],
  ]
    .map(([whether, held]) => `(?:${whether}) (?:\\S+ ){0,6}?(?:${held})`)
    .join('|')})(?: |$)`,
  'u',
);
const VISIT =
  'visit|trip|meeting|event|mission|travel|poseshteni\\S*|patuvane\\S*|vizita\\S*|sreshta\\S*|komandirovka\\S*|sabitie\\S*|besuch|reise|dienstreise|termin|treffen|veranstaltung|visita|missione|viaggio|incontro|riunione|obisk|potovanje|srecanje|sestanek|dogodek|visite|voyage|rencontre|viaje|encuentro';
const UNSURE =
  'uncertain|not certain|unsure|not sure|doubtful|in doubt|nesigur\\S*|ne e sigur\\S*|neyas\\S*|ne e yas\\S*|pod vapros|unsicher|ungewiss|fraglich|unklar|offen|incert\\S*|dubbi\\S*|in dubbio|da definire|negotov\\S*|vprasljiv\\S*|ni jasno|incertaine?|douteu\\S*|inciert\\S*|dudos\\S*';
/** "Termin noch offen", "the visit is uncertain". */
const UNSURE_VISIT = new RegExp(
  `(?:^| )(?:${VISIT})(?: (?:is|was|noch|ist|e|vse|oshte|ancora|je|se|est|encore|es|aun|yet|still))* (?:${UNSURE})(?: |$)`,
  'u',
);
const MOST_WORDS = 16;

/** Of something else than the visit: "confirmation of funding", „потвърждение за финансиране“. */
const OF_ELSE =
  /(?:^| )(?:confirm|conferm|potvar|potvrd|bestatig|potrdi)\S* (?:za|for|of|fur|uber|per|di|pour|de|para|na) /u;

const mayBeAwaited = (text: string): boolean => isPlannedInRemark(text) && OF_THE_VISIT.test(fold(text));

/** Whether words, wherever they stand, leave it open whether the visit is held or was: "noch offen, ob Termin stattfindet". */
export function leavesVisitOpen({ header, text }: HeadedText): boolean {
  const key = fold(text);
  if (isAboutNextSteps(header) || key.split(' ').length > MOST_WORDS) return false;
  return WHETHER_HELD.test(key) || UNSURE_VISIT.test(key) || mayBeAwaited(text);
}

/** Whether a text says nothing but that the visit is to be confirmed or held yet, also in a column of results. */
export function isAwaited({ header, text }: HeadedText): boolean {
  return !isAboutNextSteps(header) && mayBeAwaited(text) && !OF_ELSE.test(fold(text));
}
