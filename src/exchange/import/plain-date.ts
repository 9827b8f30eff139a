import { monthNumber } from './month-names.ts';

const WEEKDAY =
  /(?<!\p{L})(mon|tues|wednes|thurs|fri|satur|sun)day|(?<!\p{L})(понеделник|вторник|сряда|четвъртък|петък|събота|неделя)|(?<!\p{L})(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?<!\p{L})(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|(?<!\p{L})(ponedeljek|torek|sreda|četrtek|petek|nedelja)|(?<!\p{L})(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})|(?<!\p{L})(lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\p{L})/giu;
const YEAR_WORD = /(?<!\p{L})(г|год|година|м|мес|месец|r|leta|anno|jahr|year)\.?(?!\p{L})/giu;
const UNTIL = /\s(to|until|till|through|thru|bis|al|до|по|do|fino al|au|jusqu['’]au|и|and|und|et|y|e|in)\s/giu;
const FROM =
  /(?<!\p{L})(from|between|vom|von|zwischen|dal|dall|tra|от|между|с|od|med|on|am|den|the|der|of|de|im|nel|през|на|v|in|du|le|entre|del|el)['’ ]\s*/giu;
const ORDINAL = /(\d)(st|nd|rd|th|er|º|°|-ти|-ви|-ри|-ми|-и)(?!\p{L})/giu;

/** Shortened weekdays; only in front of a number, as some of them are other words too. */
const SHORT_WEEKDAY =
  /(^|[-–—]\s*|\s(?:to|until|bis|al|до|do|and|und|и|e|in)\s+)(?:mon?|tues?|wed|thu(?:rs?)?|fri?|sat?|sun?|пон?|пн|вто?|вт|сря?|ср|чет?|чт|пет?|пт|съб?|сб|нед?|нд|di|mi|Do|so|lun|mer|gio|ven|sab|dom|pon|tor|sre|čet|pet|sob|ned|mar(?=[.,]*\s+\d{1,2}(?:[\s.]+\p{L}{3}|\.\s*\d|\/\d{1,2}\/\d)))(?:[.,]+\s*|\s+)(?=\d)/giu;
/** "16.07.2018, Mon": behind the year. */
const WEEKDAY_BEHIND =
  /(?<=\d[./-]\s?\d{1,2}[./-]\s?\d{4}(?:\s?г\.?)?|\d{4}-\d\d-\d\d|\p{L}{3} \d{4})[\s,]+(?:mon?|tues?|wed|thu(?:rs?)?|fri?|sat?|sun?|пон?|пн|вто?|вт|сря?|ср|чет?|чт|пет?|пт|съб?|сб|нед?|нд|di|mi|Do|so|lun|mer|gio|ven|sab|dom|pon|tor|sre|čet|pet|sob|ned|mar)\.?$/iu;
/** "Mon, Jul 16": with a comma they are no other words. */
const WEEKDAY_AND_MONTH = /^(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?,\s*(?=\p{L}{3,})/iu;
/** 16072018. */
const COMPACT_DAY_FIRST = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])((?:19|20)\d\d)(?!\d)/g;
/** "(Mon)", "(5 days)". */
const ASIDE = /\s*\((?:\s*|\p{L}{2,11}\.?|\d{1,3} ?\p{L}{2,6})\)\s*$/u;
/** "From: 14 Feb, To: 16 Feb 2023". */
const LABELLED_ENDS =
  /^(?:from|start|beginn?|von|vom|dal|da|inizio|от|начало|od|začetek)\s*:\s*(.+?)[\s,;|/-]*(?<![\p{L}])(?:to|until|till|end|bis|ende|al|a|fine|до|край|do|konec)\s*:\s*(.+)$/isu;
const QUOTES = /^["'„“”«»‚‘’`\s]+|["'„“”«»‚‘’`\s]+$/g;
const ROMAN = 'VIII|VII|VI|IV|IX|III|II|XII|XI|I|V|X';
/** A month in Roman numerals, as it stands between the day and the year or in front of the year. */
const ROMAN_MONTH = new RegExp(
  `(?<=^|\\d[.\\s/-]{1,2}|[IVX]\\s?-\\s?)(${ROMAN})(?=[.\\s/-]{1,2}\\d{2,4}|\\s*[-–—])`,
  'g',
);
/** Roman numerals that were written with the Cyrillic letters that look like them. */
const LOOKALIKE_ROMAN = /(?<=^|\d[.\s/-]{1,2})[IVXІХѴ]+(?=[.\s/-]{1,2}\d{2,4}|\s*[-–—]\s*\d)/gu;
const LATIN: Readonly<Record<string, string>> = { І: 'I', Х: 'X', Ѵ: 'V' };
const ROMAN_MONTHS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const COMPACT = /(?<!\d)(1[6-9]\d\d|20\d\d|21\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/g;

/** "2022-06-15/17", "2022-06-28/07-02": the end of an ISO interval says only what differs. */
const ISO_TO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})\s*\/\s*(\d{1,2})$/;
const ISO_TO_MONTH = /^(\d{4})-(\d{1,2})-(\d{1,2})\s*\/\s*(\d{1,2})-(\d{1,2})$/;

const romanMonth = (numeral: string): string => ` ${MONTHS[ROMAN_MONTHS.indexOf(numeral)] ?? numeral} `;

/** A date without what it says beside day, month and year, with the blanks around its hyphens. */
export function bareDate(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(QUOTES, '')
    .replace(LABELLED_ENDS, '$1 - $2')
    .replace(LOOKALIKE_ROMAN, (numeral) => [...numeral].map((letter) => LATIN[letter] ?? letter).join(''))
    .replace(ROMAN_MONTH, romanMonth)
    .replace(ISO_TO_DAY, '$1/$2/$3-$1/$2/$4')
    .replace(ISO_TO_MONTH, '$1/$2/$3-$1/$4/$5')
    .replace(COMPACT, '$1/$2/$3')
    .replace(COMPACT_DAY_FIRST, '$1/$2/$3')
    .replace(WEEKDAY, ' ')
    .replace(ASIDE, '')
    .replace(/^(\p{L}{2,3})\s*[/–-]\s*(\p{L}{2,3})[,.]?\s+(?=\d)/u, (pair, first: string, last: string) =>
      monthNumber(first) === undefined || monthNumber(last) === undefined ? '' : pair,
    )
    .replace(WEEKDAY_BEHIND, '')
    .replace(SHORT_WEEKDAY, '$1')
    .replace(WEEKDAY_AND_MONTH, '')
    .replace(/^(\d{1,2})\.?\s*[/+]\s*(\d{1,2})(?=\.?\s*\p{L}|\.\s*\d{1,2}\.)/u, '$1-$2')
    .replace(/^(\d{1,2})\.?,\s*(\d{1,2})(?=\.?\s*\p{L}{3}|\.\s*\d{1,2}\.)/u, '$1-$2')
    .replace(YEAR_WORD, ' ')
    .replace(ORDINAL, '$1')
    .replace(/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, '$1/$2/$3')
    .replace(/(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/g, '$1/$2/$3')
    .replace(/(?<![\d/.-])(\d{4})-(0?[1-9]|1[0-2])(?![\d/.-])/g, '$1/$2')
    .replace(/(\d)-(?=(\p{L}{3,})-?(\d{2,4})?$)/u, '$1 ')
    .replace(/(?<=\d [\p{L}]{3,})-(?=\d{2,4}$)/u, ' ')
    .replace(UNTIL, '-')
    .replace(FROM, ' ')
    .replace(/^[\s,.;]+|[\s,;]+$/g, '');
}

/** The same with its two ends, if it has them, joined by one hyphen. */
export const joinedEnds = (bare: string): string => bare.replace(/\s*-\s*/g, '-');
