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

/**
 * A fault as a public page may show it: without the value where the field is not public, is no field at all, or holds
 * more than one value. A field that the contract does not name keeps its name only where it misspells one that it does.
 */
export function publicFault(fault: Fault): Fault {
  const isField = fault.code !== 'unknown-field';
  const isWhole = fault.effect === 'file-refused' || fault.code === 'not-an-object' || fault.path === '';
  const isOneValue = !/^[[{]/.test(fault.found) || fault.code === 'swapped-coordinates';
  const isQuoted = isField && !isWhole && isOneValue && !isStaffField(fault.file, fault.path);
  const isNamed = isField || fault.expected.includes(SUGGESTION);
  return {
    ...fault,
    ...(isQuoted ? {} : { found: '' }),
    ...(isNamed ? {} : { path: UNNAMED }),
  };
}
