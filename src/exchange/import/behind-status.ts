import { namesOnline } from './held-online.ts';
import { monthNumber } from './month-names.ts';
import type { OffStatus } from './status-vocabulary.ts';

/** Why something was cancelled may follow the word: "cancelled due to snow". */
const BECAUSE =
  /^(?:due|because|b c|by|owing|as|at|on|since|to|until|till|indefinitely|zaradi|poradi|ot|na|za|do|sled|wegen|wg|aufgrund|infolge|mangels|krankheitshalber|durch|aus (?:\S*grunden|mangel)|am|auf|bis|um|im|a causa|per|da|dal|al|il|s strani|au|aux|en|par|pour|cause|faute|suite|sine die|por|debido|hasta|para|sin|(?:le|el) \d+|a (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|data|une|la demande|cause|plus tard|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|decembre|enero|febrero|abril|mayo|junio|julio|septiembre|octubre|noviembre|diciembre)) /;
/** The same behind the word: "Неосъществено пътуване", "abgesagtes Treffen". */
const SUBJECT_BEHIND =
  /^(?:termin|treffen|besuch|veranstaltung|reise|gesprach|meeting|visit|event|trip|mission|tripat|poseshtenie|vizita|misiya|sreshta|sabitie|patuvane|komandirovka|visita|incontro|riunione|missione|evento|viaggio|obisk|srecanje|sestanek|dogodek|reunion|visite|rencontre|voyage|deplacement|evenement|viaje|encuentro)(?: |$)/u;

/** Words that make of what follows when, how or by whom it was called off: "in the end", "kurz vor Abflug", "vom Gastgeber". */
const HOW =
  /^(?:in|after|before|when|with|without|from|over|amid|following|and|again|shortly|(?:at the )?last minute|short notice|altogether|completely|entirely|then|yesterday|today|v|vav|s|sas|bez|po|predi|i|zashtoto|tay kato|vnezapno|nenadeyno|izvanredno|malko|nakraya|von|vom|seitens|nach|vor|mit|ohne|weil|und|kurz|kurzfristig|vorerst|wieder|gestern|heute|nel|nella|all|alla|allo|alle|in|dopo|prima|con|senza|dai|dalla|dallo|di|e|perche|poco|z|iz|brez|pred|ker|in|tik|dans|avant|apres|sans|du|de|et|car|tras|antes|con|y|porque) /;
/** When, without such a word: "the day before", "einen Tag vorher", "dan prej", "la veille". */
const WHEN =
  /^(?:(?:the|a|an|that|same|very|der|den|dem|diesen|einen?|il|lo|la|un|una|le|el|en|eno|edin|edna|predniya?|predishniya?|sashtiya?|predvaritelno|previous|some|few|quelques|pochi|alcuni|nekaj|nyakolko|one|two|three|dva|dve|tri|zwei|drei|due|tre|deux|trois|dos|tres|\d+) )*(?:day|days|night|evening|week|weeks|month|hours?|den|dni|dnite|dena|vecherta|sedmitsa|sedmitsi|chas|chasa|tag|tage|vortag|abend|woche|wochen|stunden?|giorno|giorni|sera|settimana|settimane|ore|dan|dneva|dnevi|vecer|teden|tednov|jours?|veille|soir|semaines?|heures?|dia|dias|vispera|semana|horas)(?: |$)/;
/** A name of a month or a day behind these says from when, and so to when: the row may be that day. */
const FROM = /^(?:from|vom|von|ot|dal|dall|di|od|z|iz|du|de|desde) (\S+)/;
/** It was so in one place or at one time, and otherwise in another. */
const CONTRARY =
  / (?:but|instead|rather|a v|a vav|a na|sondern|aber|ma|bensi|ampak|temvec|mais|sino|pero|zamesto|vmesto|namesto) /;

/** Whether what follows a word for a status only says of what it is said, and why. Texts folded. */
export function isOnlyOfStatus(rest: string): boolean {
  const reason = rest.replace(SUBJECT_BEHIND, '');
  return reason === '' || BECAUSE.test(`${reason} `);
}

/** Whether what follows a word for what was off only says when, how or by whom it was called off: not what it was. */
export function tellsHowOff(rest: string, status: OffStatus): boolean {
  if (status !== 'cancelled' && status !== 'postponed') return false;
  const reason = rest.replace(SUBJECT_BEHIND, '');
  const since = FROM.exec(reason)?.[1];
  if (since !== undefined && status === 'postponed' && (/\d/.test(since) || monthNumber(since) !== undefined))
    return false;
  if (CONTRARY.test(` ${reason} `) || namesOnline(reason)) return false;
  return HOW.test(`${reason} `) || WHEN.test(reason);
}
