import { withoutHonorifics } from './person-name.ts';

/** Words of a name that are written small and do not count. */
const PARTICLE =
  /^(?:van|von|vom|zu|zur|de|der|den|dem|des|del|della|delle|dei|di|da|do|dos|das|du|la|le|los|y|e|i|bin|bint|ibn|al|el|ter|ten|af|av|фон|ван|де|дер|ди|да|ла|ал|бин|ибн)$/u;
/** Words that names have not and remarks have. */
const REMARK =
  /^(?:is|are|was|were|has|have|had|will|would|should|must|can|said|says|called|met|asked|wants|likes|knows|please|not|never|с|каза|ще|моля|беше|има|няма|не|трябва|обади|bitte|ist|war|hat|haben|soll|nicht|kein|è|ha|non|deve|per|chiamare|ni|bil|bila|naj|prosim)$/u;
const ADDRESS = /@|https?:|www\./iu;
const MOST_WORDS = 6;

/** Whether a word of a name is one that is written small. */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

function isRemark(piece: string): boolean {
  const words = withoutHonorifics(piece.replace(/\([^()]*\)/gu, ' '))
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word));
  if (words.filter((word) => !PARTICLE.test(word)).length > MOST_WORDS) return true;
  if (words.length < 3) return false;
  const bare = words.map((word) => word.replace(/[^\p{L}’']/gu, ''));
  const small = bare.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word));
  const isSentence = /[\p{Ll}]{3,}[.!?]$/u.test(piece.trim());
  return isSentence || small.length * 2 > words.length || small.some((word) => REMARK.test(word));
}

/**
 * Whether a text can be names of people: no address, no number, no remark. `pieces`: what its separators part; one that is
 * no name makes the whole text none.
 */
export function canBePeople(text: string, pieces: readonly string[]): boolean {
  if (ADDRESS.test(text) || /\p{Nd}/u.test(text)) return false;
  return !pieces.some(isRemark);
}
