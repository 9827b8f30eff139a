/** What stands between two places and is part of many a name: French and Spanish "and". */
const AND = /\s(?:et|y)\s/u;
/** A plus between two names. */
const PLUS = /\s+\+\s+(?=\p{Lu})/gu;
/** A longer text is no place. */
const LONGEST = 300;

/** A cell of places with a separator wherever a plus stands between two of them: "Helsinki + Espoo". */
export const withoutPlus = (text: string): string => text.replace(PLUS, '; ');

/** The places that a text joins, if each of them `isKnown` and not the whole: "Lyon et Grenoble"; else the text alone. */
export function placesApart(text: string, isKnown: (name: string) => boolean): readonly string[] {
  if (text.length > LONGEST || !AND.test(text) || isKnown(text)) return [text];
  const parts = text.split(AND).map((part) => part.trim());
  return parts.every((part) => part !== '' && isKnown(part)) ? parts : [text];
}
