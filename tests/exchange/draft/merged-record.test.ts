import { describe, expect, it } from 'vitest';
import { mergeRecords } from '#src/exchange/draft/merged-record.ts';
import { recordFiles } from '#src/exchange/draft/record-zip.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;

describe('merging two records of one thing', () => {
  it('moves every reference, keeps both names, and says what it touched', () => {
    const { record: merged, touched } = mergeRecords(record, 'organisations', 'nesta', 'the-bakery');
    const kept = merged.organisations.find(({ id }) => id === 'nesta');
    const given = record.organisations.find(({ id }) => id === 'the-bakery');
    expect(kept?.aliases).toContain(given?.name);
    expect(kept?.formerIds).toEqual(['the-bakery']);
    expect(merged.organisations.some(({ id }) => id === 'the-bakery')).toBe(false);
    const met = record.meetings.filter(({ organisations }) => organisations.includes('the-bakery'));
    expect(touched.filter(({ collection }) => collection === 'meetings').map(({ id }) => id)).toEqual(
      met.map(({ id }) => id),
    );
    expect(ingest(recordFiles(merged)).faults).toEqual([]);
  });

  it('makes no organisation its own umbrella', () => {
    const member = record.organisations.find(({ partOf }) => partOf !== undefined);
    if (member?.partOf === undefined) throw new Error('the shipped record changed');
    for (const [keep, giveUp] of [
      [member.partOf, member.id],
      [member.id, member.partOf],
    ] as const) {
      const { record: merged } = mergeRecords(record, 'organisations', keep, giveUp);
      expect(merged.organisations.filter(({ id, partOf }) => id === partOf)).toEqual([]);
      expect(ingest(recordFiles(merged)).faults).toEqual([]);
    }
  });

  it('takes over a field with its reason', () => {
    const [first, second] = record.people;
    if (first === undefined || second === undefined) throw new Error('the shipped record changed');
    const why = { en: 'It follows.', bg: 'Следва.' };
    const { role: _, ...bare } = first;
    const people = [bare, { ...second, role: { en: 'Guide', bg: 'Водач' }, inferred: { role: why } }];
    const { record: merged } = mergeRecords({ ...record, people }, 'people', first.id, second.id);
    expect(merged.people[0]?.inferred?.role).toEqual(why);
    expect(merged.people[0]?.role?.en).toBe('Guide');
  });
});
