import { expect, test } from 'vitest';
import { faultCodes, planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;

const newPeople = (plan: Plan) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.name.en, change.after.organisation]] : [],
  );
const atMeetings = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.collection === 'meetings' ? [change.after.people] : []));

test('somebody of another organisation is no traveller of the home one, but takes part in the meeting', () => {
  const jiang = RECORD.people.find(({ id }) => id === 'ian-jiang');
  expect(jiang?.organisation).toBe('oneness-international-group');
  const plan = planOf(
    tableOf(
      ['Date', 'Country', 'City', 'Organisation', 'Participants'],
      ['2023-05-30', 'Germany', 'Münster', 'Beispielwerk', 'Milena Koleva; Ian Jiang'],
    ),
  );
  expect(visitsOf(plan)[0]?.people).toEqual(['milena-koleva']);
  expect(atMeetings(plan)).toEqual([['ian-jiang']]);
  expect(faultCodes(plan)).toEqual(['person-of-another']);
});

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Delegation', 'Host', 'Purpose'];
const INBOUND = [
  '2024-05-06',
  'Bulgaria',
  'Sofia',
  'KOTRA',
  'Kim Min-jun; Lee Seo-yeon',
  'Milena Koleva',
  'Courtesy visit',
];
const RETURN = (country: string) => [
  '2024-05-16',
  country,
  'Seoul',
  'KOTRA',
  'Milena Koleva',
  'Kim Min-jun',
  'Return visit',
];
const GUESTS = [
  ['Kim Min-jun', 'kotra'],
  ['Lee Seo-yeon', 'kotra'],
];

test.each(['Korea', 'South Korea'])('the guests of one row stay guests beside a return visit to %s', (country) => {
  const from = { organisationCountries: { kotra: 'KR' } };
  const alone = planOf(tableOf(HEADER, INBOUND), from);
  const both = planOf(tableOf(HEADER, INBOUND, RETURN(country)), from);
  expect(newPeople(alone)).toEqual(GUESTS);
  expect(newPeople(both)).toEqual(GUESTS);
  expect(visitsOf(both)[0]).toEqual(visitsOf(alone)[0]);
});
