/** Words in front of what something was called before, or is called now. */
const FORMER =
  'formerly|former|previously|before|ex|бивш(?:а|о|и|ият|ата|ото)?|предиш(?:ен|на|но)|преди|по-рано|старо име|ehem(?:als|alige[rsn]?)?|früher|vormals|vorm|precedentemente|già|in precedenza|prej|nekdanj[iae]|bivš[iae]|nekoč|anciennement|ancien(?:ne)?|antes|anteriormente|antigu[oa]';
const LATER =
  "now|today|currently|renamed|сега|днес|понастоящем|jetzt|heute|nun|inzwischen|ora|oggi|adesso|zdaj|danes|désormais|aujourd['’]hui|maintenant|ahora|hoy";
const ASIDE = new RegExp(
  `\\s*[([](?:${FORMER}|${LATER})(?:[.:]\\s*|\\s+|-)(?:(?:as|known as|called|als|като|kot|to)\\s+)?(?<other>[^()[\\]]*\\p{L}[^()[\\]]*)[)\\]]\\s*$`,
  'iu',
);

/** A name, and what it says behind it in brackets of how its bearer was called before, or is called now: "Nesta (formerly NESTA Trust)". */
export function otherName(name: string): { readonly bare: string; readonly other?: string } {
  const found = ASIDE.exec(name);
  const bare = found === null ? '' : name.slice(0, found.index).trim();
  const other = found?.groups?.other?.trim();
  return bare === '' || other === undefined ? { bare: name } : { bare, other };
}
