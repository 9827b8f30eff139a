import { describe, expect, test } from 'vitest';
import { delegationOf } from '#src/exchange/import/delegation-of.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const isKnown = (name: string) => name === 'Technische Universität Wien';

describe('the delegation of an organisation', () => {
  test.each([
    ['Делегация от Стопанската камара на Щутгарт', 'Стопанска камара на Щутгарт'],
    ['Делегация на Министерството на икономиката на Сърбия', 'Министерство на икономиката на Сърбия'],
    ['Бизнес делегация от Българо-германската камара', 'Българо-германска камара'],
    ['Гости от община Грац', 'Община Грац'],
    ['Delegation der IHK Stuttgart', 'IHK Stuttgart'],
    ['Wirtschaftsdelegation der Wirtschaftskammer Steiermark', 'Wirtschaftskammer Steiermark'],
    ['Delegation von der Stadt Graz', 'Stadt Graz'],
    ['Delegation vom AIT Austrian Institute of Technology', 'AIT Austrian Institute of Technology'],
    ['Delegazione della Camera di Commercio di Graz', 'Camera di Commercio di Graz'],
    ['Delegazione dell’Università di Trieste', 'Università di Trieste'],
    ['Delegazione del Comune di Udine', 'Comune di Udine'],
    ['Delegation of the Chamber of Commerce', 'Chamber of Commerce'],
    ['A delegation from the Vilnius Municipality', 'Vilnius Municipality'],
    ['Délégation de la Chambre de commerce de Lyon', 'Chambre de commerce de Lyon'],
    ['Delegación de la Cámara de Comercio de Bilbao', 'Cámara de Comercio de Bilbao'],
    ['Delegation der Technische Universität Wien', 'Technische Universität Wien'],
  ])('“%s” names %s', (text, organisation) => {
    expect(delegationOf(text, isKnown)).toEqual({ organisation });
  });

  test.each([
    'Delegation der Österreichischen Wirtschaftskammer',
    'Delegation des Ministeriums für Wirtschaft',
    'Делегация от Техническия университет – София',
    'Делегация от Института по роботика',
    'Delegacija iz Gospodarske zbornice Slovenije',
    'Делегация от Япония',
    'Delegation from Graz',
    'Delegation of mayors',
    'Delegation aus USA',
  ])('“%s” names none as it is called', (text) => {
    expect(delegationOf(text, isKnown)).toEqual({});
  });

  test.each([
    'Delegation of the European Union to Bulgaria',
    'Делегация на Европейския съюз',
    'Permanent Delegation of the Chamber of Commerce',
    'Delegation',
    'Stadt Graz',
    'Meeting with a delegation of the Chamber of Commerce',
  ])('“%s” is none of that', (text) => {
    expect(delegationOf(text, isKnown)).toBeUndefined();
  });
});

describe('a column of organisations with one', () => {
  const read = (cell: string, country: string, city = '', direction = '') => {
    const plan = planOf(
      tableOf(
        ['Date', 'Organisation', 'Country', 'City', 'Direction'],
        ['2024-05-06', cell, country, city, direction],
        ['2024-06-06', 'Infineon', 'Austria', 'Graz', 'outbound'],
      ),
    );
    const made = plan.changes.flatMap((each) => (each.collection === 'organisations' ? [each.after.name] : []));
    return { plan, made: made.filter((name) => name !== 'Infineon'), visit: visitsOf(plan)[0] };
  };

  test.each([
    ['Делегация от Стопанската камара на Щутгарт', 'Стопанска камара на Щутгарт'],
    ['Delegation der IHK Stuttgart', 'IHK Stuttgart'],
    ['Delegazione della Camera di Commercio di Stoccarda', 'Camera di Commercio di Stoccarda'],
    ['Delegation of the Chamber of Commerce', 'Chamber of Commerce'],
  ])('records the organisation, whose people came: %s', (cell, organisation) => {
    const { made, visit } = read(cell, 'Germany');
    expect(made).toEqual([organisation]);
    expect([visit?.direction, visit?.countries]).toEqual(['inbound', ['BG']]);
    expect(visit?.inferred?.direction?.en).toContain(`“${cell}”`);
  });

  test('does not say so of a row with a city abroad, and keeps the words in the notes', () => {
    const { made, visit, plan } = read('Delegation der IHK Stuttgart', 'Germany', 'Stuttgart');
    expect([visit?.direction, made, visit?.notes]).toEqual([
      'outbound',
      ['IHK Stuttgart'],
      'Organisation: Delegation der IHK Stuttgart',
    ]);
    expect(plan.faults.map(({ code }) => code)).toEqual(['words-noted']);
  });

  test('keeps whole what is not evidently a name, and says so', () => {
    const { made, plan } = read('Delegation des Ministeriums für Wirtschaft', 'Germany', '', 'inbound');
    expect(made).toEqual(['Delegation des Ministeriums für Wirtschaft']);
    expect(plan.faults.map(({ code, found }) => [code, found])).toContainEqual([
      'delegation-named',
      'Delegation des Ministeriums für Wirtschaft',
    ]);
  });

  test('of the home organisation is ours', () => {
    const { visit } = read('Delegation of Cluster Sofia Knowledge City', 'Germany');
    expect(visit?.direction).toBe('outbound');
  });
});

test.each([
  ['Visitors', 'Delegation of the Chamber of Commerce', 'Chamber of Commerce'],
  ['Besucher', 'Delegation der IHK Stuttgart', 'IHK Stuttgart'],
  ['Гости', 'Делегация от Стопанската камара на Щутгарт', 'Стопанска камара на Щутгарт'],
])('among guests it is the organisation as well: %s', (header, cell, organisation) => {
  const plan = planOf(
    tableOf(
      ['Date', header, 'Country', 'City', 'Received by'],
      ['2024-05-06', cell, 'Germany', 'Sofia', 'Milena Koleva'],
      ['2024-06-06', 'Hans Meier (AIT)', 'Austria', 'Sofia', 'Milena Koleva'],
    ),
  );
  const made = plan.changes.flatMap((each) => (each.collection === 'organisations' ? [each.after.name] : []));
  expect(made).toContain(organisation);
  expect(visitsOf(plan)[0]?.notes).toContain(cell);
});
