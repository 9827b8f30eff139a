import type { FollowUp } from '#src/domain/follow-up.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import { importTitles } from '#src/i18n/messages/import-titles.ts';
import { freeId } from './free-id.ts';
import { inBothLanguages, sameInBoth } from './in-both-languages.ts';
import type { Announcement, ReadRow } from './read-row.ts';
import type { RecordChange, RowOutcome } from './record-change.ts';
import { isSame, layOver } from './same-record.ts';

type Fresh = Omit<FollowUp, 'id'>;
type Change = Extract<RecordChange, { readonly collection: 'followUps' }>;

/** What becomes of a row that announces something. */
export interface PlannedFollowUp {
  readonly id: string;
  readonly outcome: RowOutcome;
  readonly change?: Change;
}

const LONGEST_ID = 80;
const LONGEST_PRINTED = 200;

/** The follow-up that a row announces, still without an id. `source`: the id of the table's. */
export function followUpOf(
  { row, date, printedDate }: Pick<ReadRow, 'row' | 'date' | 'printedDate'>,
  { title, isTitled, notes }: Announcement,
  source: string,
): Fresh {
  const printed = printedDate.slice(0, LONGEST_PRINTED).trim();
  const reasons = {
    ...(isTitled ? { title: inBothLanguages(importReasons.oneLanguage) } : {}),
    ...(date.edtf === undefined || date.reason === undefined ? {} : { due: date.reason }),
  };
  return {
    title: isTitled
      ? sameInBoth(title)
      : inBothLanguages(title === '' ? importTitles.plannedVisit : importTitles.planned, { what: title }),
    ...(date.edtf === undefined ? {} : { due: date.edtf }),
    status: 'announced',
    ...(Object.keys(reasons).length === 0 ? {} : { inferred: reasons }),
    sources: [{ source, paragraph: row, ...(printed === '' ? {} : { asPrinted: printed }) }],
    ...(notes === '' ? {} : { notes }),
  };
}

/** How surely a row is a follow-up that its table gave before: the same title is needed, then due date, notes or place tell. */
const SIGNS: readonly ((old: FollowUp, fresh: Fresh) => boolean)[] = [
  (old, fresh) => old.due === fresh.due && old.notes === fresh.notes,
  (old, fresh) => old.due === fresh.due,
  (old, fresh) => old.sources.some((each) => fresh.sources.some((own) => isSame(rowOf(each), rowOf(own)))),
  () => true,
];

const rowOf = ({ source, paragraph }: FollowUp['sources'][number]) => [source, paragraph];

const isTitledSo = (old: FollowUp, fresh: Fresh): boolean =>
  old.title.en === fresh.title.en || old.title.bg === fresh.title.bg;

/** A follow-up of the record with what its row says now. What became of it since is not undone. */
function renewed(old: FollowUp, { status: _, ...fresh }: Fresh): FollowUp {
  return layOver<FollowUp>(old, fresh);
}

/** Finds for each follow-up that tables announce the one that the same table gave before, and makes the others. Pure. */
export function planFollowUps(known: readonly FollowUp[], announced: readonly Fresh[]): readonly PlannedFollowUp[] {
  const matches = new Map<Fresh, FollowUp>();
  const taken = new Set<string>();
  const bySource = new Map<string, FollowUp[]>();
  for (const followUp of known)
    for (const source of new Set(followUp.sources.map((each) => each.source)))
      bySource.set(source, [...(bySource.get(source) ?? []), followUp]);
  for (const isSign of SIGNS)
    for (const fresh of announced) {
      if (matches.has(fresh)) continue;
      const old = (bySource.get(fresh.sources[0]?.source ?? '') ?? []).find(
        (each) => !taken.has(each.id) && isTitledSo(each, fresh) && isSign(each, fresh),
      );
      if (old === undefined) continue;
      matches.set(fresh, old);
      taken.add(old.id);
    }
  const ids = new Set(known.map(({ id }) => id));
  return announced.map((fresh): PlannedFollowUp => {
    const old = matches.get(fresh);
    if (old === undefined) {
      const words = `${fresh.due ?? ''} ${fresh.title.en}`.trim().slice(0, LONGEST_ID);
      const id = freeId(words, 'planned', (each) => !ids.has(each));
      ids.add(id);
      return { id, outcome: 'added', change: { collection: 'followUps', id, after: { id, ...fresh } } };
    }
    const after = renewed(old, fresh);
    if (isSame(old, after)) return { id: old.id, outcome: 'unchanged' };
    return {
      id: old.id,
      outcome: 'changed',
      change: { collection: 'followUps', id: old.id, before: old, after },
    };
  });
}
