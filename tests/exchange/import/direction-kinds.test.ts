import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Type', 'Country', 'City', 'Organisation'];
const LINZ = ['Austria', 'Linz', 'University of Linz'];
const SOFIA = ['Austria', 'Sofia', 'Stadt Graz'];
const read = (...rows: readonly (readonly string[])[]) => planOf(tableOf(HEADER, ...rows));
const directions = (plan: ReturnType<typeof read>) =>
  visitsOf(plan).map(({ direction, inferred }) => [direction, inferred?.direction === undefined]);

describe('a column of kinds', () => {
  test.each([
    ['Type', 'outgoing', 'incoming'],
    ['Type', 'outgoing', 'ingoing'],
    ['Type', 'Outbound', 'Inbound'],
    ['Вид', 'изходящо', 'входящо'],
    ['Тип', 'изходяща', 'входяща'],
    ['Art', 'ausgehend', 'eingehend'],
    ['Typ', 'Ausgehend', 'Eingehend'],
    ['Tipo', 'in uscita', 'in entrata'],
    ['Tipo', 'in partenza', 'in arrivo'],
    ['Vrsta', 'odhodno', 'dohodno'],
  ])('“%s” that holds “%s” and “%s” is one of directions', (header, went, came) => {
    const table = tableOf(
      ['Date', header, 'Country', 'City', 'Organisation'],
      ['2024-01-10', went, ...LINZ],
      ['2024-02-12', came, ...SOFIA],
    );
    expect(targetsOf(table)[1]).toBe('direction');
    const plan = planOf(table);
    expect([directions(plan), faultCodes(plan)]).toEqual([
      [
        ['outbound', true],
        ['inbound', true],
      ],
      [],
    ]);
  });

  test('of ways to meet says in one row who travelled, and nothing is wrong with that', () => {
    const plan = read(
      ['2024-01-10', 'visit', ...LINZ],
      ['2024-01-20', 'visit', ...LINZ],
      ['2024-01-25', 'call', 'Austria', '', 'University of Linz'],
      ['2024-01-30', 'visit', ...LINZ],
      ['2024-02-12', 'incoming', ...SOFIA],
    );
    expect(directions(plan)).toEqual([
      ['outbound', false],
      ['outbound', false],
      ['home', false],
      ['outbound', false],
      ['inbound', true],
    ]);
    expect(faultCodes(plan)).toEqual([]);
    expect(visitsOf(plan).at(-1)).not.toHaveProperty('notes');
  });

  test.each([
    ['incoming', 'outgoing'],
    ['входящо', 'изходящо'],
    ['eingehend', 'ausgehend'],
  ])('of events says it where a word means nothing else: %s, %s', (came, went) => {
    const plan = read(
      ['2024-01-10', 'conference', ...LINZ],
      ['2024-01-20', 'fair', ...LINZ],
      ['2024-01-25', 'workshop', ...LINZ],
      ['2024-01-30', 'conference', ...LINZ],
      ['2024-02-12', came, 'Austria', '', 'Stadt Graz'],
      ['2024-02-20', went, 'Bulgaria', 'Plovdiv', 'Trakia'],
    );
    expect(directions(plan).slice(-2)).toEqual([
      ['inbound', true],
      ['outbound', true],
    ]);
    expect(visitsOf(plan).at(-2)?.countries).toEqual(['BG']);
  });

  test('of directions says of a visit and no more that it was one, and its place tells who travelled', () => {
    const plan = read(
      ['2024-01-10', 'outgoing', ...LINZ],
      ['2024-01-20', 'visit', ...LINZ],
      ['2024-02-12', 'incoming', ...SOFIA],
    );
    expect(directions(plan)).toEqual([
      ['outbound', true],
      ['outbound', false],
      ['inbound', true],
    ]);
    expect([faultCodes(plan), visitsOf(plan)[1]?.notes]).toEqual([[], 'Type: visit']);
  });

  test('of events does not take a reception for guests', () => {
    const plan = read(
      ['2024-01-10', 'Konferenz', ...LINZ],
      ['2024-01-20', 'Messe', ...LINZ],
      ['2024-01-25', 'Empfang', ...LINZ],
      ['2024-01-30', 'Konferenz', ...LINZ],
    );
    expect(directions(plan)).toEqual(Array(4).fill(['outbound', false]));
  });
});
