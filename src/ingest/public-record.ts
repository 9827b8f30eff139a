import * as v from 'valibot';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Fault } from '#src/domain/fault.ts';
import type { Inferences } from '#src/domain/inference.ts';
import { SUGGESTION } from './record-parser.ts';
import { isStaffField, publicSchemas, publicSiteSchema } from './record-schemas.ts';

interface Row {
  readonly inferred?: Inferences;
}

type RowSchema<T> = v.GenericSchema<unknown, T> & { readonly entries: Readonly<Record<string, unknown>> };

/** The records with their public fields alone, and the reasons of their public fields alone. */
function publicRows<T extends Row>(schema: RowSchema<T>, rows: readonly unknown[]): readonly T[] {
  const isPublic = (field: string) => field === 'record' || Object.hasOwn(schema.entries, field);
  return v.parse(v.array(schema), rows).map((row) => {
    if (row.inferred === undefined) return row;
    const reasons = Object.entries(row.inferred).filter(([field]) => isPublic(field));
    return { ...row, inferred: Object.fromEntries(reasons) };
  });
}

/** The record with the public fields alone: what the contract's allow-list names, and nothing else. */
export function publicRecord(record: ActivityRecord): ActivityRecord {
  return {
    places: v.parse(v.array(publicSchemas.places), record.places),
    people: publicRows(publicSchemas.people, record.people),
    organisations: publicRows(publicSchemas.organisations, record.organisations),
    visits: publicRows(publicSchemas.visits, record.visits),
    meetings: publicRows(publicSchemas.meetings, record.meetings),
    followUps: publicRows(publicSchemas.followUps, record.followUps),
    kinds: v.parse(v.array(publicSchemas.kinds), record.kinds),
    topics: v.parse(v.array(publicSchemas.topics), record.topics),
    goals: v.parse(v.array(publicSchemas.goals), record.goals),
    sources: v.parse(v.array(publicSchemas.sources), record.sources),
    site: v.parse(publicSiteSchema, record.site),
  };
}

/** What stands in a public fault for the name of a field that the contract does not know. */
const UNNAMED = '(unknown field)';

const PUBLIC_FIELDS: ReadonlySet<string> = new Set(
  [publicSiteSchema, ...Object.values(publicSchemas)].flatMap(({ entries }) => Object.keys(entries)),
);

/** Whether a fault's field is one that the contract names; only the way to a field that stands twice may be another. */
function isNamedField({ code, path, expected }: Fault): boolean {
  if (code === 'repeated-field') return PUBLIC_FIELDS.has(path);
  return code !== 'unknown-field' || expected.includes(SUGGESTION);
}

/**
 * A fault as a public page may show it: without the value where the field is not public, is no field at all, or holds
 * more than one value. A field that the contract does not name keeps its name only where it misspells one that it does.
 */
export function publicFault(fault: Fault): Fault {
  const isField = fault.code !== 'unknown-field' && (fault.code !== 'repeated-field' || isNamedField(fault));
  const isWhole = fault.effect === 'file-refused' || fault.code === 'not-an-object' || fault.path === '';
  const isOneValue = !/^[[{]/.test(fault.found) || fault.code === 'swapped-coordinates';
  const isQuoted = isField && !isWhole && isOneValue && !isStaffField(fault.file, fault.path);
  return {
    ...fault,
    ...(isQuoted ? {} : { found: '' }),
    ...(isNamedField(fault) ? {} : { path: UNNAMED }),
  };
}
