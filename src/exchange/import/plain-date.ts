const WEEKDAY =
  /(?<!\p{L})(mon|tues|wednes|thurs|fri|satur|sun)day|(?<!\p{L})(понеделник|вторник|сряда|четвъртък|петък|събота|неделя)|(?<!\p{L})(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?<!\p{L})(lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|(?<!\p{L})(ponedeljek|torek|sreda|četrtek|petek|nedelja)/giu;
const TIME =
  /[T ,]+(at |um |в |alle |ob )?\d{1,2}:\d{2}(:\d{2})?(\.\d+)?( ?(am|pm|h|uhr|ч\.?))?(z|[+-]\d{2}:?\d{2})?$/i;
const YEAR_WORD = /(?<!\p{L})(г|год|година|м|мес|месец|r|leta|anno|jahr|year)\.?(?!\p{L})/giu;
const UNTIL = /\s(to|until|till|through|thru|bis|al|до|по|do|fino al|и|and|und|e|in)\s/giu;
const FROM =
  /(?<!\p{L})(from|between|vom|von|zwischen|dal|dall|tra|от|между|с|od|med|on|am|den|the|der|of|de|im|nel|през|на|v|in)['’ ]\s*/giu;
const ORDINAL = /(\d)(st|nd|rd|th|er|º|°|-ти|-ви|-ри|-ми)(?!\p{L})/giu;

/** A date without what it says beside day, month and year; its two ends, if it has them, are joined by one hyphen. */
export function plainDate(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(TIME, '')
    .replace(WEEKDAY, ' ')
    .replace(YEAR_WORD, ' ')
    .replace(ORDINAL, '$1')
    .replace(/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, '$1/$2/$3')
    .replace(/(?<!\d)(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/g, '$1/$2/$3')
    .replace(/(?<![\d/.-])(\d{4})-(0?[1-9]|1[0-2])(?![\d/.-])/g, '$1/$2')
    .replace(/(\d)-(?=(\p{L}{3,})-?(\d{2,4})?$)/u, '$1 ')
    .replace(/(?<=\d [\p{L}]{3,})-(?=\d{2,4}$)/u, ' ')
    .replace(UNTIL, '-')
    .replace(FROM, ' ')
    .replace(/^[\s,.;]+|[\s,;]+$/g, '')
    .replace(/\s*-\s*/g, '-');
}
