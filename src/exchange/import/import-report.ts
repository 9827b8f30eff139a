import { COLLECTION_FILES, COLLECTIONS } from '#src/domain/activity-record.ts';
import { countryName } from '#src/domain/country-name.ts';
import type { Language } from '#src/domain/language.ts';
import { formatsOf } from '#src/i18n/formats.ts';
import { formatMessage, type Message, type MessageValues } from '#src/i18n/message.ts';
import { importMessages as m } from '#src/i18n/messages/import.ts';
import { targetNames } from '#src/i18n/messages/import-targets.ts';
import { sheetNames } from '#src/i18n/messages/workbook.ts';
import { columnLetters } from '../table/sheet-table.ts';
import type { HeaderRows } from '../table/table.ts';
import { cityLabel } from './city-label.ts';
import { DATE_PART, PLACE_PART } from './date-and-place-parts.ts';
import { faultLine, faultLineText } from './fault-line.ts';
import { GAZETTEER_ATTRIBUTION } from './gazetteer-file.ts';
import type { GoneRecord } from './gone-record.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Mapping } from './mapping.ts';
import { missingColumns } from './missing-columns.ts';
import type { OrganisationComma } from './organisation-comma.ts';
import { accountText, questionStatus, questionText, sheetAccountText, takenText } from './question-text.ts';
import type { UnmatchedName } from './unmatched-names.ts';

/** How many entries of each list a text shows; the JSON report has all. */
const SHOWN = 30;

/** The report of a plan as text, line by line. */
export function importReport(plan: ImportPlan, mapping: Mapping, language: Language): readonly string[] {
  const say = (message: Message, values?: MessageValues) => formatMessage(message, language, values);
  const section = (title: Message, lines: readonly string[], values?: MessageValues): readonly string[] => {
    if (lines.length === 0) return [];
    const more = lines.length > SHOWN ? [`  ${say(m.andMore, { count: lines.length - SHOWN })}`] : [];
    return [say(title, values), ...lines.slice(0, SHOWN).map((line) => `  ${line}`), ...more, ''];
  };
  // A column that is cut off would be left out in silence.
  const columns = [...(plan.isUsable ? missingLines(mapping, say) : []), ...columnLines(plan, mapping, language, say)];
  const told = columns.length === 0 ? [] : [say(m.columns), ...columns.map((line) => `  ${line}`), ''];
  if (!plan.isUsable) return [...told, say(m.notUsable)];
  const { counts } = plan;
  const goneOf = (title: Message, records: readonly GoneRecord[]) =>
    section(
      title,
      records.map((each) => goneLine(each, language, say)),
      { count: records.length },
    );
  return [
    ...told,
    ...section(
      m.passedRows,
      plan.passed.map(({ sheet, row, text }) =>
        [sheet, row === undefined ? '' : `${say(m.row)} ${row}`, text].filter(Boolean).join(' › '),
      ),
    ),
    ...section(
      m.questions,
      plan.questions.map((question) => {
        const sheet = plan.sheets.length === 0 || question.sheet === undefined ? '' : `${question.sheet} › `;
        return `${sheet}${question.name}: ${questionText(question, language)} — ${questionStatus(question, language)}`;
      }),
    ),
    ...section(
      m.notFound,
      plan.unmatched.map((name) => unmatchedLine(name, language)),
    ),
    ...section(
      m.takenForLargest,
      plan.supposed.map((name) => unmatchedLine(name, language)),
    ),
    ...section(
      m.openOrganisations,
      plan.openOrganisations.map(({ spelling, key, countries, rows }) => {
        const names = formatsOf(language).list(countries.map((code) => `${countryName(code, language)} (${code})`));
        return `${rows} × ${spelling} [${key}]: ${names}`;
      }),
    ),
    ...section(
      m.commas,
      plan.commas.map((comma) => commaLine(comma, say)),
    ),
    ...section(
      m.doubted,
      plan.doubtfulNames.map(
        ({ spelling, key, rows, isPerson, isOrganisation }) =>
          `${rows} × ${spelling} [${key}]: ${say(isPerson ? m.aPerson : isOrganisation ? m.anOrganisation : m.toNotes)}`,
      ),
    ),
    ...section(
      m.nearNames,
      plan.decisions.filter(({ chosen }) => chosen === 'apart').map((decision) => decisionLine(decision, language)),
    ),
    ...section(
      m.sameNames,
      plan.decisions
        .filter(({ chosen, isExact }) => chosen === 'same' && isExact === true)
        .map((decision) => decisionLine(decision, language)),
    ),
    ...section(
      m.resemblingRows,
      plan.visitDecisions.map(({ row, key, title, when = '', said, near }) => {
        const words = (text: string) => (text === '' ? '' : `“${text.replace(/\s+/g, ' ')}”`);
        const known = [near.title[language], near.when, words(near.said?.[language] ?? ''), `(${near.id})`];
        const own = [title[language], when, words(said?.[language] ?? '')].filter(Boolean).join(', ');
        return `${say(m.row)} ${row} [${key}]: ${own} ~ ${known.filter(Boolean).join(', ')}`;
      }),
    ),
    ...section(
      m.dividedCells,
      plan.divided.map(({ names, rows }) => `${names.join(' · ')} (${say(m.rowsOf, { count: rows })})`),
    ),
    ...section(m.faults, faultLines(plan, language)),
    ...goneOf(m.gone, plan.gone),
    ...goneOf(m.goneRows, plan.goneRows),
    ...section(m.newRecords, recordLines(plan, say)),
    ...(counts.blank > 0 ? [say(m.blankRows, { count: counts.blank })] : []),
    ...plan.sheets.map((sheet) => sheetAccountText(sheet, language)),
    accountText(counts, language),
    ...(plan.moved > 0 ? [say(m.movedRows, { count: plan.moved })] : []),
    ...(plan.usesGazetteer ? [say(m.attribution, { source: GAZETTEER_ATTRIBUTION })] : []),
  ];
}

