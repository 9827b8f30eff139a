import { fold } from '#src/select/fold.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(',').map(fold));
/** Headers of what the people of a row are: in English, Bulgarian, German, Italian, Slovene, French, Spanish. */
const ROLES = keys(
  'job title, job titles, title role, role title, title position, position title, role, roles, position, positions, job role, function title, official title, their role, their position, guest title, visitor title, title of visitor, title of guest, rank, post held, designation, ' +
    'длъжност, длъжности, длъжност на госта, длъжност на гостите, позиция, роля, заемана длъжност, титла, титла длъжност, титла и длъжност, роля длъжност, ' +
    'funktion, funktionen, position, dienststellung, berufsbezeichnung, amtsbezeichnung, funktion titel, titel funktion, titel und funktion, amt, rolle, ' +
    'ruolo, ruoli, qualifica, qualifiche, carica, cariche, funzione, posizione, titolo ruolo, mansione, incarico, ' +
    'funkcija, funkcije, vloga, položaj, delovno mesto, naziv delovnega mesta, naziv funkcija, ' +
    'fonction, fonctions, poste, qualité, titre et fonction, cargo, cargos, función, puesto',
);
/** Words for the report on a visit, as headers are compared. */
const REPORT =
  /(?:^| )(?:reports?|otchet(?:a|i|at)?|doklad(?:a|i|at)?|(?:reise|dienstreise|besuchs)?bericht(?:e|s)?|relazion[ei]|rapport[oi]|porocil[oa])(?: |$)/u;
/** Beside it these ask whether it was handed in, or say where it is. */
const HANDED_IN =
  /(?:^| )(?:in(?=$)|sent|submitted|delivered|filed|done|due|received|yes no|y n|s n|j n|d n|da ne|si no|ja nein|link|url|file|attached|podaden|predaden|izpraten|gotov|faylat|fayl|liegt vor|abgegeben|gesendet|erstellt|eingereicht|consegnat[ao]|inviat[ao]|presentat[ao]|fatt[ao]|oddano|poslano|predano)(?: |$)/u;

/** Whether a header names what the people of its row are: no title of a visit. `key`: as headers are compared. */
export const namesRole = (key: string): boolean => ROLES.has(key);

/** Whether a header names the report on a visit, which says little without it: "yes". */
export const namesReport = (key: string): boolean => REPORT.test(key);

/** Whether a header asks for that report rather than naming what it says: "Report in?", "Relazione (S/N)". */
export const asksForReport = (key: string): boolean => REPORT.test(key) && HANDED_IN.test(key);
