import { effectOf, type ImportFault } from './import-fault.ts';
import { nameKey } from './name-key.ts';
import type { RowRecords } from './row-records.ts';

/** A row with what it becomes. */
interface Row {
  readonly at: Pick<ImportFault, 'file' | 'sheet' | 'row'>;
  readonly records: RowRecords;
}

/** What earlier rows say of one subject. */
interface Said {
  readonly words: Set<string>;
  readonly travellers: (readonly string[])[];
}

/** What a row is about once its names are resolved: however its organisations and title are spelled. */
function subjectOf({ visit, meeting, isTitled, madeTitle }: RowRecords): string {
  const ids = [visit.countries, visit.places, meeting?.organisations ?? []].map((list) => [...list].sort().join(' '));
  const guests = visit.direction === 'inbound' ? madeTitle.en : '';
  return [visit.when ?? '', ...ids, isTitled ? nameKey(visit.title.en) : guests].join('\n');
}

/** What a row says beyond that: its summary, or its notes where it has none. */
const wordsOf = ({ visit: { summary, notes = '' } }: RowRecords): string => nameKey(summary?.en ?? notes);

/** Who came or went to the organisations that a dated row names. */
function travellersOf({ visit, meeting }: RowRecords): readonly string[] {
  if (visit.when === undefined || meeting === undefined || meeting.organisations.length === 0) return [];
  return visit.direction === 'inbound' ? meeting.people : visit.people;
}

/** Whether a row may be of the same visit as one before it, which names others: it says no other words of its own. */
function isOfOthers({ visit: { summary } }: RowRecords, { words, travellers }: Said, own: readonly string[]): boolean {
  const isOther = travellers.some((others) => own.length > 0 && !others.some((id) => own.includes(id)));
  return isOther && (summary === undefined || words.has(nameKey(summary.en)) || words.has(''));
}

/**
 * Points out rows of a sheet that are about the same day, places, organisations and title as one before them, and not in
 * other words, or that name others who travelled: of one visit there may be a row for each of them.
 */
export function repeatedRows(rows: readonly Row[]): readonly ImportFault[] {
  const subjects = new Map<string, Said>();
  return rows.flatMap(({ at, records }) => {
    const key = `${at.file}\n${at.sheet ?? ''}\n${subjectOf(records)}`;
    const said = subjects.get(key) ?? { words: new Set(), travellers: [] };
    const words = wordsOf(records);
    const travellers = travellersOf(records);
    const isSaid = said.words.has(words) || said.words.has('') || (words === '' && said.words.size > 0);
    const isOther = isOfOthers(records, said, travellers);
    subjects.set(key, said);
    said.words.add(words);
    if (travellers.length > 0) said.travellers.push(travellers);
    if (!isOther && !isSaid) return [];
    const code = isOther ? 'row-of-another-traveller' : 'same-as-another-row';
    return [{ code, effect: effectOf(code), ...at, column: '', found: records.visit.title.en }];
  });
}
