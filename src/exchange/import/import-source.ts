import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { yearOf } from '#src/domain/day.ts';
import type { Source } from '#src/domain/source.ts';
import type { Table } from '../table/table.ts';
import type { Answers } from './answers.ts';
import { kebab } from './name-key.ts';

/** How the ids of the sources begin that tables become. */
const PREFIX = 'import-';

/** Whether a source is a table, by its id. */
export const isTable = (source: string): boolean => source.startsWith(PREFIX);

/** Stands where a source's publisher is not known. */
const NOT_STATED = '—';

/**
 * The source that a table becomes: its title is the file's name (and the sheet's), its paragraphs are rows.
 *
 * A source of an earlier import of that file stays as it is. A table has no footer: unless answered, its year is that of
 * the import and its publisher a dash.
 */
export function importSource(
  { file, sheet }: Table,
  { sources }: Pick<ActivityRecord, 'sources'>,
  answers: Answers,
  today: number,
): { readonly source: Source; readonly isNew: boolean } {
  const title = answers.source?.title ?? (sheet === undefined ? file : `${file}, ${sheet}`);
  const known = sources.find((source) => source.file === file && source.title === title);
  if (known !== undefined) return { source: known, isNew: false };
  const name = [file.replace(/\.[a-z]+$/i, ''), sheet].filter((part) => part !== undefined).join(' ');
  const base = `${PREFIX}${kebab(name) || 'table'}`;
  const taken = new Set(sources.map(({ id }) => id));
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  const source = {
    id,
    title: title === '' ? id : title,
    publisher: answers.source?.publisher ?? NOT_STATED,
    copyright: answers.source?.copyright ?? yearOf(today),
    ...(file === '' ? {} : { file }),
  };
  return { source, isNew: true };
}

/** The sources that the files of tables are, whichever of their sheets. */
export function sourcesOfFiles(
  sources: readonly Source[],
  tables: readonly { readonly table: Pick<Table, 'file'> }[],
): ReadonlySet<string> {
  const files = new Set(tables.map(({ table }) => table.file));
  return new Set(sources.flatMap(({ id, file }) => (file !== undefined && files.has(file) ? id : [])));
}
