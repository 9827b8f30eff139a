/** "We" and "us" as a table writes them; in capitals alone they are the letters of a name. */
const US = /^(?:we|us|ourselves|wir|uns|noi|mi|nas|ми|ние|нас|нам)[.!]?$/iu;
const NOBODY =
  /^(?:(?:there was |met )?(?:nobody|no ?-?one)|(?:(?:нямаше|няма|не е имало)\s+)?(?:никой|никого)|(?:es war )?niemand(?:en)?|keiner|(?:non c['’]era )?nessuno|(?:ni bilo )?(?:nihče|nikogar))(?:\s+(?:there|met|available|present|da|dort|anwesend|там|на място|presente|tam))?[.!]?$/iu;
const CAPITALS = /^\p{Lu}{2,}\.?$/u;

/** Whether a text in place of a name means ourselves: "we", „ние“; "MI" and "NOI" are names. */
export function meansUs(text: string): boolean {
  const plain = text.trim();
  return US.test(plain) && !CAPITALS.test(plain);
}

/** Whether a text in place of a name says that there was nobody: "nobody", „нямаше никой“. */
export function meansNobody(text: string): boolean {
  return NOBODY.test(text.trim());
}
