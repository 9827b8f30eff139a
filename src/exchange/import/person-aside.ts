const IN_BRACKETS = /^(.*\S)\s*[([]([^()[\]]*\p{L}[^()[\]]*|[^()[\]]*\p{Nd}[^()[\]]*)[)\]]$/su;
/** A sign behind a name: a cross, an asterisk of a footnote. */
const MARKED = /^(.*[\p{L}.)\]])\s*((?:[\p{So}*†‡]\uFE0F?)+)$/su;
const BEHIND_DASH = /^(\S.*?)\s[-–—]\s+(\S.*)$/su;

/** A name and what stands behind it in brackets or after a dash. */
export interface NameWithAside {
  readonly name: string;
  readonly aside?: string;
}

/**
 * A person's name without what stands behind it in brackets or after a dash, which is kept apart: "Ana Novak (until
 * Tuesday)". `isSomebody`: whether the rest is a person's name; a text that has none in front stays whole.
 */
export function withoutAside(text: string, isSomebody: (name: string) => boolean): NameWithAside {
  for (const pattern of [MARKED, IN_BRACKETS, BEHIND_DASH]) {
    const [, before = '', aside = ''] = pattern.exec(text.trim()) ?? [];
    if (before === '') continue;
    const inner = withoutAside(before, isSomebody);
    const all = inner.aside === undefined ? aside : `${inner.aside}; ${aside}`;
    if (isSomebody(inner.name)) return { name: inner.name, aside: all.trim() };
  }
  return { name: text };
}
