import type { Dataset } from '#src/domain/dataset.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import type { Place } from '#src/domain/place.ts';
import type { Term } from '#src/domain/term.ts';
import type { Answer } from './answer.ts';
import { type Column, chosenCodes, codesOf, flaggedCombinations } from './column.ts';
import { fold, queryWords } from './fold.ts';

/** What the list is grouped by: the organisation's country, its kind, or nothing. */
export const ORGANISATION_ORDERS = ['country', 'kind', 'name'] as const;

export type OrganisationOrder = (typeof ORGANISATION_ORDERS)[number];

/**
 * An organisation met in an answer. `count`: its activities there.
 *
 * `sign`: `square` where every one of them was at home, `dashed` where its city is not on record, else `circle`.
 */
export interface ListedOrganisation {
  readonly organisation: Organisation;
  readonly kind: Term | undefined;
  readonly place: Place | undefined;
  readonly count: number;
  readonly sign: 'circle' | 'square' | 'dashed';
}

/** Organisations of one country or kind; `key` is its code or id, empty where the list is not grouped. */
export interface OrganisationGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly ListedOrganisation[];
}

/** For each code of the organisations' column, 1 where one of the answer's activities took place abroad. */
function metAbroad({ activities, columns, organisations: { column } }: Answer): Uint8Array {
  const { direction } = columns.facets;
  const isOutbound = flaggedCombinations(direction, chosenCodes(direction, ['outbound']));
  const isAbroad = new Uint8Array(column.starts.length);
  const abroad = new Uint8Array(column.values.length);
  for (let i = 0; i < activities.length; i += 1) {
    const activity = activities[i] ?? 0;
    const combination = column.combinations[activity] ?? 0;
    if (isOutbound[direction.combinations[activity] ?? 0] !== 1 || isAbroad[combination] === 1) continue;
    isAbroad[combination] = 1;
    for (const code of codesOf(column, activity)) abroad[code] = 1;
  }
  return abroad;
}

const codesByColumn = new WeakMap<Column, ReadonlyMap<string, number>>();

/** The code of each value of a column; made once. */
function codeMap(column: Column): ReadonlyMap<string, number> {
  const known = codesByColumn.get(column) ?? new Map(column.values.map((id, code) => [id, code]));
  codesByColumn.set(column, known);
  return known;
}

/** The organisations met in an answer, in the order of `ordered`. Linear. */
export function listOrganisations(
  dataset: Dataset,
  answer: Answer,
  ordered: readonly Organisation[],
): readonly ListedOrganisation[] {
  const abroad = metAbroad(answer);
  const { column, at } = answer.organisations;
  const codeOf = codeMap(column);
  return ordered.flatMap((organisation) => {
    const code = codeOf.get(organisation.id) ?? -1;
    const count = at(code);
    if (count === 0) return [];
    const place = organisation.place === undefined ? undefined : dataset.place.get(organisation.place);
    const away = place === undefined ? 'dashed' : 'circle';
    const sign = abroad[code] === 1 ? away : 'square';
    return [{ organisation, kind: dataset.kind.get(organisation.kind), place, count, sign }];
  });
}

/** Those whose name and other spellings hold every word of the query; case, accents and script do not matter. */
export function findOrganisations(rows: readonly ListedOrganisation[], query: string): readonly ListedOrganisation[] {
  const words = queryWords(query);
  if (words.length === 0) return rows;
  return rows.filter(({ organisation: { name, aliases } }) => {
    const text = fold([name, ...aliases].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** The rows by country or kind, groups in the order of their labels, rows in the order in which they come. */
export function groupOrganisations(
  rows: readonly ListedOrganisation[],
  order: OrganisationOrder,
  labelOf: (row: ListedOrganisation) => string,
  compare: (a: string, b: string) => number,
): readonly OrganisationGroup[] {
  if (order === 'name') return rows.length === 0 ? [] : [{ key: '', label: '', rows }];
  const groups = new Map<string, { readonly label: string; readonly rows: ListedOrganisation[] }>();
  for (const row of rows) {
    const key = row.organisation[order];
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { label: labelOf(row), rows: [row] });
    else group.rows.push(row);
  }
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => compare(a.label, b.label));
}
