import type { Collection } from '#src/domain/activity-record.ts';

/** An object of a file, whatever stands in its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * A record as far as it can be read, be it malformed or not: what is checked beyond its shape.
 *
 * `label` names it in faults; `id` is absent where none can be read. A `sound` one has no fault of shape and no id that
 * another had before it.
 */
export interface ReadableRow {
  readonly collection: Collection;
  readonly label: string;
  readonly id: string | undefined;
  readonly fields: Fields;
  readonly sound: boolean;
}

/** A text and the field that it stands in (`follows.meeting`, `organisations[0]`). */
export interface ReadText {
  readonly path: string;
  readonly text: string;
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NONE: readonly ReadText[] = [];

/** The value of an own field; `undefined` for what only the language's prototypes have. */
function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The texts at a way of fields through a value: `['visit']`, `['organisations', '[]']`, `['sources', '[]', 'source']`. */
export function textsAt(value: unknown, way: readonly string[], path = ''): readonly ReadText[] {
  const [step, ...rest] = way;
  if (step === undefined) return typeof value === 'string' ? [{ path, text: value }] : NONE;
  if (step === '[]')
    return Array.isArray(value) ? value.flatMap((each, i) => textsAt(each, rest, `${path}[${i}]`)) : NONE;
  if (!isFields(value)) return NONE;
  return textsAt(own(value, step), rest, path === '' ? step : `${path}.${step}`);
}

/** The one text at a way of fields without lists. */
export function textAt(fields: Fields, ...way: readonly string[]): string | undefined {
  return textsAt(fields, way)[0]?.text;
}
