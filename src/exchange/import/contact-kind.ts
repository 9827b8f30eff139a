import { headerKey } from './recognised-header.ts';

/** Words of headers for a kind, a form or a means. */
const KIND =
  /^(?:kinds?|types?|category|categories|forma?|format|mode|channel|medium|means|vid|vidat|vidove|tip|tipat|tipove|kategoriya|kanal|nachin|sredstvo|art|arten|typ|kategorie|weg|tipo|tipi|tipologia|genere|categoria|canale|modalita|mezzo|vrsta|vrste|oblika|kategorija|nacin|genre|categorie|nature|modalidad)$/u;
/** Beginnings of words for what people do with one another, which no organisation is. */
const CONTACT =
  /^(?:meeting|contact|visit|event|activit|trip|travel|interaction|communication|engagement|appointment|call$|session|sresht|kontakt|poseshteni|sabiti|deynost|patuvan|komandirov|meropriyati|proyav|komunikatsi|vrazk|razgovor|obshtuvane|treffen|besuch|veranstaltung|aktivitat|reise|termin|gesprach|besprechung|sitzung|kommunikation|incontr|contatt|visit|attivita|viaggi|riunion|comunicazion|srecanj|stik|obisk|dogod|aktivnost|potovanj|sestan|komunikacij|rencontre|reunion|evenement|deplacement|voyage)/u;
/** "Kontaktart", „Besuchsform“. */
const COMPOUND =
  /^(?:treffens?|kontakt|besuchs?|veranstaltungs?|aktivitats?|reise|termin|gesprachs?|besprechungs?|sitzungs?|meeting|event|kommunikations?)(?:art|typ|form|weg|kategorie|kanal)$/u;
/** Whose kind it is then. */
const OF_OTHERS =
  /^(?:person|people|organi|partner|institut|compan|compagn|firm|unternehm|einrichtung|ent[ei]$|aziend|podjet|ustanov|litse|litsa|host|guest|gast|gost|name|ime|naziv|title|purpose|topic|tema|tsel|zweck|scopo|namen$|number|details|data|info|address)/u;

/** Whether a header says that its column tells what kind of meeting or contact there was: "Type of meeting", „Вид на срещата“, "Kontaktart". */
export function isContactKind(header: string): boolean {
  const words = headerKey(header).split(' ');
  if (words.some((word) => OF_OTHERS.test(word))) return false;
  return (
    words.some((word) => COMPOUND.test(word)) ||
    (words.some((word) => KIND.test(word)) && words.some((word) => CONTACT.test(word)))
  );
}
