import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { isEvidentName } from '#src/exchange/import/evident-name.ts';
import { faultCodes, planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';

function guests(text: string, answers: Answers = {}) {
  const table = tableOf(
    ['Date', 'Country', 'Organisation', 'People met'],
    ['2018-07-16', 'Italy', 'Consorzio Esempio', text],
  );
  const plan = planOf(table, answers);
  const people = plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.name.en, change.after.role?.en ?? '']] : [],
  );
  const [visit] = visitsOf(plan);
  return { plan, people, faults: faultCodes(plan), notes: visit !== undefined && 'notes' in visit ? visit.notes : '' };
}

describe('what somebody is', () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    ['Ana Novak, director', [['Ana Novak', 'director']]],
    ['Ana Novak, Director', [['Ana Novak', 'Director']]],
    ['Ana Novak, Head of Research and Innovation', [['Ana Novak', 'Head of Research and Innovation']]],
    ['Ana Novak (Managing Director)', [['Ana Novak', 'Managing Director']]],
    ['Ana Novak – CEO', [['Ana Novak', 'CEO']]],
    ['Nils Example, Commissioner for Human Rights', [['Nils Example', 'Commissioner for Human Rights']]],
    [
      'Ana Novak, director; Ivan Petrov, mayor',
      [
        ['Ana Novak', 'director'],
        ['Ivan Petrov', 'mayor'],
      ],
    ],
    [
      'Ana Novak, director, Ivan Petrov, mayor',
      [
        ['Ana Novak', 'director'],
        ['Ivan Petrov', 'mayor'],
      ],
    ],
    ['Ana Novak, PhD, director', [['Ana Novak', 'PhD, director']]],
    ['Ana Novak, MP', [['Ana Novak', 'MP']]],
    ['Иван Примеров, управител', [['Иван Примеров', 'управител']]],
    ['Анна Примерова, зам.-кмет на общината', [['Анна Примерова', 'зам.-кмет на общината']]],
    ['Anna Beispiel, stellvertretende Geschäftsführerin', [['Anna Beispiel', 'stellvertretende Geschäftsführerin']]],
    ['Anna Esempio, responsabile del progetto', [['Anna Esempio', 'responsabile del progetto']]],
    ['Ana Zgled, direktorica', [['Ana Zgled', 'direktorica']]],
    ['Maria Gruber, MBA (Leiterin)', [['Maria Gruber', 'MBA, Leiterin']]],
    ['OB Peter Kurz', [['Peter Kurz', 'OB']]],
    ['Präs. Michael Beispiel', [['Michael Beispiel', 'Präs.']]],
    ['Vizepräs. Eva Beispiel', [['Eva Beispiel', 'Vizepräs.']]],
    ['abg. Tea Beridze', [['Tea Beridze', 'abg.']]],
    ['preds. Ana Zgled', [['Ana Zgled', 'preds.']]],
    ['зам.-предс. Анна Примерова', [['Анна Примерова', 'зам.-предс.']]],
    ['Presidente Anna Esempio', [['Anna Esempio', 'Presidente']]],
    ['Bürgermeister Peter Kurz', [['Peter Kurz', 'Bürgermeister']]],
    ['Staatssekretär Karl Beispiel', [['Karl Beispiel', 'Staatssekretär']]],
    ['Generalkonsulin Dr. Anna Beispiel', [['Dr. Anna Beispiel', 'Generalkonsulin']]],
    ['Vizemarschall Jan Kowalski', [['Jan Kowalski', 'Vizemarschall']]],
    ['вицемаршал Иван Примеров', [['Иван Примеров', 'вицемаршал']]],
    ['зам.-министър Иван Примеров', [['Иван Примеров', 'зам.-министър']]],
    ['Landrat Peter Beispiel', [['Peter Beispiel', 'Landrat']]],
    ['Stadträtin Anna Beispiel', [['Anna Beispiel', 'Stadträtin']]],
    ['Stadtrat Peter Beispiel', [['Peter Beispiel', 'Stadtrat']]],
    ['Botschaftsrat Karl Beispiel', [['Karl Beispiel', 'Botschaftsrat']]],
    ['Министър-председателят Иван Примеров', [['Иван Примеров', 'Министър-председателят']]],
    ['Viceministro Marco Esempio', [['Marco Esempio', 'Viceministro']]],
    ['Изпълнителен директор Мария Примерова', [['Мария Примерова', 'Изпълнителен директор']]],
    ['Anna Huber\nHead of Department', [['Anna Huber', 'Head of Department']]],
    [
      'Anna Huber\nHead of Department\nKarl Moik\nprojektleiter',
      [
        ['Anna Huber', 'Head of Department'],
        ['Karl Moik', 'projektleiter'],
      ],
    ],
    ['Анна Примерова,\nдиректор', [['Анна Примерова', 'директор']]],
  ])('is their role, not another person: %s', (text, people) => {
    const found = guests(text);
    expect([found.people, found.faults]).toEqual([people, []]);
  });

  test('does not swallow somebody behind it', () => {
    const found = guests('Ana Novak, director and Ivan Petrov');
    expect(found.people.map(([name]) => name)).toEqual(['Ana Novak', 'Ivan Petrov']);
    expect([found.faults, found.notes]).toEqual([['doubtful-name'], 'director']);
  });

  test('on a line above a name is asked about, as nothing tells whose it is', () => {
    const found = guests('Director\nAnna Huber\nManager\nKarl Moik');
    expect(found.people).toEqual([
      ['Anna Huber', ''],
      ['Karl Moik', ''],
    ]);
    expect(found.notes).toBe('Director\nManager');
  });

  test.each([
    ['Luigi (Prof.) Bianchi', 'Prof. Luigi Bianchi'],
    ['Luigi Bianchi (Prof. Dr.)', 'Prof. Dr. Luigi Bianchi'],
    ['Карл (д-р) Мюлер', 'д-р Карл Мюлер'],
  ])('is a title in front of the name where it stands in brackets: %s', (text, name) => {
    const found = guests(text);
    expect([found.people, found.faults, found.notes]).toEqual([[[name, '']], [], '']);
  });

  test('is marked as stated in one language', () => {
    const { plan } = guests('Ana Novak, director');
    expect(plan.changes.find(({ collection }) => collection === 'people')?.after).toMatchObject({
      role: { en: 'director', bg: 'director' },
      inferred: { role: { en: expect.any(String), bg: expect.any(String) } },
    });
  });

  test('says nothing of what other commas part', () => {
    const table = tableOf(
      ['Date', 'Country', 'Organisation', 'People met'],
      ['2018-07-16', 'Italy', 'Consorzio Esempio', 'Rossi, Anna'],
      ['2018-07-17', 'Italy', 'Consorzio Esempio', 'Ana Novak, director'],
    );
    expect(planOf(table).questions).toMatchObject([{ name: 'nameComma', status: 'needs-answer', rows: 1 }]);
    const people = planOf(table, { nameComma: 'surname-first' }).changes.flatMap((change) =>
      change.collection === 'people' ? [change.after.name.en] : [],
    );
    expect(people).toEqual(['Anna Rossi', 'Ana Novak']);
  });

  test('leaves it to be asked whether “Rossi, Anna” is one, whatever whole names are listed elsewhere', () => {
    const rows = ['Rossi, Anna', 'Novak, Ivan', 'Ivan Novak, Anna Rossi'].map((guests, i) => [
      `2018-07-1${i + 1}`,
      'Italy',
      'Consorzio Esempio',
      guests,
    ]);
    const table = tableOf(['Date', 'Country', 'Organisation', 'People met'], ...rows);
    const asked = planOf(table);
    expect(asked.counts).toMatchObject({ read: 3, added: 1, 'set-aside': 2 });
    expect(asked.questions).toMatchObject([{ name: 'nameComma', status: 'needs-answer', rows: 2 }]);
    const named = (nameComma: 'people' | 'surname-first') =>
      planOf(table, { nameComma })
        .changes.flatMap((change) => (change.collection === 'people' ? [change.after.name.en] : []))
        .sort();
    expect(named('surname-first')).toEqual(['Anna Rossi', 'Ivan Novak']);
    expect(named('people')).toEqual(['Anna', 'Anna Rossi', 'Ivan', 'Ivan Novak', 'Novak', 'Rossi']);
  });

  test('does not make people of single words that stand together', () => {
    expect(guests('Rossi; Novak')).toMatchObject({ people: [], faults: ['doubtful-name', 'doubtful-name'] });
  });

  test('goes to the notes with the name where it is not known whose guest it is', () => {
    const table = tableOf(['Date', 'Country', 'People met'], ['2018-07-16', 'Italy', 'Ana Novak, director']);
    expect(visitsOf(planOf(table))[0]).toMatchObject({ notes: 'Ana Novak, director' });
  });
});

