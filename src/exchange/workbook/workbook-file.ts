import { strToU8, Zip, ZipDeflate, type Zippable, zipSync } from 'fflate';
import { eachInSteps } from '../export-steps.ts';
import { xmlText } from './xml-text.ts';

export type CellValue = string | number | boolean | undefined;

/** A sheet to write. The first row is the header. `widths` are characters. */
export interface SheetContent {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly widths: readonly number[];
  readonly isHidden?: boolean;
}

/** Most characters that a cell of a spreadsheet holds. */
export const LONGEST_CELL = 32_767;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const BEFORE_A = 64;
const LETTERS = 26;
/** Rows that become one piece of markup. */
const BATCH = 64;
/** Characters of markup from which on it is packed piece by piece, and quickly rather than tightly. */
const LARGE = 2_000_000;
/** The same workbook is the same bytes, whenever it is made. */
const TIME = new Date(1980, 0, 1);

/** Style 0: a number or a boolean. 1: text, which stays text when it is edited. 2: a header. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function letters(column: number): string {
  const rest = column % LETTERS;
  const last = String.fromCharCode(BEFORE_A + 1 + rest);
  return column < LETTERS ? last : letters((column - rest) / LETTERS - 1) + last;
}

function cellMarkup(value: string | number | boolean, address: string, style: number): string {
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** The markup of a sheet in pieces, by steps. */
function* sheetMarkup({ rows, widths }: SheetContent): Generator<undefined, readonly string[]> {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" style="1" customWidth="1"/>`,
  );
  const names = widths.map((_, i) => letters(i));
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  const pieces: string[] = [];
  let piece = `${HEAD}<worksheet xmlns="${MAIN}">${view}${cols}<sheetData>`;
  const add = (row: SheetContent['rows'][number], i: number) => {
    piece += `<row r="${i + 1}">`;
    for (const [at, value] of row.entries()) {
      if (value === undefined || value === '') continue;
      piece += cellMarkup(value, `${names[at] ?? letters(at)}${i + 1}`, i === 0 ? 2 : 1);
    }
    piece += '</row>';
    if (i % BATCH < BATCH - 1) return;
    pieces.push(piece);
    piece = '';
  };
  yield* eachInSteps(rows, add);
  pieces.push(`${piece}</sheetData></worksheet>`);
  return pieces;
}

function workbookMarkup(sheets: readonly SheetContent[]): string {
  const listed = sheets.map(({ name, isHidden }, i) => {
    const state = isHidden ? ' state="hidden"' : '';
    return `<sheet name="${xmlText(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATION}"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets></workbook>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(count: number): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const sheets = Array.from({ length: count }, (_, i) => override(`xl/worksheets/sheet${i + 1}.xml`, 'worksheet'));
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/styles.xml', 'styles')}${sheets.join('')}</Types>`;
}

/** A part of the package: its name, and its text in pieces. */
type Part = readonly [name: string, pieces: readonly string[]];

const lengthOf = (pieces: readonly string[]) => pieces.reduce((sum, piece) => sum + piece.length, 0);

function* packedInPieces(parts: readonly Part[], progress?: (done: number) => void): Generator<undefined, Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
    length += chunk.length;
  });
  const pieces = parts.flatMap(([name, all]) =>
    all.map((text, i) => ({ name, text, isFirst: i === 0, isLast: i === all.length - 1 })),
  );
  let file: ZipDeflate | undefined;
  yield* eachInSteps(
    pieces,
    ({ name, text, isFirst, isLast }) => {
      if (isFirst) {
        file = new ZipDeflate(name, { level: 1 });
        file.mtime = TIME;
        zip.add(file);
      }
      file?.push(strToU8(text), isLast);
    },
    progress,
  );
  zip.end();
  const bytes = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, filled);
    filled += chunk.length;
  }
  return bytes;
}

/**
 * The bytes of an Excel workbook (.xlsx), by steps. Every text is a text cell, so that none runs as a formula.
 *
 * The same in a page, a worker and on the command line. Source: ECMA-376-1, 12 and 18.
 */
export function* workbookFile(
  sheets: readonly SheetContent[],
  progress?: (done: number) => void,
): Generator<undefined, Uint8Array> {
  const sheetRelations = sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const);
  const parts: Part[] = [
    ['[Content_Types].xml', [contentTypes(sheets.length)]],
    ['_rels/.rels', [relations([['officeDocument', 'xl/workbook.xml']])]],
    ['xl/workbook.xml', [workbookMarkup(sheets)]],
    ['xl/_rels/workbook.xml.rels', [relations([...sheetRelations, ['styles', 'styles.xml']])]],
    ['xl/styles.xml', [STYLES]],
  ];
  for (const [i, sheet] of sheets.entries()) parts.push([`xl/worksheets/sheet${i + 1}.xml`, yield* sheetMarkup(sheet)]);
  if (parts.reduce((sum, [, pieces]) => sum + lengthOf(pieces), 0) > LARGE)
    return yield* packedInPieces(parts, progress);
  const files: Zippable = Object.fromEntries(parts.map(([name, pieces]) => [name, strToU8(pieces.join(''))]));
  return zipSync(files, { level: 6, mtime: TIME });
}
