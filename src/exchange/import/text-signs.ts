/** "6", "12 души", "ca. 20 people". */
export const NUMBER = /^(?:\p{L}{1,5}\.?\s)?[~≈]?\d[\d.,\s–-]*(?:\s?\p{L}+\.?)?$/u;
/** "yes", "ja", „не“. */
export const YES_OR_NO = /^(?:yes|no|y|n|x|true|false|да|не|ja|nein|s[iì]|da|ne|n\/a|[✓✔✗✘])$/iu;
/** "ORG-0012", "4711". */
export const CODE = /^\p{Lu}{0,6}[-_/. ]?\d{2,}[\d\p{L}-]*$/u;
/** "www.tuwien.at", "https://…", "office@tuwien.at". */
export const OF_THE_WEB = /^(?:https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?:\/\S*)?)$/u;
export const AMOUNT = /^[-+]?\d+(?:[ .'’]\d{3})*(?:[.,]\d{1,2})?$/u;
/** "S", "J/N", „Д“, "report.pdf". */
export const MARK = /^(?:[sjndхдн+–-]|\S+\.(?:pdf|docx?|odt|xlsx?))$/iu;
export const FIGURES = /^[\d\s.,/–-]+$/u;

/** "+43 1 588 01", "10:00 Uhr", "10:00 – 11:30", "€ 300". */
const MEASURE = /^[+(~]?\p{Sc}?\s?\d[\d\s.,:;'’()/–-]*(?:\p{Sc}|%|\p{L}{1,4}\.?)?$/u;
/** "rec8Zk21ab". */
const TOKEN = /^(?=\S*\d)\S+$/u;
const WORD = /\p{L}{2}/u;

/** Whether a text says something in words: more than a number, an amount, a code, an address or a mere mark. */
export const saysInWords = (text: string): boolean =>
  WORD.test(text) && ![NUMBER, YES_OR_NO, CODE, OF_THE_WEB, MARK, MEASURE, TOKEN].some((each) => each.test(text));
