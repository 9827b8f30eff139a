import type { TextCell } from '../table/table.ts';

const isFilled = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  value !== '' &&
  !(typeof value === 'object' && Object.keys(value).length === 0);

/** A value within another, so that it can be told where it ends. */
const inner = (value: unknown): string => {
  const text = wordsOfValue(value);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? `(${text})` : text;
};

/** What a value of JSON holds, as a person would write it down: "what: Ring; due: 2026-03-15". What is empty is left out. */
export function wordsOfValue(value: unknown): string {
  if (Array.isArray(value)) {
    const filled = value.filter(isFilled);
    const isOfObjects = filled.some((each) => typeof each === 'object');
    return filled.map(wordsOfValue).join(isOfObjects ? ' | ' : ', ');
  }
  if (typeof value !== 'object' || value === null) return String(value ?? '').trim();
  const fields = Object.entries(value).filter(([, each]) => isFilled(each));
  return fields.map(([field, each]) => `${field}: ${inner(each)}`).join('; ');
}

/** The same of a text that is an object or a list of JSON. */
export const wordsOfJson = (json: string): string => wordsOfValue(JSON.parse(json));

/** The text of a cell with what its objects say beside their names: "Nerea Aguirre (position: Head of International)". */
export function wordsOfObjects({ text, objects = [], isList }: Pick<TextCell, 'text' | 'objects' | 'isList'>): string {
  const names = isList === true ? text.split('; ') : [text];
  const beside = new Map(objects.map((object) => [object.name, wordsOfValue(object.beside)]));
  return names.map((name) => (beside.get(name) ? `${name} (${beside.get(name)})` : name)).join('; ');
}
