/** What stands within brackets or quotation marks on one line. */
const SEALED = /\([^()]*\)|„[^„“”"\n]*[“”"]|“[^“”\n]*”|«[^«»\n]*»|»[^«»\n]*«|"[^"\n]*"/gu;

/** A text as long as it was in which no separator is found within brackets or quotation marks, unless they enclose the whole. */
export const sealed = (text: string): string =>
  text.replace(SEALED, (group) =>
    group.length === text.trim().length && !group.startsWith('(') ? group : '\u0001'.repeat(group.length),
  );
