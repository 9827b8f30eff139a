/** "EBN - European Business and Innovation Centre Network", and the same with the acronym in brackets behind it. */
const BEFORE = /^(?<acronym>\p{Lu}{3,8})\s+[-–—]\s+(?<words>.+)$/u;
const BEHIND = /^(?<words>.+?)\s+\((?<acronym>\p{Lu}{3,8})\)$/u;

/** Whether letters stand in this order among others. */
function areAmong(letters: string, others: string): boolean {
  let at = 0;
  for (const each of others) if (each === letters[at]) at += 1;
  return at === letters.length;
}

/** Whether a text is one name with its acronym: the acronym begins and ends as the words do, and has its letters from them. */
export function speltAcronym(text: string): boolean {
  const { acronym = '', words = '' } = (BEFORE.exec(text) ?? BEHIND.exec(text))?.groups ?? {};
  const initials = [...words.matchAll(/(?<![\p{L}'’])\p{Lu}/gu)].map(([letter]) => letter).join('');
  return (
    acronym !== '' &&
    acronym.at(0) === initials.at(0) &&
    acronym.at(-1) === initials.at(-1) &&
    areAmong(acronym, initials)
  );
}
