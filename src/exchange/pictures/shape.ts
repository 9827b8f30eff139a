import { plainSpaces } from '../plain-spaces.ts';

/** An element of a drawing, before it is written out. Attributes are named as in SVG. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Shape | string)[];
}

export function shape(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (Shape | string)[] = [],
): Shape {
  const given: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) given[name] = value;
  return { tag, attributes: given, children };
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text within XML: what means something there is escaped, what may not stand there is left out. */
const escaped = (text: string): string =>
  plainSpaces(text)
    .replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value);

/** A drawing as XML. */
export function shapeText({ tag, attributes, children }: Shape): string {
  const head = [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${written(value)}"`)].join(' ');
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : shapeText(child))).join('');
  return inner === '' ? `<${head}/>` : `<${head}>${inner}</${tag}>`;
}
