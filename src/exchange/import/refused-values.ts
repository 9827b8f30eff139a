import { parseEdtf } from '#src/domain/edtf.ts';
import type { Meeting } from '#src/domain/meeting.ts';
import type { Visit } from '#src/domain/visit.ts';
import { effectOf, type ImportFault } from './import-fault.ts';
import { titleKeys } from './name-key.ts';
import type { RowRecords } from './row-records.ts';
import type { Target } from './target.ts';

const LONGEST_FOUND = 120;

/** Whether a date says no more than another: all of that lies in it. */
function covers(wide: string, narrow: string): boolean {
  const [one, other] = [parseEdtf(wide), parseEdtf(narrow)];
  return one.ok && other.ok && one.date.first <= other.date.first && other.date.last <= one.date.last;
}

function isDateRefused({ when }: RowRecords['visit'], visit: Visit, meeting: Meeting | undefined): boolean {
  if (when === undefined) return false;
  const recorded = [visit.when, meeting?.when].filter((each) => each !== undefined);
  return !recorded.some((each) => covers(when, each));
}

/**
 * What a row says of a visit that others know too, and that is not taken because the record has it otherwise: its date,
 * direction and title. `visit`, `meeting`: as the import leaves them.
 */
export function refusedValues(
  { visit: fresh, isTitled }: RowRecords,
  visit: Visit,
  meeting: Meeting | undefined,
): readonly { readonly target: Target; readonly found: string }[] {
  const isDirectionRefused = fresh.inferred?.direction === undefined && fresh.direction !== visit.direction;
  const isTitleRefused = isTitled && !titleKeys(fresh.title).some((key) => titleKeys(visit.title).includes(key));
  return [
    ...(isDateRefused(fresh, visit, meeting)
      ? [{ target: 'date', found: fresh.sources[0]?.asPrinted ?? fresh.when ?? '' } as const]
      : []),
    ...(isDirectionRefused ? [{ target: 'direction', found: fresh.direction } as const] : []),
    ...(isTitleRefused ? [{ target: 'title', found: fresh.title.en } as const] : []),
  ];
}

/** The faults that say so. */
export function refusedFaults(
  refused: ReturnType<typeof refusedValues>,
  at: Pick<ImportFault, 'file' | 'sheet' | 'row'>,
  headerOf: (target: Target) => string,
): readonly ImportFault[] {
  const code = 'recorded-otherwise';
  return refused.map(({ target, found }) => ({
    ...at,
    code,
    effect: effectOf(code),
    column: headerOf(target),
    found: found.slice(0, LONGEST_FOUND),
  }));
}
