import { headerKey } from './recognised-header.ts';

/** Words for notes, in seven languages, and those beside that say no more, as headers are compared. */
const NOTES =
  /^(?:notes?|comments?|remarks?|observations?|zabelezhk(?:a|i)|belezhk(?:a|i)|komentar(?:i|ji|iy)?|anmerkung(?:en)?|bemerkung(?:en)?|notiz(?:en)?|hinweise?|kommentare?|nota|osservazion[ei]|commento|commenti|annotazion[ei]|opomb(?:a|e)|zapisk[ai]?|zapiski|remarques?|commentaires?|observacion(?:es)?|comentarios?|notas)$/u;
const BESIDE =
  /^(?:staff|internal(?:ly)?|our|other|further|additional|general|free|text|and|any|for|the|only|vatresh(?:na|ni|en)|sluzheb(?:na|ni|en)|drug[ai]|dopalnitel(?:na|ni)|obsht[ai]|i|intern(?:e|a|o|i|es)?|sonstige|weitere|allgemeine|und|altr[ei]|e|ulteriori|drug[oe]|in|autres|et|otr[ao]s|y)$/u;

/** Whether a header says no more of what stands below than that it is noted: "Notes", "Remarks (internal)". */
export function saysOnlyNotes(header: string): boolean {
  const words = headerKey(header)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  return words.some((word) => NOTES.test(word)) && words.every((word) => NOTES.test(word) || BESIDE.test(word));
}
