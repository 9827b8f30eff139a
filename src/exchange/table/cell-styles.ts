import { type NumberFormat, numberFormat } from './number-format.ts';
import type { WorkbookParts } from './workbook-parts.ts';
import { unescaped } from './xml-text.ts';

/** What the style of cells says that changes how they are read. */
export interface CellStyle {
  readonly format?: NumberFormat;
  readonly isStruck: boolean;
}

const STYLES = /^xl\/(?:[^/]+\/)?styles\d*\.xml$/i;
/** Attributes as XML allows them: a `>` may stand between quotation marks. */
const NUMBER_FORMAT = /<(?:[\w.-]+:)?numFmt\s((?:"[^"<]*"|'[^'<]*'|[^<>"'])*)>/g;
const STYLE = /<(?:[\w.-]+:)?xf(?=[\s/>])([^<>]*)>/g;
const FONT = /<(?:[\w.-]+:)?font(?=[\s/>])/;
const STRIKE = /<(?:[\w.-]+:)?strike(?=[\s/>])([^<>]*)>/;
const IS_OFF = /\sval\s*=\s*["'](?:0|false)["']/;

const numberIn = (attributes: string, pattern: RegExp): number | undefined => {
  const found = pattern.exec(attributes)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** What stands in the first element of that name. */
function section(text: string, name: string): string {
  const [start, end] = [
    text.search(new RegExp(`<(?:[\\w.-]+:)?${name}[\\s>]`)),
    new RegExp(`</(?:[\\w.-]+:)?${name}>`),
  ];
  if (start < 0) return '';
  const rest = text.slice(start);
  const length = rest.search(end);
  return length < 0 ? '' : rest.slice(0, length);
}

/** The styles of cells by their numbers; none where no style says anything. */
export function cellStyles(parts: WorkbookParts): readonly CellStyle[] {
  const name = [...parts.keys()].find((each) => STYLES.test(each));
  const text = name === undefined ? '' : (parts.get(name) ?? '');
  const codes = new Map<number, string>();
  for (const [, attributes = ''] of section(text, 'numFmts').matchAll(NUMBER_FORMAT)) {
    const id = numberIn(attributes, /(?:^|\s)numFmtId\s*=\s*["'](\d{1,6})["']/);
    const [, double, single] = /(?:^|\s)formatCode\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes) ?? [];
    if (id !== undefined) codes.set(id, unescaped(double ?? single ?? ''));
  }
  const struck = section(text, 'fonts')
    .split(FONT)
    .slice(1)
    .map((font) => {
      const attributes = STRIKE.exec(font)?.[1];
      return attributes !== undefined && !IS_OFF.test(attributes);
    });
  const formats = new Map<number, NumberFormat | undefined>();
  const styles = [...section(text, 'cellXfs').matchAll(STYLE)].map(([, attributes = '']): CellStyle => {
    const id = numberIn(attributes, /\snumFmtId\s*=\s*["'](\d{1,6})["']/) ?? 0;
    if (!formats.has(id)) formats.set(id, numberFormat(id, codes.get(id)));
    const format = formats.get(id);
    const isStruck = struck[numberIn(attributes, /\sfontId\s*=\s*["'](\d{1,6})["']/) ?? -1] === true;
    return { isStruck, ...(format === undefined ? {} : { format }) };
  });
  return styles.some(({ format, isStruck }) => isStruck || format !== undefined) ? styles : [];
}
