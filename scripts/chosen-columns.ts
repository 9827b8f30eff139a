import { withTarget } from '#src/exchange/import/chosen-target.ts';
import type { ImportQuestion } from '#src/exchange/import/import-question.ts';
import type { Mapping, SheetMapping } from '#src/exchange/import/mapping.ts';
import type { QuestionName } from '#src/exchange/import/question-name.ts';
import { headerKey } from '#src/exchange/import/recognised-header.ts';
import { JOINED_TARGETS, type Target } from '#src/exchange/import/target.ts';

type Column = SheetMapping['columns'][number];

/** What is said of a column: its target, or that the direction of each row tells whose people it holds. */
export type ColumnChoice = Target | 'by-direction';

/**
 * A mapping with columns chosen by their headers; or a header that no table has, and which there are, or one of whose column
 * the direction of the rows cannot tell whose people it holds.
 */
export type ChosenColumns =
  | { readonly ok: true; readonly mapping: Mapping }
  | { readonly ok: false; readonly reason: 'no-column'; readonly header: string; readonly headers: readonly string[] }
  | { readonly ok: false; readonly reason: 'not-by-direction'; readonly header: string };

const ANSWERS = ['organisation', 'city', 'ours', 'guests', 'by-direction', 'notes'] as const;

/** What answers a question about a column, if such a question can be answered so. */
const answerOf = (target: ColumnChoice): (typeof ANSWERS)[number] | 'not-imported' | undefined =>
  target === 'ignore' ? 'not-imported' : ANSWERS.find((answer) => answer === target);

/** Questions to which a column may have an answer of its own. */
const OF_COLUMNS: ReadonlySet<QuestionName> = new Set(['otherColumns', 'peopleColumn', 'namesColumn']);

const nameOf = ({ header, part }: Column): string =>
  part === undefined || part.startsWith('@') ? header : `${header} | ${part}`;

/** Whether a column is meant by a header; one with parts by its own name. */
const isNamed = (column: Column, header: string): boolean =>
  !(column.part?.startsWith('@') ?? false) &&
  (nameOf(column) === header || (headerKey(header) !== '' && headerKey(nameOf(column)) === headerKey(header)));

/** The sheets that have a column of that name: those that are used, or else any that may be. */
function sheetsWith({ sheets }: Mapping, header: string, names: readonly string[] | undefined): readonly number[] {
  const having = sheets.flatMap((sheet, at) =>
    (names === undefined || names.includes(sheet.sheet ?? '')) && sheet.columns.some((each) => isNamed(each, header))
      ? [at]
      : [],
  );
  const used = having.filter((at) => sheets[at]?.isUsed === true);
  return used.length > 0 ? used : having;
}

/**
 * Gives columns what they hold: as the answer to the question about them where there is one, else as a target chosen by hand.
 * `names`: the sheets that are imported; absent: all. `askedAbout`: what is asked without them.
 */
export function withChosenColumns(
  given: Mapping,
  columns: Readonly<Record<string, ColumnChoice>>,
  names: readonly string[] | undefined,
  askedAbout: () => readonly ImportQuestion[],
): ChosenColumns {
  let mapping = given;
  const chosen = Object.entries(columns);
  const asked = (chosen.length === 0 ? [] : askedAbout()).filter(({ name }) => OF_COLUMNS.has(name));
  for (const [header, target] of chosen) {
    const at = sheetsWith(mapping, header, names);
    const all = mapping.sheets.flatMap((sheet) =>
      sheet.columns.filter(({ part }) => !part?.startsWith('@')).map(nameOf),
    );
    if (at.length === 0)
      return { ok: false, reason: 'no-column', header, headers: [...new Set(all.filter((name) => name !== ''))] };
    const answer = answerOf(target);
    const about = asked.flatMap(({ columns: names, options, sheet }) => {
      const name = names.find((each) => headerKey(each) === headerKey(header));
      return name !== undefined && answer !== undefined && options.includes(answer) ? [{ name, answer, sheet }] : [];
    });
    for (const each of about) {
      const { answers } = mapping;
      const otherColumns = { ...answers.otherColumns, [each.name]: each.answer };
      mapping = { ...mapping, answers: { ...answers, otherColumns } };
    }
    if (target === 'by-direction') {
      if (about.length === 0) return { ok: false, reason: 'not-by-direction', header };
      continue;
    }
    // Of several sheets with that column, those that are not asked about it get it by hand.
    const others = at.filter((sheetAt) => about.every(({ sheet }) => sheet !== mapping.sheets[sheetAt]?.sheet));
    for (const sheetAt of others) {
      const found = (mapping.sheets[sheetAt]?.columns ?? []).flatMap((each, i) => (isNamed(each, header) ? [i] : []));
      for (const columnAt of JOINED_TARGETS.has(target) ? found : found.slice(0, 1))
        mapping = withTarget(mapping, sheetAt, columnAt, target);
    }
  }
  return { ok: true, mapping };
}
