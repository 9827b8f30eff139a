import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;
const newPeople = (plan: Plan) =>
  plan.changes.flatMap((change) =>
    change.collection === 'people' ? [[change.after.name.en, change.after.organisation]] : [],
  );
const newOrganisations = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.collection === 'organisations' ? [change.after.name] : []));

const guests = (cell: string, ...others: readonly (readonly string[])[]) =>
  planOf(
    tableOf(
      ['Visit date', 'Direction', 'Country', 'Organisation', 'Guests'],
      ['2023-06-12', 'inbound', 'Nigeria', 'University of Lagos', cell],
      ...others,
    ),
  );

describe('what stands in brackets behind a name', () => {
  test.each(['VC', 'EIT', 'DVC-A', 'PR', 'Institute', 'Lagos', 'alumna'])(
    'is a remark for the staff where nothing tells that it is an organisation: (%s)',
    (aside) => {
      const plan = guests(`Prof. Folasade Ogunsola (${aside})`);
      expect(newPeople(plan)).toEqual([['Prof. Folasade Ogunsola', 'university-of-lagos']]);
      expect(newOrganisations(plan)).toEqual(['University of Lagos']);
      expect(visitsOf(plan)[0]?.notes).toBe(`Prof. Folasade Ogunsola (${aside})`);
    },
  );

  test.each(['Rector', 'Deputy Director'])('is a role where it is called so: (%s)', (role) => {
    expect(newOrganisations(guests(`Prof. Folasade Ogunsola (${role})`))).toEqual(['University of Lagos']);
  });

  test.each(['Lagos Chamber of Commerce', 'Oando plc', 'Nesta'])(
    'is an organisation that calls itself one: (%s)',
    (of) => {
      const plan = guests(`Folasade Ogunsola (${of})`);
      expect(newOrganisations(plan)).toEqual(['University of Lagos', of].filter((name) => name !== 'Nesta'));
      expect(newPeople(plan)).not.toContainEqual(['Folasade Ogunsola', 'university-of-lagos']);
    },
  );

  test('is an organisation that another cell names alone', () => {
    const plan = guests('Folasade Ogunsola (EIT)', ['2023-06-13', 'inbound', 'Nigeria', 'EIT', '']);
    expect(newPeople(plan)).toEqual([['Folasade Ogunsola', 'eit']]);
  });
});

describe('an organisation with a colon in front of its people', () => {
  test.each(['Guests', 'Delegation', 'Hosts'])('is theirs, under “%s”', (header) => {
    const plan = planOf(
      tableOf(
        ['Date', 'Direction', 'Country', 'City', header],
        [
          '2023-06-12',
          header === 'Hosts' ? 'outbound' : 'inbound',
          'Austria',
          '',
          'Cluster Graz: Eva Maier, Karl Huber',
        ],
      ),
    );
    expect(newOrganisations(plan)).toEqual(['Cluster Graz']);
    expect(newPeople(plan)).toEqual([
      ['Eva Maier', 'cluster-graz'],
      ['Karl Huber', 'cluster-graz'],
    ]);
  });

  test('leaves alone what has no organisation in front', () => {
    const plan = guests('Folasade Ogunsola: arrives late');
    expect(newOrganisations(plan)).toEqual(['University of Lagos']);
  });
});

describe('a courtesy title', () => {
  test.each([
    ['Н.Пр. д-р Роб Диксън', 'Роб Диксън'],
    ['Н. Пр. Роб Диксън', 'Роб Диксън'],
    ['H.E. Mr Rob Dixon', 'Rob Dixon'],
    ['H.E. Rob Dixon', 'Rob Dixon'],
    ['HE Dr Rob Dixon', 'Rob Dixon'],
    ['His Excellency Rob Dixon', 'Rob Dixon'],
    ['S.E. Giuseppina Zarra', 'Giuseppina Zarra'],
    ['S. E. Irene Plank', 'Irene Plank'],
    ['I.E. Irene Plank', 'Irene Plank'],
    ['Nj. eksc. Nataša Bergelj', 'Nataša Bergelj'],
    ['Njena ekscelenca Nataša Bergelj', 'Nataša Bergelj'],
    ['Son Excellence Joël Meyer', 'Joël Meyer'],
  ])('is no part of the name: %s', (written, name) => {
    const plan = guests(`${written}; Eva Lang`, ['2023-06-13', 'inbound', 'Nigeria', 'University of Lagos', name]);
    expect(newPeople(plan)).toHaveLength(2);
    expect(plan.faults.map(({ code }) => code)).not.toContain('doubtful-name');
    const met = plan.changes.flatMap((change) => (change.collection === 'meetings' ? [change.after.people] : []));
    expect(met[0]).toContain(met[1]?.[0]);
  });

  test.each(['He Jiankui', 'S. E. Marinov'])('is none in %s', (name) => {
    expect(newPeople(guests(name)).map(([each]) => each)).toEqual([name]);
  });
});
