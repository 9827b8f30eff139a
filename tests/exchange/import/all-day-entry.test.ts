import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const OUTLOOK = ['Subject', 'Start Date', 'Start Time', 'End Date', 'End Time', 'All day event', 'Location'];
const entry = (start: string, end: string, isAllDay: string, hour = '12:00:00 AM') => [
  ['Hannover Messe', start, hour, end, hour, isAllDay, 'Hannover, Germany'],
];
const read = (header: readonly string[], rows: readonly (readonly string[])[]) => {
  const plan = planOf(tableOf(header, ...rows), { dateOrder: 'month-first' });
  const visits = visitsOf(plan).map((visit) => [visit.when, visit.inferred?.when !== undefined]);
  return { visits, noted: plan.faults.map(({ code }) => code).filter((code) => code === 'midnight-end') };
};

describe('an entry of whole days in the export of a calendar', () => {
  test('ends the day before the midnight that it gives, and says so', () => {
    expect(read(OUTLOOK, entry('4/22/2024', '4/27/2024', 'TRUE'))).toEqual({
      visits: [['2024-04-22/2024-04-26', true]],
      noted: [],
    });
    expect(read(OUTLOOK, entry('4/22/2024', '4/23/2024', 'True')).visits).toEqual([['2024-04-22', true]]);
  });

  test('does so in German and with the hours beside the days', () => {
    const german = ['Betreff', 'Beginnt am', 'Beginnt um', 'Endet am', 'Endet um', 'Ganztägiges Ereignis', 'Ort'];
    expect(read(german, entry('4/22/2024', '4/27/2024', 'Wahr', '00:00:00')).visits).toEqual([
      ['2024-04-22/2024-04-26', true],
    ]);
    const joined = ['Subject', 'Start', 'End', 'All Day', 'Location'];
    const row = ['Hannover Messe', '4/22/2024 12:00 AM', '4/27/2024 12:00 AM', 'yes', 'Hannover, Germany'];
    expect(read(joined, [row]).visits).toEqual([['2024-04-22/2024-04-26', true]]);
  });

  test('is left as it stands where it does not say so, and that is pointed out', () => {
    expect(read(OUTLOOK, entry('4/22/2024', '4/27/2024', 'FALSE'))).toEqual({
      visits: [['2024-04-22/2024-04-27', false]],
      noted: ['midnight-end'],
    });
  });

  test('is none with other hours or without any', () => {
    const none = { visits: [['2024-04-22/2024-04-27', false]], noted: [] };
    expect(read(OUTLOOK, entry('4/22/2024', '4/27/2024', 'TRUE', '9:00:00 AM'))).toEqual(none);
    expect(read(OUTLOOK, entry('4/22/2024', '4/27/2024', 'TRUE', ''))).toEqual(none);
    expect(read(OUTLOOK, entry('4/22/2024', '4/22/2024', 'TRUE')).visits).toEqual([['2024-04-22', false]]);
  });
});
