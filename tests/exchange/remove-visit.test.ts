import { describe, expect, it } from 'vitest';
import { recordFiles } from '#src/exchange/draft/record-zip.ts';
import { removeVisit } from '#src/exchange/remove-visit.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;

describe('removing a visit', () => {
  it.each(record.visits.map(({ id }) => id))(
    'takes %s and its meetings out and leaves a record without a fault',
    (id) => {
      const { record: left, touched } = removeVisit(record, id);
      const [visits, meetings] = [record.visits.length - 1, record.meetings.filter(({ visit }) => visit !== id).length];
      expect([left.visits.length, left.meetings.length]).toEqual([visits, meetings]);
      expect(left.followUps).toHaveLength(record.followUps.length);
      expect(ingest(recordFiles(left)).faults).toEqual([]);
      const linked = record.followUps.filter(({ visit }) => visit === id).length;
      expect(touched.filter(({ field }) => field === 'visit')).toHaveLength(linked);
      expect(touched.filter(({ field }) => field === undefined)).toHaveLength(1 + record.meetings.length - meetings);
    },
  );

  it('leaves the others as they are', () => {
    const [first] = record.visits;
    if (first === undefined) throw new Error('the shipped record changed');
    const { record: left } = removeVisit(record, first.id);
    expect(left.visits).toEqual(record.visits.slice(1));
    expect(left.organisations).toBe(record.organisations);
  });
});
