import type { WorkbookParts } from './workbook-parts.ts';

const SHEET = /<(?:[\w.-]+:)?sheet\s[^<>]*>/g;
const RELATIONSHIP = /<(?:[\w.-]+:)?Relationship\s[^<>]*>/g;

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';

/** Whether each sheet of a workbook is shown, in its order: `hidden` or `veryHidden` where it is not. */
export function sheetStates(parts: WorkbookParts): readonly string[] {
  return [...(parts.get('xl/workbook.xml') ?? '').matchAll(SHEET)].map(([tag]) => attribute(tag, 'state'));
}

/** The names of the parts that a workbook's sheets are, in its order. */
export function sheetPaths(parts: WorkbookParts): readonly string[] {
  const targets = new Map(
    [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(RELATIONSHIP)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target').replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return [...(parts.get('xl/workbook.xml') ?? '').matchAll(SHEET)].map(
    ([tag]) => targets.get(attribute(tag, '(?:[\\w.-]+:)id')) ?? '',
  );
}

/** The markup of a workbook's sheets, in its order. */
export const sheetMarkups = (parts: WorkbookParts): readonly string[] =>
  sheetPaths(parts).map((path) => parts.get(path) ?? '');
