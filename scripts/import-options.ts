import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parseDay } from '#src/domain/day.ts';
import { isLanguage, type Language } from '#src/domain/language.ts';
import { type Answers, answersSchema } from '#src/exchange/import/answers.ts';
import { TARGETS } from '#src/exchange/import/target.ts';
import type { HeaderRows } from '#src/exchange/table/table.ts';
import type { ColumnChoice } from './chosen-columns.ts';

/** What `--column` may say of a column. */
const CHOICES: readonly string[] = ['not-imported', 'by-direction', ...TARGETS.filter((target) => target !== 'ignore')];

/** Those choices in lines of the help. */
const COLUMN_CHOICES = CHOICES.reduce((lines, each) => {
  const wraps = (lines.split('\n').at(-1) ?? '').length + each.length > 90;
  return `${lines},${wraps ? '\n                       ' : ' '}${each}`;
});

const USAGE = `Usage: npm run data:import -- TABLE [options]

Imports a table (.xlsx, .csv, .json) into a record, or takes over a whole record that was exported from the page.
Dry run: nothing is written without --write.

  --into DIR           the record's folder; without it DATA_DIR, or else data
  --write              writes the record
  --mapping FILE       what the columns are, as --save-mapping or the page wrote it
  --save-mapping FILE  writes the mapping that was used, answers included
  --header-row N       the row that names the columns: 3, or 3-4 for two of them; 0 where none does
  --sheet NAME         imports that sheet alone; can be given several times
  --faults FILE        writes the faults as CSV
  --json               reports as JSON
  --language en|bg     language of the report
  --today YYYY-MM-DD   takes that day for today

Answers to what the report asks:
  --date-order day-first|month-first      --first-of-month month|day
  --number-after-month short-year|day-of-month   what the number in "Feb-19" is
  --later-than-table keep|other-order     --country ISO code
  --direction outbound|inbound|home       --last-day last-day|not-imported
  --deadline-column notes|last-day|not-imported   a day beside what is to follow: by which it is to be done, or a last day
  --named-year as-named|unknown           whether the year in the name of the sheet, its title or the file is that of dates without one
  --planned follow-up|visit               rows that say they are planned, and are ahead or without a date
  --date-column visit-date|not-imported   a column of dates whose header does not say that they are the visits'
  --people-column ours|guests|by-direction|not-imported   whose people a column holds whose header does not say it, or
                                          whether the direction of each row tells it; what the table settles stays
                                          so beside what it leaves open, until --column says otherwise
  --names-column organisation|ours|guests|by-direction|notes|not-imported   the same where the header says nothing
  --column HEADER=WHAT what the column of that name holds, in answer to a question about it or as it is chosen on the page;
                       can be given several times; by-direction of people whom the direction of each row tells apart.
                       WHAT: ${COLUMN_CHOICES}
  --kind-column notes|organisation|format|not-imported   whose kind a column tells whose header does not say it
  --contact-list not-imported|visits      a table that lists people: whether its rows are visits
  --fill-down empty|repeat                cells that are empty below a filled one repeat it
  --name-comma people|surname-first       what a comma parts in a cell of people
  --doubtful-names notes|names           what is not evidently a name in a cell of people; for one alone: peopleNames in the answers
  --organisation-comma several|one        what commas do in a cell of organisations; for one name alone: organisationCommas in
                                          the mapping's answers
  --organisation-country in-order|first   of rows with several countries
  --resembling apart|same                 rows that may be about recorded visits; for one alone: visits in the answers,
                                          the row's key and the visit's id, or "" for a visit of its own

Exit code: 0 clean, 1 rows set aside, 2 refused: nothing can be imported.`;

/** What the command was asked to do. */
export interface ImportOptions {
  readonly table: string;
  readonly into?: string;
  readonly write: boolean;
  readonly mapping?: string;
  readonly saveMapping?: string;
  readonly headerRows?: HeaderRows;
  /** The sheets that are imported; absent: as they are recognised. */
  readonly sheets?: readonly string[];
  readonly faults?: string;
  readonly json: boolean;
  readonly language: Language;
  readonly today?: number;
  readonly answers: Answers;
  /** What columns hold, by their headers: targets, chosen as by hand where the column is not asked about. */
  readonly columns: Readonly<Record<string, ColumnChoice>>;
}

