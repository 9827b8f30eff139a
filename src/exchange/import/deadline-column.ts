import { fold } from '#src/select/fold.ts';
import { namesAmount } from './amount-header.ts';
import type { Answers } from './answers.ts';
import type { MappedColumn, SheetMapping } from './mapping.ts';
import { headerKey, matchHeader } from './recognised-header.ts';
import { speaksOfVisits } from './register-header.ts';
import type { Target } from './target.ts';

/** Columns by whose day something is to be done rather than a visit ended, beside those of what, and who is to do it. */
export interface DeadlineColumns {
  readonly headers: readonly string[];
  readonly beside: readonly string[];
}

const keys = (words: string): ReadonlySet<string> => new Set(words.split(',').map(fold));
/** Headers of days by which something is to be done. */
const DEADLINES = keys(
  'deadline, deadlines, due, due date, due by, due on, by when, until when, to be done by, target date, срок, краен срок, до кога, докога, срок за изпълнение, ' +
    'срок на изпълнение, изпълнение до, bis wann, frist, fällig, fällig am, fällig bis, fälligkeit, zu erledigen bis, erledigen bis, umsetzung bis, ' +
    'entro, entro il, entro quando, scadenza, da fare entro, rok, rok izvedbe, rok za izvedbo, do kdaj, izvedba do',
);
/** Headers of last days, of a visit or of something to be done. */
const UNTIL = keys(
  'until, till, to, by, date to, do, datum do, до, до дата, bis, bis datum, bis zum, datum bis, al, fino a, fino al',
);
/** Headers of dates, or of days by which something is to be done where one of dates stands beside. */
const APPOINTMENTS = keys('termin, termine, datum, date, дата, data');
/** Words of headers for what came of a visit and is to follow, and who is to see to it. */
const OF_WHAT_FOLLOWS =
  /(?:^| )(?:decision|decid|agreed|responsib|owner|assign|accountable|in charge|action|task|to do|todo|next|follow|beschlu|entscheid|vereinbar|verantwort|zustandig|aufgabe|massnahm|nachst|folge|resheni|dogovoreno|otgovor|zadach|deystvi|stapk|posledvasht|sledvasht|izpalnitel|vazlozhen|decision|responsabil|incaric|azion|compit|prossim|sklep|dogovorjeno|odgovor|zadolzen|nalog|ukrep|naslednj|nadaljnj)|^(?:was|wer|what|who|kakvo|koy|cosa|chi|kaj|kdo|massnahme)$/u;

/** Words of headers of days on which something is due. */
const DUE =
  /(?:^| )(?:due|deadlines?|remind\p{L}*|wiedervorlage\p{L}*|fallig\p{L}*|\p{L}*frist|erinner\p{L}*|srok(?:a|at|ove)?|do koga|dokoga|napomnyan\p{L}*|scadenz\p{L}*|entro|promemoria|rok(?:i)?|opomnik|zapadl\p{L}*|echeances?|rappel|delai|vencimiento|plazo|recordatorio)(?= |$)/u;

const WHO_AND_WHAT: ReadonlySet<Target> = new Set(['date', 'from', 'to', 'year', 'month', 'monthTo', 'day', 'dayTo']);

const isOfWhatFollows = ({ header, target }: MappedColumn): boolean =>
  !WHO_AND_WHAT.has(target) && OF_WHAT_FOLLOWS.test(headerKey(header));

const isDeadline = ({ header }: Pick<MappedColumn, 'header'>): boolean => DEADLINES.has(headerKey(header));

/** Whether a first day is called one, so that what is called a last day beside it is one. */
const isCalledFirstDay = ({ header, target }: MappedColumn): boolean =>
  target === 'from' && matchHeader(header).some((match) => match.target === 'from');

/** Tells which columns name days on which something is due, "Wiedervorlage", "Reminder", in a sheet that tells when its visits were; not those that are asked about. */
export function dueColumns(columns: readonly MappedColumn[]): (column: MappedColumn) => boolean {
  const isDated = columns.some(({ target }) => target === 'date' || target === 'from');
  const isAsked = (column: MappedColumn) => isDeadline(column) && columns.some(isOfWhatFollows);
  return (column) => isDated && DUE.test(headerKey(column.header)) && !namesAmount(column.header) && !isAsked(column);
}

function deadlinesOf({ columns, headerRows }: SheetMapping): readonly MappedColumn[] {
  if (headerRows?.first === 0) return [];
  const dates = columns.filter(({ target }) => target === 'date' || target === 'from');
  const following = columns.filter(isOfWhatFollows);
  if (dates.length === 0) return [];
  const isPair = dates.some(isCalledFirstDay);
  return columns.filter((column) => {
    const { target, reason, header, part, index } = column;
    if (part !== undefined || reason === 'by-hand') return false;
    if (isDeadline(column)) return target === 'to' || (target === 'ignore' && following.length > 0);
    const isBeside = following.some((each) => each.index === index - 1);
    if (isBeside && target === 'ignore' && reason === 'taken') return APPOINTMENTS.has(headerKey(header));
    if (target !== 'to' || isPair || following.length === 0) return false;
    if (isBeside && reason === 'content') return true;
    return UNTIL.has(headerKey(header)) && !speaksOfVisits(headerKey(header));
  });
}

const TARGET_OF: Readonly<Record<string, Target>> = { notes: 'notes', 'last-day': 'to' };

/**
 * The sheet with the days by which something is to be done among the staff notes: "Decision, Responsible, Until". It is asked
 * whether they are the last days of the visits.
 */
export function readDeadlines(
  sheet: SheetMapping,
  { deadlineColumn = 'notes' }: Answers,
): { readonly sheet: SheetMapping; readonly deadlines?: DeadlineColumns } {
  const found = new Set(deadlinesOf(sheet));
  if (found.size === 0) return { sheet };
  const target = TARGET_OF[deadlineColumn] ?? 'ignore';
  return {
    sheet: {
      ...sheet,
      columns: sheet.columns.map((each) => (found.has(each) ? { ...each, target, reason: 'header' } : each)),
    },
    deadlines: {
      headers: [...found].map(({ header }) => header),
      beside: sheet.columns.filter((each) => !found.has(each) && isOfWhatFollows(each)).map(({ header }) => header),
    },
  };
}

/** The question what those days are; none without such a column. `rows`: of the sheet. */
export function deadlineQuestions(columns: DeadlineColumns | undefined, rows: number) {
  if (columns === undefined) return [];
  const options: readonly string[] = ['notes', 'last-day', 'not-imported'];
  const counts = { beside: columns.beside.join(', '), isBeside: columns.beside.length > 0 ? 'yes' : 'no' };
  return [{ name: 'deadlineColumn', rows, counts, options, decided: 'notes' }] as const;
}
