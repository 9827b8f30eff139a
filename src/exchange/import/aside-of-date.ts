import { monthNumber } from './month-names.ts';

/** A text with words in brackets at its end, behind a number. */
const WITH_ASIDE = /^(.*\d.*?)\s*[([]([^()[\]]*\p{L}[^()[\]]*)[)\]]$/su;
/** A time of day: "10:00", "2 pm". */
const CLOCK = /\d{1,2}[.:]\d{2}|\d{1,2}\s?(?=(?:h|hrs?|ч|час\p{L}*|uhr|am|pm)(?!\p{L}))/giu;
/** Words of doubt about a day, and of other days beside it. */
const OF_OTHER_DAYS =
  /\?|~|(?<!\p{L})(?:or|ca|circa|about|approx\p{L}*|around|roughly|perhaps|maybe|possibly|probabl[ye]|uncertain|unsure|not sure|unknown|estimate[ds]?|guess\p{L}*|tbc|tbd|to be|instead|days|(?:next|previous|following) day|day (?:after|before)|weeks?|until|till|moved|или|до|ок|около|приблизително|може би|вероятно|неизвестна|сигурн\p{L}*|точн\p{L}*|дни|дните|(?:следващ|предишн)\p{L}* ден|седмиц\p{L}|вместо|oder|bis|etwa|ungefähr|vielleicht|wahrscheinlich|unsicher|ungewiss|unklar|tagen?|(?:nächste|folgende|vorige)[nr]? tag|woche|verschoben|statt|fino|forse|probabilmente|incert[ao]|giorni|giorno (?:dopo|prima|seguente|successivo)|settiman\p{L}|invece|ali|približno|morda|verjetno|negotov\p{L}*|dnevi|dni|(?:naslednji|prejšnji) dan|teden\p{L}*|namesto)(?!\p{L})/iu;

/**
 * A date without what stands in brackets behind it, where that says nothing of other days and does not doubt it:
 * "29/04/2025 (am only)". `undefined` for any other text.
 */
export function withoutAsideOfDate(text: string): string | undefined {
  const [, date, inside] = WITH_ASIDE.exec(text) ?? [];
  if (date === undefined || inside === undefined) return undefined;
  const plain = inside.replace(CLOCK, ' ');
  const isOfDays = /\d/u.test(plain) || OF_OTHER_DAYS.test(plain);
  return isOfDays || plain.split(/[^\p{L}]+/u).some((word) => monthNumber(word) !== undefined) ? undefined : date;
}
