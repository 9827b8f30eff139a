/** How many columns a line of a record's file has at most, as the formatter of this project counts them. */
const WIDTH = 120;
const STEP = '  ';

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** JSON of a value whose first line follows `before` columns and whose last is followed by `after`. */
function jsonOf(value: unknown, indent: string, before: number, after: number): string {
  if (isPlain(value)) return JSON.stringify(value);
  const inner = indent + STEP;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const line = value.every(isPlain) ? `[${value.map((each) => JSON.stringify(each)).join(', ')}]` : undefined;
    if (line !== undefined && before + line.length + after <= WIDTH) return line;
    const items = value.map((each, i) => inner + jsonOf(each, inner, inner.length, i < value.length - 1 ? 1 : 0));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value as object).filter(([, each]) => each !== undefined);
  if (fields.length === 0) return '{}';
  const lines = fields.map(([name, each], i) => {
    const key = `${inner}${JSON.stringify(name)}: `;
    return key + jsonOf(each, inner, key.length, i < fields.length - 1 ? 1 : 0);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/**
 * The text of one file of the record as it stands in `data/`: JSON, two spaces, a short list of values on one line, a line
 * end at the end; so that what did not change is the same to the letter.
 */
export const recordFileText = (value: unknown): string => `${jsonOf(value, '', 0, 0)}\n`;
