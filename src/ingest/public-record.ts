import * as v from 'valibot';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { Fault } from '#src/domain/fault.ts';
import { isStaffField, publicSchemas, publicSiteSchema } from './record-schemas.ts';

/** The record with the public fields alone: what the contract's allow-list names, and nothing else. */
export function publicRecord(record: ActivityRecord): ActivityRecord {
  return {
    places: v.parse(v.array(publicSchemas.places), record.places),
    people: v.parse(v.array(publicSchemas.people), record.people),
    organisations: v.parse(v.array(publicSchemas.organisations), record.organisations),
    visits: v.parse(v.array(publicSchemas.visits), record.visits),
    meetings: v.parse(v.array(publicSchemas.meetings), record.meetings),
    followUps: v.parse(v.array(publicSchemas.followUps), record.followUps),
    kinds: v.parse(v.array(publicSchemas.kinds), record.kinds),
    topics: v.parse(v.array(publicSchemas.topics), record.topics),
    goals: v.parse(v.array(publicSchemas.goals), record.goals),
    sources: v.parse(v.array(publicSchemas.sources), record.sources),
    site: v.parse(publicSiteSchema, record.site),
  };
}

/** A fault as a public page may show it: without the value where the field is not public or is not a field at all. */
export function publicFault(fault: Fault): Fault {
  const hidden =
    fault.code === 'unknown-field' || fault.effect === 'file-refused' || isStaffField(fault.file, fault.path);
  const quotesRecord = fault.path === '' || fault.code === 'not-an-object';
  return hidden || quotesRecord ? { ...fault, found: '' } : fault;
}
