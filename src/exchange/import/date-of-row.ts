import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { Cell } from '../table/table.ts';
import type { AllDayEntries } from './all-day-entry.ts';
import type { DateTarget } from './date-cells.ts';
import type { DateRefusal } from './date-end.ts';
import type { DateEvidence } from './date-evidence.ts';
import { headedLine } from './headed-text.ts';
import { besideHeading } from './heading-dates.ts';
import { inBothLanguages } from './in-both-languages.ts';
import type { Mapping } from './mapping.ts';
import { coversYear, joinDates, type RowDate, settleDate } from './row-date.ts';
import { isToBeFixed } from './row-kinds.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { Target } from './target.ts';
import { isOtherWeekday } from './weekday.ts';

type Report = (code: ImportFaultCode, column: string, found: string, refusal?: DateRefusal) => void;

const DATE_TARGETS: readonly Target[] = ['date', 'from', 'month', 'day'];

/** The date of a row, of one column or of a first and a last day. `today`: days since 1970-01-01. */
export function dateOfRow(
  row: readonly Cell[],
  cells: SheetCells,
  evidence: DateEvidence,
  {
    mapping: { answers },
    today,
    supposedDates: column,
  }: { readonly mapping: Mapping; readonly today: number; readonly supposedDates: string | undefined },
  entries: AllDayEntries,
  report: Report,
): RowDate {
  const settle = (target: DateTarget): RowDate | undefined => {
    const reading = cells.dates.reading(row, target);
    return reading === undefined ? undefined : settleDate(reading, cells.text(row, target), evidence, answers, today);
  };
  const [first, alone, end] = [settle('from'), settle('date'), settle('to')];
  const start = first ?? alone;
  if (first !== undefined && alone?.edtf !== undefined && alone.edtf !== first.edtf)
    report('unused-date', cells.header('date'), cells.text(row, 'date'));
  const written: RowDate =
    start === undefined && end !== undefined
      ? { faults: [{ code: 'unreadable-date', refusal: 'no-first-day' }] }
      : joinDates(start ?? { faults: [] }, end);
  const texts = [cells.text(row, first === undefined ? 'date' : 'from'), cells.text(row, 'to')];
  const { date: ends, isOpen } = entries.read(written, row, texts);
  if (isOpen) report('midnight-end', cells.header('to'), texts.at(-1) ?? '');
  const header = cells.dateHeader();
  const printed = cells.dates.printed(row);
  const heading = cells.dates.heading(row);
  const beside = heading === undefined || ends.edtf === undefined ? undefined : besideHeading(heading, ends.edtf);
  const said: RowDate =
    beside === 'open' ? { faults: [{ code: 'unreadable-date', refusal: 'outside-heading' }] } : ends;
  const joined = said.saysMore === true ? { ...said, note: `${header}: ${printed}` } : said;
  if (beside === 'supposed') report('heading-disagrees', header, printed);
  for (const { code, refusal } of joined.faults) report(code, header, printed, refusal);
  if (joined.edtf !== undefined && isOtherWeekday(printed, joined.edtf)) report('weekday-disagrees', header, printed);
  const year = cells.dates.year(row);
  if (joined.edtf !== undefined && year !== undefined && !coversYear(joined.edtf, year))
    report('year-disagrees', cells.header('year'), `${printed} · ${year}`);
  if (joined.edtf === undefined && joined.faults.length === 0) {
    const [unfixed] = cells.placeholders(row, DATE_TARGETS).filter(({ text }) => isToBeFixed(text));
    if (unfixed !== undefined) return { ...joined, unfixed: unfixed.text, note: headedLine(unfixed) };
  }
  if (joined.edtf === undefined || joined.reason !== undefined) return joined;
  const { given } = cells.dates;
  if (given !== undefined && cells.dates.takesGivenYear(row)) {
    const named = { year: String(given.year), text: given.text };
    if (heading === undefined) return { ...joined, reason: inBothLanguages(importReasons.namedYear, named) };
    const values = { ...named, heading: heading.text };
    return { ...joined, reason: inBothLanguages(importReasons.headingAndYear, values) };
  }
  if (heading !== undefined) {
    const message = beside === undefined ? importReasons.headingDate : importReasons.headingYear;
    return { ...joined, reason: inBothLanguages(message, { heading: heading.text }) };
  }
  if (column === undefined) return joined;
  return { ...joined, reason: inBothLanguages(importReasons.supposedDates, { column }) };
}