type Parsed =
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly text: string }
  | { readonly kind: 'run'; readonly options: ImportOptions };

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const OPTIONS = {
  into: text,
  write: flag,
  mapping: text,
  'save-mapping': text,
  'header-row': text,
  sheet: { type: 'string', multiple: true },
  faults: text,
  json: flag,
  language: text,
  today: text,
  'date-order': text,
  'first-of-month': text,
  'number-after-month': text,
  'later-than-table': text,
  country: text,
  direction: text,
  planned: text,
  'last-day': text,
  'deadline-column': text,
  'named-year': text,
  'fill-down': text,
  'date-column': text,
  'people-column': text,
  'names-column': text,
  column: { type: 'string', multiple: true },
  'kind-column': text,
  'contact-list': text,
  'organisation-country': text,
  'name-comma': text,
  'doubtful-names': text,
  'organisation-comma': text,
  resembling: text,
  help: { type: 'boolean', short: 'h' },
} as const;

type Values = Readonly<Partial<Record<string, string | boolean | (string | boolean)[]>>>;

const columnChoice = (word: string): ColumnChoice | undefined =>
  word === 'by-direction' ? word : TARGETS.find((target) => target === (word === 'not-imported' ? 'ignore' : word));

/** "Organised by=not-imported": the header may have signs of equality itself. The first that says nothing of the kind as it stands. */
function columnsOf(given: Values[string]): Readonly<Record<string, ColumnChoice>> | string {
  const columns: [string, ColumnChoice][] = [];
  for (const each of Array.isArray(given) ? given.map(String) : []) {
    const [, header = '', word = ''] = /^(.*)=([^=]*)$/su.exec(each) ?? [];
    const target = columnChoice(word.trim());
    if (header.trim() === '' || target === undefined) return each;
    columns.push([header.trim(), target]);
  }
  return Object.fromEntries(columns);
}

function answersOf(values: Values): Answers | undefined {
  const given = Object.entries({
    dateOrder: values['date-order'],
    firstOfMonth: values['first-of-month'],
    numberAfterMonth: values['number-after-month'],
    laterThanTable: values['later-than-table'],
    country: values.country,
    direction: values.direction,
    planned: values.planned,
    lastDay: values['last-day'],
    deadlineColumn: values['deadline-column'],
    namedYear: values['named-year'],
    fillDown: values['fill-down'],
    dateColumn: values['date-column'],
    peopleColumn: values['people-column'],
    namesColumn: values['names-column'],
    kindColumn: values['kind-column'],
    contactList: values['contact-list'],
    nameComma: values['name-comma'],
    doubtfulNames: values['doubtful-names'],
    organisationComma: values['organisation-comma'],
    organisationCountry: values['organisation-country'],
    resembling: values.resembling,
  }).filter(([, value]) => value !== undefined);
  const parsed = v.safeParse(answersSchema, Object.fromEntries(given));
  return parsed.success ? parsed.output : undefined;
}

/** "3", "3-4" or "0"; `undefined` for anything else. */
function headerRowsOf(written: string): HeaderRows | undefined {
  const [, first = '', last = first] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(written) ?? [];
  const rows = { first: Number(first), last: Number(last) };
  return first === '' || rows.last < rows.first || rows.last > rows.first + 2 ? undefined : rows;
}

const named = (name: string, value: Values[string]): object => (typeof value === 'string' ? { [name]: value } : {});

/** Reads the command line. */
export function importOptions(args: readonly string[]): Parsed {
  const wrong = (why: string): Parsed => ({ kind: 'wrong', text: `${why}\n\n${USAGE}` });
  let parsed: { values: Values; positionals: readonly string[] };
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help', text: USAGE };
  const [table, ...others] = positionals;
  if (table === undefined || others.length > 0) return wrong('One table is needed.');
  const { language = 'en' } = values;
  if (typeof language !== 'string' || !isLanguage(language)) return wrong(`--language ${String(language)}: en or bg`);
  const answers = answersOf(values);
  if (answers === undefined) return wrong('An answer is none of those that there are.');
  const columns = columnsOf(values.column);
  if (typeof columns === 'string') return wrong(`--column ${columns}: HEADER=${CHOICES.join('|')}`);
  const day = typeof values.today === 'string' ? parseDay(values.today) : undefined;
  if (values.today !== undefined && day === undefined) return wrong(`--today ${values.today}: YYYY-MM-DD`);
  const header = values['header-row'];
  const headerRows = typeof header === 'string' ? headerRowsOf(header) : undefined;
  if (header !== undefined && headerRows === undefined) return wrong(`--header-row ${header}: 3, 3-4 or 0`);
  return {
    kind: 'run',
    options: {
      table,
      write: values.write === true,
      json: values.json === true,
      language,
      answers,
      columns,
      ...(day === undefined ? {} : { today: day }),
      ...(headerRows === undefined ? {} : { headerRows }),
      ...(Array.isArray(values.sheet) ? { sheets: values.sheet.map(String) } : {}),
      ...named('into', values.into),
      ...named('mapping', values.mapping),
      ...named('saveMapping', values['save-mapping']),
      ...named('faults', values.faults),
    },
  };
}
