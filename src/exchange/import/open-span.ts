const BEFORE_OR_AFTER =
  'until|till|up to|to|before|prior to|earlier than|after|later than|since|by|(?:no|not) (?:before|after|later than|earlier than)|до|преди|след|не по-късно от|не по-рано от|най-късно|най-рано|bis(?: zum)?|vor(?: dem)?|nach(?: dem)?|seit(?: dem)?|ab(?: dem)?|spätestens|frühestens|fino (?:a|al|all|alla)|prima (?:di|del|dell|della)|dopo(?: il| l)?|entro(?: il| l)?|pred|po|najkasneje(?: do)?';
/** In capitals "Do" is also Thursday. */
const LOWER_CASE = 'do|по';
const BOUND = new RegExp(`^(?:(?:${BEFORE_OR_AFTER})[\\s'’]+)+(?=\\S)`, 'iu');
const LOWER_CASE_BOUND = new RegExp(`^(?:${LOWER_CASE})\\s+(?=\\S)`, 'u');
const ONWARDS =
  /\s+(?:onwards?|and (?:later|after)|or (?:later|earlier)|(?:и )?(?:нататък|по-късно)|или по-(?:късно|рано)|in poi|dalje)\.?$/iu;
/** In front of one date these say when it began; of two they are its beginning: "from 16 to 20 July". */
const BEGINNING =
  /^(?:from|starting(?: on| from)?|beginning(?: on| from)?|as (?:of|from)|от|считано от|начиная с|von|vom|beginnend(?: am)?|dal(?: |l['’])?|da|a partire dal|od|začenši(?: z)?)\s+(?=\S)/iu;
/** ISO 8601-2: "2022-06-15/..", "../2022-06-15". */
const OPEN_END = /^\.\.\/|\/(?:\.\.)?$/;
const LAST = /^(?:(?:until|till|up to|to|through|thru|до|по|bis(?: zum)?|fino (?:a|al|all)|al)\s+|do\s+)(?=\d|\p{L})/iu;

/**
 * What is left of a text that says only before or after which date something was: "until 15 June 2022", „след 15.06.2022“.
 * `undefined` where it does not begin or end like that.
 */
export function openSpan(text: string): string | undefined {
  const front = BOUND.exec(text) ?? LOWER_CASE_BOUND.exec(text);
  if (front !== null) return text.slice(front[0].length);
  if (OPEN_END.test(text)) return text.replace(OPEN_END, '');
  return ONWARDS.test(text) ? text.replace(ONWARDS, '') : undefined;
}

/** What is left of a text that may say only when something began: "from 15 June 2022"; `undefined` for any other. */
export function afterBeginning(text: string): string | undefined {
  const front = BEGINNING.exec(text);
  return front === null ? undefined : text.slice(front[0].length);
}

/** A first day without the word in front of it: "from 15 June 2022" in a column of first days is that day. */
export function firstDayAlone(text: string): string {
  return afterBeginning(text) ?? text;
}

/** A last day without the word in front of it: "until 15 June 2022" in a column of last days is that day. */
export function lastDayAlone(text: string): string {
  return text.replace(LAST, '');
}
