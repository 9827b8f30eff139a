import { describe, expect, test } from 'vitest';
import { readDirection } from '#src/exchange/import/direction-words.ts';
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
    [['obisk v tujini', 'sprejem delegacije', 'spletni sestanek', 'dogodek doma', 'obisk v tujini']],
    [['посещение в чужбина', 'посрещане на делегация', 'онлайн среща', 'събитие у нас', 'посещение в чужбина']],
    [['Delegationsreise', 'Delegationsbesuch', 'Videokonferenz', 'Veranstaltung bei uns', 'Unternehmerreise']],
    [['missione all’estero', 'accoglienza di delegazione', 'riunione online', 'evento in sede', 'visita all’estero']],
    [['visit abroad', 'incoming delegation', 'online meeting', 'event at home', 'outgoing mission']],
  ])(
    'says by its words who travelled, beside a column of guests: %s',
    ([went = '', came = '', online = '', here = '', again = '']) => {
      const table = tableOf(
        ['Datum', 'Vrsta', 'Država', 'Kraj', 'Organizacija', 'Gostje / sogovorniki'],
        ['2024-01-10', went, 'Avstrija', 'Graz', 'Zbornica Koroške', 'Jürgen Mandl'],
        ['2024-02-12', came, 'Avstrija', 'Sofia', 'Stadt Graz', 'Eva Maier'],
        ['2024-03-12', online, 'Avstrija', '', 'TU Wien', 'Paul Huber'],
        ['2024-04-12', here, 'Bulgaria', 'Sofia', 'Trakia', ''],
        ['2024-05-12', again, 'Avstrija', 'Linz', 'JKU', ''],
      );
      expect(targetsOf(table)[1]).toBe('direction');
      const plan = planOf(table);
      expect(visitsOf(plan).map(({ direction }) => direction)).toEqual([
        'outbound',
        'inbound',
        'home',
        'home',
        'outbound',
      ]);
      expect(plan.questions.filter(({ status }) => status === 'needs-answer')).toEqual([]);
      expect(faultCodes(plan)).toEqual([]);
    },
  );

  test.each(['home visit', 'hosted event', 'Gegenbesuch', 'local visit'])(
    '“%s” says of nobody that they travelled',
    (kind) => {
      expect(readDirection(kind)).toBeUndefined();
    },
  );

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
