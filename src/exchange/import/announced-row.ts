import { fold } from '#src/select/fold.ts';
import type { Cell } from '../table/table.ts';
import type { ImportFault } from './import-fault.ts';
import { emptyRow, type ReadRow } from './read-row.ts';
import type { RowDate } from './row-date.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { Target } from './target.ts';

/** What a follow-up has no field for, in the order in which it is told. */
const FOR_NOTES: readonly Target[] = [
  ...([
    'country',
    'city',
    'address',
    'organisation',
    'organisationCountry',
    'kind',
    'direction',
    'ours',
    'guests',
  ] as const),
  ...(['topic', 'status', 'format', 'summary', 'notes'] as const),
];
/** What the status of a follow-up says by itself: “approved”, “requested” or “tentative” say more. */
const ANNOUNCED: ReadonlySet<string> = new Set(
  (
    'planned,scheduled,upcoming,forthcoming,announced,планирано,планирана,планиран,планирани,предстои,предстоящо,предстояща,предстоящ,' +
    'обявено,обявена,geplant,vorgesehen,angekündigt,bevorstehend,pianificato,pianificata,previsto,prevista,programmato,programmata,' +
    'in programma,načrtovano,načrtovana,načrtovan,predvideno,napovedano,prévu,prévue,planifié,planifiée,à venir,planificado,' +
    'planificada,programado,programada'
  )
    .split(',')
    .map(fold),
);
const WHERE_AND_WHOM: readonly Target[] = ['organisation', 'city', 'country'];
const LONGEST_TITLE = 160;
const LONGEST_NOTES = 20_000;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A row of something planned that is to become a follow-up: its places, organisations and people are not looked up. `undefined` for one that says neither what nor when. */
export function announcedRow(
  row: number,
  cells: readonly Cell[],
  sheet: SheetCells,
  date: RowDate,
  faults: readonly ImportFault[],
): ReadRow | undefined {
  const own = oneLine(sheet.text(cells, 'title'));
  const named = WHERE_AND_WHOM.flatMap((target) => sheet.all(cells, target).map(oneLine));
  const title = own === '' ? named.join(', ') : own;
  if (title === '' && date.edtf === undefined && date.faults.length === 0) return undefined;
  const isLong = title.length > LONGEST_TITLE;
  const told = FOR_NOTES.flatMap((target) => {
    const filled = sheet.headed(cells, target);
    return target === 'status' ? filled.filter(({ text }) => !ANNOUNCED.has(fold(text))) : filled;
  });
  const said = [...told, ...sheet.unreadFields(cells), ...sheet.unrecognised(cells)].map(
    ({ header, text }) => `${header}: ${oneLine(text)}`,
  );
  const notes = [...(isLong ? [title] : []), ...(date.note === undefined ? [] : [date.note]), ...said]
    .join('\n')
    .slice(0, LONGEST_NOTES);
  return {
    ...emptyRow(row, faults),
    isSetAside: faults.some(({ effect }) => effect === 'row-set-aside'),
    isPlanned: true,
    date,
    printedDate: sheet.dates.printed(cells),
    announced: {
      title: isLong ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title,
      isTitled: own !== '',
      notes,
    },
  };
}
