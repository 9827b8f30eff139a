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
export function textsAt(value: unknown, way: readonly string[]): readonly ReadText[] {
  const found: ReadText[] = [];
  collect(value, way, 0, '', found);
  return found.length === 0 ? NONE : found;
}

function collect(value: unknown, way: readonly string[], at: number, path: string, found: ReadText[]): void {
  const step = way[at];
  if (step === undefined) {
    if (typeof value === 'string') found.push({ path, text: value });
  } else if (step === '[]') {
    if (Array.isArray(value))
      for (let i = 0; i < value.length; i += 1) collect(value[i], way, at + 1, `${path}[${i}]`, found);
  } else if (isFields(value)) collect(own(value, step), way, at + 1, path === '' ? step : `${path}.${step}`, found);
}

/** The one text at a way of fields without lists. */
export function textAt(fields: Fields, ...way: readonly string[]): string | undefined {
  let at: unknown = fields;
  for (const step of way) at = isFields(at) ? own(at, step) : undefined;
  return typeof at === 'string' ? at : undefined;
}
