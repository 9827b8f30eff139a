import { describe, expect, test } from 'vitest';
import type { Cell, Table } from '#src/exchange/table/table.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const cells = (text: string): readonly Cell[] => [{ kind: 'text', text }];
const titled = (title: string, table: Table): Table => ({
  ...table,
  above: [cells(title), table.header.map((text): Cell => ({ kind: 'text', text }))],
  firstRow: 3,
  headerRows: { first: 2, last: 2 },
});
const seen = (table: Table) =>
  visitsOf(planOf(table)).map(({ direction, countries, places }) => [direction, ...countries, ...places].join(' '));

describe('a title that says that guests came', () => {
  const TABLE = tableOf(
    ['Date', 'Country', 'City', 'Organisation'],
    ['2024-03-15', 'Germany', '', 'Fraunhofer IAO'],
    ['2024-03-16', 'Italy', 'Sofia', 'Comune di Bologna'],
  );

  test.each([
    'Приети чуждестранни делегации 2023',
    'Incoming delegations 2024',
    'Посрещнати гости',
    'Foreign delegations received in 2024',
    'Eingehende Delegationen',
    'Delegazioni in entrata',
    'Délégations reçues',
    'Sprejete delegacije',
  ])('%s', (title) => {
    const plan = planOf(titled(title, TABLE));
    expect(seen(titled(title, TABLE))).toEqual(['inbound BG', 'inbound BG sofia']);
    expect(visitsOf(plan)[0]?.inferred?.direction?.en).toContain('title');
    expect(plan.questions.find(({ name }) => name === 'direction')).toMatchObject({
      status: 'decided',
      answer: 'inbound',
    });
  });

  test.each(['Incoming and outgoing delegations', 'Приети и изпратени делегации', 'Delegations 2024'])(
    'not %s',
    (title) => {
      expect(seen(titled(title, TABLE))).toEqual(['outbound DE']);
      expect(faultCodes(planOf(titled(title, TABLE)))).toContain('unclear-direction');
    },
  );

  test('tells it of a venue without a city as well, which stays in the staff notes', () => {
    const table = tableOf(
      ['Date', 'Country', 'Organisation', 'Venue'],
      ['2024-03-15', 'Germany', 'Fraunhofer IAO', 'Sofia, Hotel Balkan'],
      ['2024-03-16', 'United Kingdom', 'Nesta', 'the ambassador’s residence'],
      ['2024-03-17', 'Germany', 'Fraunhofer IAO', 'Berlin, Hotel Adlon'],
    );
    const plan = planOf(titled('Incoming delegations 2024', table));
    expect(visitsOf(plan).map(({ direction, countries }) => [direction, ...countries])).toEqual([
      ['inbound', 'BG'],
      ['inbound', 'BG'],
    ]);
    expect(visitsOf(plan)[1]?.notes).toContain('Venue: the ambassador’s residence');
    expect(plan.faults.filter(({ code }) => code === 'unclear-direction').map(({ row }) => row)).toEqual([5]);
  });

  test('is asked about where a row lies abroad, and does not make an online one a journey', () => {
    const table = titled(
      'Incoming delegations',
      tableOf(
        ['Date', 'Country', 'City', 'Organisation'],
        ['2024-03-15', 'Germany', 'Berlin', 'Berlin Partner'],
        ['2024-03-16', 'Italy', 'online', 'Comune di Bologna'],
      ),
    );
    expect(faultCodes(planOf(table))).toContain('unclear-direction');
    expect(seen(table)).toEqual(['home']);
  });
});

test.each(['Received by', 'Посрещнати от', 'Empfangen von'])(
  '%s, with people of ours, says that guests came',
  (header) => {
    const table = tableOf(
      ['Date', 'Country', 'Organisation', header],
      ['2024-03-15', 'Germany', 'Fraunhofer IAO', 'Adelina Hristova'],
      ['2024-03-16', 'Italy', 'Comune di Bologna', 'Rumen Nikolov'],
    );
    expect(seen(table)).toEqual(['inbound BG', 'inbound BG']);
  },
);
