import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

type Named = readonly (readonly [name: string, role: string])[];

function read(guests: string, ours = '') {
  const plan = planOf(
    tableOf(
      ['Date', 'Country', 'Organisation', 'Our people', 'People met'],
      ['2018-07-16', 'Italy', 'Consorzio Esempio', ours, guests],
    ),
  );
  const people = plan.changes.flatMap(
    (change): Named => (change.collection === 'people' ? [[change.after.name.en, change.after.role?.en ?? '']] : []),
  );
  const organisations = plan.changes.flatMap((change) =>
    change.collection === 'organisations' ? [change.after.name] : [],
  );
  const [visit] = visitsOf(plan);
  return {
    people,
    organisations,
    faults: faultCodes(plan),
    notes: (visit !== undefined && 'notes' in visit && visit.notes) || '',
  };
}

describe('people on lines of their own', () => {
  test.each<[string, Named]>([
    [
      'Chris Müller, Director\nEva Huber, Programme manager',
      [
        ['Chris Müller', 'Director'],
        ['Eva Huber', 'Programme manager'],
      ],
    ],
    [
      'Chris Lang (Director)\nEva Maier (PM)',
      [
        ['Chris Lang', 'Director'],
        ['Eva Maier', 'PM'],
      ],
    ],
    [
      'Karl Berg - CEO\r\nAnna Wolf - CFO',
      [
        ['Karl Berg', 'CEO'],
        ['Anna Wolf', 'CFO'],
      ],
    ],
    [
      'Chris Long, Director\nEva Hubert',
      [
        ['Chris Long', 'Director'],
        ['Eva Hubert', ''],
      ],
    ],
    [
      'Chris Lund\nEva Humm, Manager',
      [
        ['Chris Lund', ''],
        ['Eva Humm', 'Manager'],
      ],
    ],
    [
      'Chris Lang, Director;\nEva Huber, Manager',
      [
        ['Chris Lang', 'Director'],
        ['Eva Huber', 'Manager'],
      ],
    ],
    [
      '• Chris Igel, Director\n• Eva Ilg, Manager',
      [
        ['Chris Igel', 'Director'],
        ['Eva Ilg', 'Manager'],
      ],
    ],
    [
      'Mag. Karl Stein, MBA,\nDr. Ina Roth',
      [
        ['Mag. Karl Stein', 'MBA'],
        ['Dr. Ina Roth', ''],
      ],
    ],
    [
      'Карл Лонг – директор\nЕва Хуберт – експерт',
      [
        ['Карл Лонг', 'директор'],
        ['Ева Хуберт', 'експерт'],
      ],
    ],
  ])('are several, each with the own role: %j', (text, people) => {
    expect(read(text)).toEqual({ people, organisations: ['Consorzio Esempio'], faults: [], notes: '' });
  });

  test('are several of ours as well', () => {
    expect(read('', 'Petar Kolev, manager\nIvan Sokolov, expert').people).toEqual([
      ['Petar Kolev', 'manager'],
      ['Ivan Sokolov', 'expert'],
    ]);
  });
});

describe('the role of somebody does not swallow who stands behind it', () => {
  test.each<[string, Named]>([
    [
      'Таня Христова - кмет, Нела Рачевиц - зам.-кмет',
      [
        ['Таня Христова', 'кмет'],
        ['Нела Рачевиц', 'зам.-кмет'],
      ],
    ],
    [
      'Dr. Karl Lang - Leiter, Eva Huber - Referentin',
      [
        ['Dr. Karl Lang', 'Leiter'],
        ['Eva Huber', 'Referentin'],
      ],
    ],
    [
      'Chris Baum, Director / Eva Blum, Manager',
      [
        ['Chris Baum', 'Director'],
        ['Eva Blum', 'Manager'],
      ],
    ],
    [
      'Карл Рот, директор / Ева Рот, експерт',
      [
        ['Карл Рот', 'директор'],
        ['Ева Рот', 'експерт'],
      ],
    ],
    [
      'Karl Blau – Leiter/Eva Blau – Referentin',
      [
        ['Karl Blau', 'Leiter'],
        ['Eva Blau', 'Referentin'],
      ],
    ],
    [
      'Anna Rossi (direttrice) / Ugo Verdi (assessore)',
      [
        ['Anna Rossi', 'direttrice'],
        ['Ugo Verdi', 'assessore'],
      ],
    ],
    [
      'Karl Weiss, Geschäftsführer + Eva Weiss',
      [
        ['Karl Weiss', 'Geschäftsführer'],
        ['Eva Weiss', ''],
      ],
    ],
    ['Ana Novak, Founder / CEO', [['Ana Novak', 'Founder / CEO']]],
    ['Ana Novak, Erasmus+ coordinator', [['Ana Novak', 'Erasmus+ coordinator']]],
  ])('%s', (text, people) => {
    expect(read(text)).toMatchObject({ people, faults: [], notes: '' });
  });
});

describe('a plus', () => {
  test.each<[string, Named]>([
    [
      'Hans Gruber + Eva Maier',
      [
        ['Hans Gruber', ''],
        ['Eva Maier', ''],
      ],
    ],
    [
      'Карл Баум + Ева Блум + Ото Кан',
      [
        ['Карл Баум', ''],
        ['Ева Блум', ''],
        ['Ото Кан', ''],
      ],
    ],
  ])('parts people: %s', (text, people) => {
    expect(read(text)).toMatchObject({ people, faults: [], notes: '' });
    expect(read('', text)).toMatchObject({ people, faults: [], notes: '' });
  });

  test.each(['KD + IP', 'KD+IP'])('parts initials, each of which is asked about: %s', (text) => {
    expect(read('', text)).toMatchObject({ people: [], faults: ['doubtful-name', 'doubtful-name'], notes: 'KD\nIP' });
  });

  test('before somebody without a name leaves the name beside it', () => {
    expect(read('Петър Колев + шофьор')).toMatchObject({ people: [['Петър Колев', '']], notes: 'шофьор' });
  });
});

describe('the marks of a list', () => {
  test.each<[string, Named]>([
    [
      '• Ото Кан\n• Ина Кан',
      [
        ['Ото Кан', ''],
        ['Ина Кан', ''],
      ],
    ],
    [
      '- Chris Hahn\n- Eva Haas',
      [
        ['Chris Hahn', ''],
        ['Eva Haas', ''],
      ],
    ],
    [
      '1. Chris Gold\n2. Eva Graf',
      [
        ['Chris Gold', ''],
        ['Eva Graf', ''],
      ],
    ],
    ['Петър Колев ✔', [['Петър Колев', '']]],
    [
      '✔ Петър Колев ✔ Иван Соколов',
      [
        ['Петър Колев', ''],
        ['Иван Соколов', ''],
      ],
    ],
    [
      'Петър Колев ✔, Иван Соколов ✅',
      [
        ['Петър Колев', ''],
        ['Иван Соколов', ''],
      ],
    ],
  ])('are no part of a name: %j', (text, people) => {
    expect(read(text)).toMatchObject({ people, faults: [], notes: '' });
  });

  test('are kept in the staff notes where they may say something', () => {
    expect(read('Петър Колев ✗, Eva Graf*')).toMatchObject({
      people: [
        ['Петър Колев', ''],
        ['Eva Graf', ''],
      ],
      notes: 'Петър Колев (✗)\nEva Graf (*)',
    });
  });
});
