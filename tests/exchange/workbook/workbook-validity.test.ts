import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { LANGUAGES, type Language } from '#src/domain/language.ts';
import { cellText } from '#src/exchange/table/header-row.ts';
import { readSheets } from '#src/exchange/table/spreadsheet.ts';
import { LONGEST_CELL } from '#src/exchange/workbook/workbook-file.ts';
import { workbookOf } from '#src/exchange/workbook/workbook-of.ts';
import { SHIPPED } from '../../shipped.ts';
import { richRecords } from './rich-records.ts';

const run = promisify(execFile);

/** What Excel refuses to open, or offers to repair. Source: ECMA-376-1, 18.3.1.99 (order), and Excel's limits. */
const ORDER = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'autoFilter', 'mergeCells'];
const LONGEST_NAME = 31;
const LAST_COLUMN = 16_384;

const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]));

const unescaped = (text: string): string =>
  text
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&')
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Attributes that an element has twice, and elements that are not closed in the order in which they were opened. */
function markupFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [tag, close, name = '', attributes = '', alone] of xml.matchAll(
    /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    const names = [...attributes.matchAll(/\s([\w:.-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size !== names.length) faults.push(tag);
    if (close === '/') {
      if (open.pop() !== name) faults.push(tag);
    } else if (alone !== '/') open.push(name);
  }
  if (/<(?![?/A-Za-z])|&(?!(?:lt|gt|quot|amp);)/.test(xml)) faults.push('a bare < or &');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them.
  if (/[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/.test(xml)) faults.push('a character that XML cannot hold');
  return [...faults, ...open];
}

const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function sheetFaults(name: string, xml: string): readonly string[] {
  const faults: string[] = [];
  const children = [
    ...xml.matchAll(/<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|autoFilter|mergeCells)[ >]/g),
  ];
  const places = children.map(([, child = '']) => ORDER.indexOf(child));
  if (places.some((place, i) => place <= (places[i - 1] ?? -1))) faults.push(`${name}: order of elements`);
  let [row, column] = [0, 0];
  for (const [, isRow, letters = '', digits = ''] of xml.matchAll(/<(?:(row)|c) r="([A-Z]*)(\d+)"/g)) {
    if (isRow !== undefined) {
      if (Number(digits) <= row) faults.push(`${name}: row ${digits}`);
      [row, column] = [Number(digits), 0];
    } else {
      const next = columnNumber(letters);
      if (Number(digits) !== row || next <= column || next > LAST_COLUMN) faults.push(`${name}: ${letters}${digits}`);
      column = next;
    }
  }
  for (const [, text = ''] of xml.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g))
    if (unescaped(text).length > LONGEST_CELL) faults.push(`${name}: a text of ${unescaped(text).length} characters`);
  return faults;
}

function workbookFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const sheets = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) =>
    unescaped(name),
  );
  const names = sheets.filter(
    (name) => name.length === 0 || name.length > LONGEST_NAME || /[[\]:*?/\\]|^'|'$/.test(name),
  );
  const twice = new Set(sheets.map((name) => name.toLowerCase())).size === sheets.length ? [] : ['a name twice'];
  const named = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
    ([, part = '']) => part,
  );
  const related = [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/Target="([^"]+)"/g)].map(
    ([, target]) => `xl/${target}`,
  );
  return [
    ...names,
    ...twice,
    ...[...named, ...related].filter((part) => !parts.has(part)),
    ...[...parts].flatMap(([name, xml]) => markupFaults(xml).map((fault) => `${name}: ${fault}`)),
    ...[...parts].filter(([name]) => name.includes('/worksheets/')).flatMap(([name, xml]) => sheetFaults(name, xml)),
  ];
}

const LONGEST = 'я'.repeat(LONGEST_CELL + 5_000);

function withLongText(): ActivityRecord {
  const [visit, ...more] = SHIPPED.record.visits;
  if (visit === undefined) throw new Error('no visit');
  return { ...SHIPPED.record, visits: [{ ...visit, summary: { en: LONGEST, bg: LONGEST } }, ...more] };
}

describe('the workbook', () => {
  test.each(LANGUAGES)('is one that Excel opens without repairing it, in %s', async (language) => {
    expect(workbookFaults(await workbookOf(SHIPPED.record, language, { isInternal: true }))).toEqual([]);
    expect(workbookFaults(await workbookOf(withLongText(), language, { isInternal: true }))).toEqual([]);
  });

  test('is that for any record', async () => {
    await fc.assert(
      fc.asyncProperty(richRecords, fc.constantFrom(...LANGUAGES), async (record, language) => {
        expect(workbookFaults(await workbookOf(record, language, { isInternal: true }))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test.each(LANGUAGES)(
    'shows the same cells in LibreOffice where it is installed, in %s',
    async (language: Language) => {
      const folder = await mkdtemp(join(tmpdir(), 'workbook-'));
      try {
        const bytes = await workbookOf(SHIPPED.record, language, { isInternal: true });
        await writeFile(join(folder, 'r.xlsx'), bytes);
        const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
        const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
        await run(
          'soffice',
          [profile, '--headless', '--convert-to', everySheet, '--outdir', folder, join(folder, 'r.xlsx')],
          {
            timeout: 100_000,
          },
        ).catch(() => undefined);
        const shown = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
        const sheets = await readSheets(bytes);
        // Without LibreOffice or its spreadsheet part nothing was written; then the reader of this project has to do.
        if (shown.length === 0) return expect(sheets.length).toBeGreaterThan(5);
        for (const { name, rows } of sheets) {
          const text = await readFile(join(folder, `r-${name}.csv`), 'utf8');
          const there = Papa.parse<string[]>(text, { delimiter: ',' }).data;
          for (const [at, row] of rows.entries()) {
            const texts = row.map((cell) => (cell.kind === 'text' ? cellText(cell) : undefined));
            expect(texts.map((own, i) => (own === undefined ? undefined : there[at]?.[i]))).toEqual(texts);
          }
        }
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
