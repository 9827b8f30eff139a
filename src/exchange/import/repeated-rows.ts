import { effectOf, type ImportFault } from './import-fault.ts';
import { nameKey } from './name-key.ts';
import type { RowRecords } from './row-records.ts';

/** A row with what it becomes. */
interface Row {
  readonly at: Pick<ImportFault, 'file' | 'sheet' | 'row'>;
  readonly records: RowRecords;
}

/** What a row is about once its names are resolved: however its organisations and title are spelled. */
function subjectOf({ visit, meeting, isTitled, madeTitle }: RowRecords): string {
  const ids = [visit.countries, visit.places, meeting?.organisations ?? []].map((list) => [...list].sort().join(' '));
  const guests = visit.direction === 'inbound' ? madeTitle.en : '';
  return [visit.when ?? '', ...ids, isTitled ? nameKey(visit.title.en) : guests].join('\n');
}

/** What a row says beyond that: its summary, or its notes where it has none. */
const wordsOf = ({ visit: { summary, notes = '' } }: RowRecords): string => nameKey(summary?.en ?? notes);

/** Points out rows of a sheet that are about the same day, places, organisations and title as one before them, and not in other words. */
export function repeatedRows(rows: readonly Row[]): readonly ImportFault[] {
  const seen = new Map<string, Set<string>>();
  const code = 'same-as-another-row';
  return rows.flatMap(({ at, records }) => {
    const key = `${at.file}\n${at.sheet ?? ''}\n${subjectOf(records)}`;
    const said = seen.get(key) ?? new Set();
    const words = wordsOf(records);
    const isSaid = said.has(words) || said.has('') || (words === '' && said.size > 0);
    seen.set(key, said.add(words));
    return isSaid ? [{ code, effect: effectOf(code), ...at, column: '', found: records.visit.title.en }] : [];
  });
}
