import { listedNames } from './listed-names.ts';
import { withTitlesInFront } from './person-name.ts';
import { isRole, mayBeNamed, type StatedRoles, withoutRoles } from './person-role.ts';

const BULLET = /(^|[\r\n\u2028;|])[ \t]*[-–—•●○◦‣∙·*▪▫■□◆◇►▶➢➤➔→][ \t]*(?=[\p{L}(„“"«])/gu;
const BULLET_WITHIN = /\s[•●○◦‣∙·▪▫■□◆◇►▶➢➤]\s/gu;
const TICK = /[ \t\u00A0]*[✓✔☑✅🗸]\uFE0F?(\s*)/gu;
/** A plus between names or initials, or a slash; what stands in brackets is passed over. "Erasmus+ coordinator" has none. */
const JOINT = /\([^()]*\)|\s+\+\s+(?=\p{L})|(?<=(?<!\p{L})\p{Lu}{1,3})\+(?=\p{Lu}{1,3}(?!\p{L}))|\s*\/\s*(?=\p{L})/gu;
const IN_BRACKETS_LAST = /\(([^()]*)\)\s*$/u;
const BORDER = /[,;|/+\r\n\u2028]|\s[-–—]\s/u;
const BORDER_BEHIND = /[,;|/+(\r\n\u2028]|\s(?:[-–—&]|and|und|и|e|ed|in)\s/u;

function withoutTicks(text: string): string {
  return text.replace(TICK, (mark: string, space: string, at: number) => {
    const [before, behind] = [text.slice(0, at).trimEnd(), text.slice(at + mark.length)];
    if (before === '' || behind === '' || /[\r\n\u2028]/u.test(space)) return space;
    return /^\p{Lu}/u.test(behind) && /[\p{L}.)\]]$/u.test(before) ? '; ' : space;
  });
}

/** A plus parts people; a slash behind what somebody is parts them where a name follows. Other slashes are read later. */
function withPartedPeople(text: string): string {
  return text.replace(JOINT, (sign: string, at: number) => {
    if (sign.startsWith('(')) return sign;
    const before = text.slice(0, at).split(BORDER).at(-1) ?? '';
    const [behind = ''] = text.slice(at + sign.length).split(BORDER_BEHIND);
    if (sign.includes('+')) return isRole(behind) && !mayBeNamed(before) ? sign : '; ';
    const isBehindRole = isRole(IN_BRACKETS_LAST.exec(before)?.[1] ?? before);
    return isBehindRole && mayBeNamed(behind) ? '; ' : sign;
  });
}

/** A cell of people without bullets, numbers and ticks beside its names, and with a separator where a plus stands. */
export function withoutMarks(text: string): string {
  const unticked = withoutTicks(text);
  const plain = unticked.replace(BULLET, '$1').replace(BULLET_WITHIN, '\n').trim();
  return plain === '' ? text : withPartedPeople(listedNames(plain).join('\n'));
}

/** A cell of people without the marks of a list and without their roles, titles in front of the names. */
export function peopleAndRoles(text: string): StatedRoles {
  return withoutRoles(withTitlesInFront(withoutMarks(text)));
}
