/** What the record's guide says of each field, by the name of the file or of the object that holds it. */
export type FieldDescriptions = ReadonlyMap<string, ReadonlyMap<string, string>>;

const plain = (markdown: string): string =>
  markdown
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*/g, '')
    .trim();

const namesIn = (text: string): readonly string[] => [...text.matchAll(/`([\w.-]+)`/g)].map(([, name = '']) => name);

const NO_MEANING: ReadonlySet<string> = new Set(['', 'see above']);

/**
 * Reads the tables of the record's guide (`data/README.md`): under a heading that names files or objects in backquotes,
 * the rows of `| field | needed | what it is |`. A row may name several fields.
 */
export function fieldDescriptions(guide: string): FieldDescriptions {
  const found = new Map<string, Map<string, string>>();
  let holders: readonly string[] = [];
  for (const line of guide.split('\n')) {
    if (line.startsWith('#')) holders = namesIn(line.replace(/:.*$/, ''));
    const [, fields, , meaning] = line.split(/(?<!\\)\|/);
    if (holders.length === 0 || fields === undefined || meaning === undefined || NO_MEANING.has(plain(meaning)))
      continue;
    for (const holder of holders) {
      const known = found.get(holder) ?? new Map<string, string>();
      for (const field of namesIn(fields)) known.set(field, plain(meaning));
      found.set(holder, known);
    }
  }
  return found;
}
