import { describe, expect, it } from 'vitest';
import { runAtOnce } from '#src/domain/run-steps.ts';
import { answerRecord } from '#src/exchange/answer-record.ts';
import { recordFiles } from '#src/exchange/draft/record-zip.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();

describe('the record of an answer', () => {
  it('is the whole activity of the record where nothing is filtered', () => {
    const { visits, meetings, people, followUps } = runAtOnce(answerRecord(SHIPPED, shippedAnswer()));
    expect([visits.length, meetings.length, people.length, followUps.length]).toEqual([6, 19, 7, 1]);
  });

  it('holds what an answer is about and all that it refers to, as a record without a fault', () => {
    const part = runAtOnce(answerRecord(SHIPPED, shippedAnswer(withChoice(NO_FILTER, 'country', ['IT']))));
    expect(idsOf(part.visits)).toEqual(['italy-2018']);
    expect(part.meetings).toHaveLength(10);
    expect(idsOf(part.people)).toEqual(['milena-koleva']);
    expect(idsOf(part.places)).toEqual(['bologna', 'bolzano', 'sofia', 'verona']);
    expect(part.followUps).toEqual([]);
    expect(ingest(recordFiles(part)).faults).toEqual([]);
  });

  it('keeps the umbrella of an organisation and drops an order that leads out of it', () => {
    const greentech = runAtOnce(answerRecord(SHIPPED, shippedAnswer({ query: 'greentech' })));
    expect(idsOf(greentech.organisations)).toContain('clust-er');
    const nesta = runAtOnce(answerRecord(SHIPPED, shippedAnswer({ query: 'nesta' })));
    expect(nesta.meetings.map(({ follows }) => follows)).toEqual([undefined]);
    expect(ingest(recordFiles(nesta)).faults).toEqual([]);
  });
});
