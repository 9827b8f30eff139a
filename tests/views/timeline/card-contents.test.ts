import { describe, expect, it } from 'vitest';
import type { Activity } from '#src/domain/activity.ts';
import { buildDataset } from '#src/domain/dataset.ts';
import { cardContents } from '#src/views/timeline/card-contents.ts';
import { SHIPPED } from '#tests/shipped.ts';
import { recordOfVisits } from './lay-out.ts';

/** The activities of visits with so many meetings each, visit by visit; 0: one of which no meeting is recorded. */
function activitiesOf(meetings: readonly number[]): readonly Activity[] {
  const { record } = recordOfVisits(
    SHIPPED.record,
    meetings.map(() => ['FR', '2018']),
  );
  const made = meetings.flatMap((count, visit) =>
    Array.from({ length: count }, (_, i) => ({
      id: `meeting-${visit}-${i}`,
      visit: `visit-${visit}`,
      organisations: [],
      people: [],
      sources: [],
    })),
  );
  const place = ({ visit }: Activity) => Number(visit.id.slice('visit-'.length));
  return buildDataset({ ...record, meetings: made }).activities.toSorted((a, b) => place(a) - place(b));
}

const listed = (meetings: readonly number[]) => {
  const { visits, moreVisits, moreActivities } = cardContents(activitiesOf(meetings));
  return { visits: visits.map(({ id, listed, more }) => [id, listed.length, more]), moreVisits, moreActivities };
};

describe('what the card of a mark lists', () => {
  it('is everything, where sixty activities have room', () => {
    expect(listed([10, 0, 49])).toEqual({
      visits: [
        ['visit-0', 10, 0],
        ['visit-1', 1, 0],
        ['visit-2', 49, 0],
      ],
      moreVisits: 0,
      moreActivities: 0,
    });
  });

  it('is whole visits, and how many visits and activities follow', () => {
    expect(listed([25, 25, 25, 0, 4])).toEqual({
      visits: [
        ['visit-0', 25, 0],
        ['visit-1', 25, 0],
      ],
      moreVisits: 3,
      moreActivities: 30,
    });
  });

  it('is a part of a visit that is fuller than the card, which says how many more there are', () => {
    expect(listed([500])).toEqual({ visits: [['visit-0', 60, 440]], moreVisits: 0, moreActivities: 0 });
    expect(listed([10, 500, 3])).toEqual({
      visits: [
        ['visit-0', 10, 0],
        ['visit-1', 50, 450],
      ],
      moreVisits: 1,
      moreActivities: 3,
    });
  });

  it('is 24 visits where many have no meeting, each of them with its own activity', () => {
    const { visits, moreVisits, moreActivities } = cardContents(activitiesOf(new Array<number>(1000).fill(0)));
    expect(visits).toHaveLength(24);
    expect(visits.every(({ listed: [only, ...others] }) => only !== undefined && others.length === 0)).toBe(true);
    expect([moreVisits, moreActivities]).toEqual([976, 976]);
  });

  it('gathers a visit whose activities lie apart', () => {
    const [a, b, ...rest] = activitiesOf([2, 1]);
    if (a === undefined || b === undefined) throw new Error('There are three activities');
    expect(cardContents([a, ...rest, b]).visits.map(({ id, listed }) => [id, listed.length])).toEqual([
      ['visit-0', 2],
      ['visit-1', 1],
    ]);
  });
});
