import { strToU8, type Zippable, zipSync } from 'fflate';
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
/** The same workbook is the same bytes, whenever it is made. */
const TIME = new Date(1980, 0, 1);

/** Style 0: a number or a boolean. 1: text, which stays text when it is edited. 2: a header. */
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

function letters(column: number): string {
  const rest = column % LETTERS;
  const last = String.fromCharCode(BEFORE_A + 1 + rest);
  return column < LETTERS ? last : letters((column - rest) / LETTERS - 1) + last;
}

function cellMarkup(value: CellValue, address: string, style: number): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

function sheetMarkup({ rows, widths }: SheetContent): string {
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" style="1" customWidth="1"/>`,
  );
  const names = widths.map((_, i) => letters(i));
  const body = rows.map((row, i) => {
    const cells = row.map((value, at) => cellMarkup(value, `${names[at] ?? letters(at)}${i + 1}`, i === 0 ? 2 : 1));
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${view}${cols}<sheetData>${body.join('')}</sheetData></worksheet>`;
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

/**
 * The bytes of an Excel workbook (.xlsx). Every text is a text cell, so that none runs as a formula.
 *
 * The same in a page, a worker and on the command line. Source: ECMA-376-1, 12 and 18.
 */
export function workbookFile(sheets: readonly SheetContent[]): Uint8Array {
  const sheetRelations = sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const);
  const texts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookMarkup(sheets)],
    ['xl/_rels/workbook.xml.rels', relations([...sheetRelations, ['styles', 'styles.xml']])],
    ['xl/styles.xml', STYLES],
    ...sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetMarkup(sheet)] as const),
  ];
  const files: Zippable = Object.fromEntries(texts.map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { level: 6, mtime: TIME });
}
