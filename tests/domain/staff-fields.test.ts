import { expect, it } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import { addStaffFields, hasStaffFields, staffFieldsOf, withoutStaffFields } from '#src/domain/staff-fields.ts';
import { SHIPPED } from '#tests/shipped.ts';

const CANARY = 'ask again in spring';

/** The shipped record with a note on everything, and a way to reach one person. */
function noted(): ActivityRecord {
  const copy = structuredClone(SHIPPED.record);
  const rows = Object.entries(copy).filter(([, value]) => Array.isArray(value));
  return {
    ...copy,
    ...Object.fromEntries(rows.map(([name, list]) => [name, list.map((row: object) => ({ ...row, notes: CANARY }))])),
    people: copy.people.map((person, i) => ({ ...person, notes: CANARY, ...(i === 0 ? { contact: CANARY } : {}) })),
  };
}

it('the fields for staff can be taken off a record and put back', () => {
  const record = noted();
  const open = withoutStaffFields(record);
  expect(hasStaffFields(record)).toBe(true);
  expect(hasStaffFields(open)).toBe(false);
  expect(JSON.stringify(open)).not.toContain(CANARY);
  expect(open).toEqual(SHIPPED.record);
  addStaffFields(open, JSON.parse(JSON.stringify(staffFieldsOf(record))));
  expect(open).toEqual(record);
});

it('a public record has none, and keeps its rows', () => {
  expect(hasStaffFields(SHIPPED.record)).toBe(false);
  expect(staffFieldsOf(SHIPPED.record)).toEqual({ rows: {}, site: {} });
  expect(withoutStaffFields(SHIPPED.record).visits[0]).toBe(SHIPPED.record.visits[0]);
});
