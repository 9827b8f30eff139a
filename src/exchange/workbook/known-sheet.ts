import { LANGUAGES } from '#src/domain/language.ts';
import { sheetNames } from '#src/i18n/messages/workbook.ts';
import { cellText } from '../table/header-row.ts';
import type { Sheet } from '../table/spreadsheet.ts';
import { headerKey, headerKeys, headerPart } from './column-header.ts';
import { isNamed, MARKER_SHEET, PLANNED_SHEETS, type PlannedSheet, sheetKey } from './sheet-name.ts';
import { ownerPaths } from './sheet-plan.ts';

/** A sheet of a file and which of ours it is; `undefined` for one that is none of them. */
export interface KnownSheet {
  readonly sheet: Sheet;
  readonly planned: PlannedSheet | undefined;
}

/** Paths of every column that a sheet may have. */
export function pathsOf(planned: PlannedSheet): readonly (readonly string[])[] {
  const owners = 'key' in planned ? [] : ownerPaths(planned).map((name) => [name]);
  return [...owners, ...planned.columns.map(({ path }) => path)];
}

/** The header of a sheet as texts, in its first row. */
export const headerOf = ({ rows }: Sheet): readonly string[] => (rows[0] ?? []).map(cellText);

const LEAST_KNOWN = 0.6;
/** Without the hidden sheet, as many sheets must bear our names and headers. */
const LEAST_SHEETS = 3;

/** Share of a sheet's columns that stand in a header. */
function knownShare(planned: PlannedSheet, header: readonly string[]): number {
  const keys = new Set(header.map((each) => headerKey(headerPart(each).header)));
  const paths = pathsOf(planned);
  return paths.filter((path) => headerKeys(path).some((key) => keys.has(key))).length / paths.length;
}

function isAside({ name }: Sheet): boolean {
  return name === MARKER_SHEET || LANGUAGES.some((language) => sheetNames.explanation[language] === name);
}

function markedKeys(sheets: readonly Sheet[]): ReadonlyMap<string, string> | undefined {
  const marker = sheets.find(
    ({ name, rows }) => name === MARKER_SHEET && rows[0]?.some((cell) => cellText(cell) === MARKER_SHEET),
  );
  return (
    marker && new Map(marker.rows.slice(1).map(([name, key]) => [name ? cellText(name) : '', key ? cellText(key) : '']))
  );
}

/**
 * Which of our sheets the sheets of a file are: by the hidden sheet, by name in either language, else by their headers.
 *
 * `undefined` for a workbook that is not ours. The explanation and the hidden sheet are left out.
 */
export function knownSheets(sheets: readonly Sheet[]): readonly KnownSheet[] | undefined {
  const marked = markedKeys(sheets);
  const rest = new Set(PLANNED_SHEETS);
  const claim = (planned: PlannedSheet | undefined) => {
    if (planned !== undefined) rest.delete(planned);
    return planned;
  };
  const candidates = sheets.filter((sheet) => !isAside(sheet));
  const named = candidates.map((sheet) => {
    const found = [...rest].find(
      (planned) => sheetKey(planned) === marked?.get(sheet.name) || isNamed(planned, sheet.name),
    );
    return { sheet, planned: claim(found && knownShare(found, headerOf(sheet)) > 0 ? found : undefined) };
  });
  if (marked === undefined && named.filter(({ planned }) => planned !== undefined).length < LEAST_SHEETS)
    return undefined;
  return named.map(({ sheet, planned }) => {
    if (planned !== undefined) return { sheet, planned };
    const shares = [...rest].map((each) => ({ each, share: knownShare(each, headerOf(sheet)) }));
    const best = shares.reduce((most, { share }) => Math.max(most, share), 0);
    const alike = shares.filter(({ share }) => share === best);
    return { sheet, planned: best >= LEAST_KNOWN && alike.length === 1 ? claim(alike[0]?.each) : undefined };
  });
}
