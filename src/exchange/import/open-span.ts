const BEFORE_OR_AFTER =
  'until|till|up to|to|before|prior to|earlier than|after|later than|since|by|(?:no|not) (?:before|after|later than|earlier than)|до|преди|след|не по-късно от|не по-рано от|най-късно|най-рано|bis(?: zum)?|vor(?: dem)?|nach(?: dem)?|seit(?: dem)?|ab(?: dem)?|spätestens|frühestens|fino (?:a|al|all|alla)|prima (?:di|del|dell|della)|dopo(?: il| l)?|entro(?: il| l)?|pred|po|najkasneje(?: do)?';
/** In capitals "Do" is also Thursday. */
const LOWER_CASE = 'do|по';
const BOUND = new RegExp(`^(?:(?:${BEFORE_OR_AFTER})[\\s'’]+)+(?=\\S)`, 'iu');
const LOWER_CASE_BOUND = new RegExp(`^(?:${LOWER_CASE})\\s+(?=\\S)`, 'u');
const ONWARDS =
  /\s+(?:onwards?|and (?:later|after)|or (?:later|earlier)|(?:и )?(?:нататък|по-късно)|или по-(?:късно|рано)|in poi|dalje)\.?$/iu;
const LAST = /^(?:(?:until|till|up to|to|through|thru|до|по|bis(?: zum)?|fino (?:a|al|all)|al)\s+|do\s+)(?=\d|\p{L})/iu;

/**
 * What is left of a text that says only before or after which date something was: "until 15 June 2022", „след 15.06.2022“.
 * `undefined` where it does not begin or end like that.
 */
export function openSpan(text: string): string | undefined {
  const front = BOUND.exec(text) ?? LOWER_CASE_BOUND.exec(text);
  if (front !== null) return text.slice(front[0].length);
  return ONWARDS.test(text) ? text.replace(ONWARDS, '') : undefined;
}

/** A last day without the word in front of it: "until 15 June 2022" in a column of last days is that day. */
export function lastDayAlone(text: string): string {
  return text.replace(LAST, '');
}