const MISSING = { date: m.noDateColumn, place: m.noPlaceColumn } as const;

/** A name that may mean a record, with the list of the answers in which it is decided. */
function decisionLine({ spelling, key, near, kind, country }: Decision, language: Language): string {
  const where = country === undefined ? '' : ` (${formatsOf(language).country(country)})`;
  const list = kind === 'person' ? 'people' : 'organisations';
  return `${list}: ${spelling}${where} [${key}] ~ ${near.name} (${near.id})`;
}

type Decision = ImportPlan['decisions'][number];
type Say = (message: Message, values?: MessageValues) => string;

function goneLine({ collection, id, title, when, row }: GoneRecord, language: Language, say: Say): string {
  const formerly = row === undefined ? '' : say(m.goneRow, { row });
  return `${say(sheetNames[collection])}: ${[title[language], when, id, formerly].filter(Boolean).join(', ')}`;
}

/** What no column gives, so that nobody finds it out afterwards. */
function missingLines(mapping: Mapping, say: Say): readonly string[] {
  return missingColumns(mapping).map(
    ({ missing, sheet }) => `${sheet === undefined ? '' : `${sheet}: `}! ${say(MISSING[missing])}`,
  );
}

/** Which rows were taken for the names of the columns. */
function headerText({ first, last }: HeaderRows, say: Say): string {
  if (first === 0) return say(m.noHeaderRow, { row: last + 1 });
  return first === last ? say(m.headerRow, { row: first }) : say(m.headerRows, { first, last });
}

function columnLines({ taken }: ImportPlan, { sheets }: Mapping, language: Language, say: Say): readonly string[] {
  return sheets.flatMap(({ sheet, columns, headerRows }) => [
    ...(headerRows === undefined ? [] : [`${sheet === undefined ? '' : `${sheet}: `}${headerText(headerRows, say)}`]),
    ...columns.map(({ index, header, part, target, confidence }) => {
      const column = header || columnLetters(index);
      const parted =
        part === DATE_PART ? say(m.dateIn, { column }) : part === PLACE_PART ? say(m.placeIn, { column }) : '';
      const name = [sheet, ...(parted === '' ? [column, part] : [parted])]
        .filter((each) => each !== undefined && each !== '')
        .join(' | ');
      const own = part === undefined ? taken.find((each) => each.sheet === sheet && each.index === index) : undefined;
      if (own !== undefined) return `${name} → ${takenText(own, language)}`;
      return `${name} → ${say(targetNames[target])}${confidence === 0 ? '' : ` (${Math.round(confidence * 100)} %)`}`;
    }),
  ]);
}

function unmatchedLine({ spelling, key, country, rows, cities, countries }: UnmatchedName, language: Language): string {
  const near = [
    ...cities.map((city) => `${cityLabel(city, cities, language)} [${city.geonames}]`),
    ...countries.map((code) => countryName(code, language)),
  ];
  const where = country === undefined ? '' : ` (${countryName(country, language)})`;
  const nearest =
    near.length === 0
      ? formatMessage(m.nothingNear, language)
      : formatMessage(m.nearest, language, { names: formatsOf(language).list(near) });
  return `${rows} × ${spelling}${where} [${key}]: ${nearest}`;
}

function commaLine({ spelling, key, names, rows, meaning }: OrganisationComma, say: Say): string {
  const values = { names: names.join(' · ') };
  const what = meaning === 'one' ? m.commaOne : meaning === 'several' ? m.commaSeveral : m.commaOpen;
  return `${rows} × ${spelling} [${key}]: ${say(what, values)}`;
}

const GRAVEST_FIRST: readonly string[] = ['row-set-aside', 'left-out', 'noted'];

function faultLines({ faults }: ImportPlan, language: Language): readonly string[] {
  const gravest = [...faults].sort((a, b) => GRAVEST_FIRST.indexOf(a.effect) - GRAVEST_FIRST.indexOf(b.effect));
  return gravest.map((fault) => {
    const line = faultLine(fault, language);
    return faultLineText({ ...line, sheet: fault.sheet ?? '' }, language);
  });
}

function recordLines({ changes }: ImportPlan, say: Say): readonly string[] {
  return COLLECTIONS.flatMap((collection) => {
    const own = changes.filter((change) => change.collection === collection);
    const changed = own.filter(({ before }) => before !== undefined).length;
    if (own.length === 0) return [];
    return [say(m.recordCounts, { file: COLLECTION_FILES[collection], added: own.length - changed, changed })];
  });
}
