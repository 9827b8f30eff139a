/**
 * A range of dates as a browser writes it, with the same blanks about its dash in all of them: none behind a number alone
 * ("16–20 July 2018"), one on either side of anything longer ("30 May – 2 June 2003"). Releases of the Unicode CLDR
 * differ: 47 writes "16–20", 48 "16 – 20".
 */
export function withEvenDash(range: string): string {
  const [first = '', ...rest] = range.split(/\s*–\s*/u);
  return [first, ...rest].join(/^\d+$/.test(first) ? '–' : ' – ');
}