describe('what is not evidently a name', () => {
  test.each([
    'Prefers German',
    'Говори немски',
    'Director',
    'Vegetarian',
    'Second Visit',
    'Spricht Deutsch',
    'Rossi',
    'Minister Example',
  ])('is asked about, and until then goes to the staff notes: %s', (text) => {
    const found = guests(text);
    expect([found.people, found.faults, found.notes]).toEqual([[], ['doubtful-name'], text]);
    expect(found.plan.questions).toMatchObject([
      { name: 'doubtfulNames', status: 'decided', answer: 'notes', rows: 1 },
    ]);
    expect(found.plan.doubtfulNames).toMatchObject([{ spelling: text, rows: 1, isPerson: false }]);
  });

  test('leaves the names beside it', () => {
    const found = guests('Ana Novak, prefers German');
    expect([found.people, found.faults, found.notes]).toEqual([
      [['Ana Novak', '']],
      ['doubtful-name'],
      'prefers German',
    ]);
  });

  test('is somebody if that is answered, for it alone or for all', () => {
    expect(guests('Rossi', { peopleNames: { rossi: true } }).people).toEqual([['Rossi', '']]);
    expect(
      guests('Rossi; Prefers German', { doubtfulNames: 'names', peopleNames: { 'prefers german': false } }),
    ).toMatchObject({
      people: [['Rossi', '']],
      notes: 'Prefers German',
    });
  });

  test('is none of the people of the record', () => {
    const { name } = RECORD.people[0] ?? { name: { en: '', bg: '' } };
    expect(guests(name.en).faults).toEqual([]);
  });

  test.each([
    'Anna Maria van der Example',
    'Prof. Dr. J. R. Muster',
    'Professor Ana Novak',
    'Dott.ssa Maria Esempio',
    'John Head',
    'Anna Leiter',
    "Siobhán O'Example",
    '山田 太郎',
    'Jean-Luc de la Cruz',
  ])('is not %s', (name) => expect(isEvidentName(name)).toBe(true));
});
