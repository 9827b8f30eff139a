import type { Language } from '#src/domain/language.ts';
import { formatMessage, type Message } from '#src/i18n/message.ts';
import { importMessages as m } from '#src/i18n/messages/import.ts';
import { effectNames } from '#src/i18n/messages/import-targets.ts';
import { type ImportFault, wordFault } from './import-fault.ts';
import type { PassedRow } from './passed-rows.ts';

/** A fault in words, as tables and lists show it. `row` is empty where the fault is the whole sheet's. */
export interface FaultLine {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly effect: string;
  readonly wrong: string;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** The fault of a row of any table. A file without sheets is called by its name. */
export function faultLine(fault: ImportFault, language: Language): FaultLine {
  const { sheet = fault.file, row, column, found } = fault;
  const effect = formatMessage(effectNames[fault.effect], language);
  return { sheet, row: String(row), column, effect, found, ...wordFault(fault, language) };
}

/** A row above a table, or a part of its file beside it, that was not read: as a line of the same list. */
export function passedLine({ sheet, file, row, text }: PassedRow, language: Language): FaultLine {
  const say = (message: Message) => formatMessage(message, language);
  return {
    sheet: sheet ?? file,
    row: row === undefined ? '' : String(row),
    column: '',
    effect: say(m.notRead),
    wrong: say(m.passedWrong),
    found: text,
    expected: say(m.passedExpected),
    mend: say(m.passedMend),
  };
}

const LONGEST_FOUND = 80;

/** The fault as one line of text. */
export function faultLineText(line: FaultLine, language: Language): string {
  const { sheet, row, column, effect, wrong, found, expected, mend } = line;
  const at = [sheet, row === '' ? '' : `${formatMessage(m.row, language)} ${row}`, column].filter(
    (part) => part !== '',
  );
  const quoted = found === '' ? '' : ` “${found.replace(/\s+/g, ' ').slice(0, LONGEST_FOUND)}”`;
  return `${at.join(' › ')}: ${wrong} [${effect}]${quoted} · ${formatMessage(m.expected, language)}: ${expected} · ${mend}`;
}
