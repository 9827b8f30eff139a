import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, RECORD, tableOf, visitsOf } from './import-fixture.ts';

const DELEGATIONS = tableOf(
  ['Date', 'Visitors', 'Country of origin', 'Programme', 'Hosted by'],
  ['2021-05-06', 'Technische Universität Wien', 'Austria', 'Research', 'Dimitar Hristov'],
  ['2021-07-08', 'Nesta', 'UK', 'Innovation', 'Adelina Hristova'],
);

describe('columns of guests, of their country and of hosts', () => {
  test('say that guests came: the place is at home, the country theirs', () => {
    const plan = planOf(DELEGATIONS);
    const visits = visitsOf(plan);
    expect(visits.map(({ direction, countries }) => [direction, ...countries])).toEqual([
      ['inbound', 'BG'],
      ['inbound', 'BG'],
    ]);
    expect(visits.map(({ people }) => people)).toEqual([['dimitar-hristov'], ['adelina-hristova']]);
    expect(visits[0]?.inferred?.direction?.en).toContain('visitors');
    expect(plan.changes.flatMap((each) => (each.collection === 'organisations' ? each.after.country : []))).toEqual([
      'AT',
    ]);
    expect(plan.questions.find(({ name }) => name === 'direction')).toMatchObject({
      status: 'decided',
      answer: 'inbound',
      rows: 2,
    });
  });

  test('say so in Bulgarian, and can be overruled', () => {
    const table = tableOf(
      ['Дата', 'Гости от', 'Държава', 'Тема', 'Домакини'],
      ['05.06.2022', 'Община Грац', 'Австрия', 'Умни градове', 'Димитър Христов'],
    );
    expect(visitsOf(planOf(table))[0]).toMatchObject({
      direction: 'inbound',
      countries: ['BG'],
      people: ['dimitar-hristov'],
    });
    expect(visitsOf(planOf(table, { direction: 'outbound' }))[0]).toMatchObject({
      direction: 'outbound',
      countries: ['AT'],
    });
  });

  test('are asked about where another column speaks of a place abroad', () => {
    const table = tableOf(
      ['Date', 'Visitors', 'Country', 'City'],
      ['2021-05-06', 'Universität Graz', 'Austria', 'Graz'],
    );
    const plan = planOf(table);
    expect(faultCodes(plan)).toContain('unclear-direction');
    expect(plan.counts['set-aside']).toBe(1);
    expect(plan.questions.find(({ name }) => name === 'direction')?.status).toBe('needs-answer');
    expect(visitsOf(planOf(table, { direction: 'inbound' }))[0]?.countries).toEqual(['BG']);
    expect(visitsOf(planOf(table, { direction: 'outbound' }))[0]?.countries).toEqual(['AT']);
  });

  test('say nothing of a journey of which it is said who travelled, or who was met', () => {
    for (const header of ['Host', 'People met', 'Organisation'])
      expect(
        visitsOf(
          planOf(
            tableOf(['Date', 'Country', 'City', header], ['2021-05-06', 'Austria', 'Graz', 'Fachhochschule Joanneum']),
          ),
        )[0],
      ).toMatchObject({ direction: 'outbound', countries: ['AT'] });
    const travelled = tableOf(
      ['Date', 'Country', 'Who travelled', 'Guests'],
      ['2021-05-06', 'Austria', 'Dimitar Hristov', 'Ana Novak'],
    );
    expect(visitsOf(planOf(travelled))[0]).toMatchObject({ direction: 'outbound', countries: ['AT'] });
  });

  test('leave the place at home where the direction was answered', () => {
    const table = tableOf(['Date', 'Country', 'Organisation'], ['2021-05-06', 'Austria', 'Universität Graz']);
    expect(visitsOf(planOf(table, { direction: 'inbound' }))[0]?.countries).toEqual(['BG']);
  });
});

describe('somebody whom the record knows', () => {
  test('is no organisation in a column of organisations, and that is said', () => {
    const plan = planOf(
      tableOf(['Дата', 'Държава', 'Организация'], ['05.06.2022', 'Италия', 'Милена Колева, проф. Р. Николов']),
    );
    expect(plan.changes.filter(({ collection }) => collection === 'organisations')).toEqual([]);
    expect(visitsOf(plan)[0]?.people).toContain('milena-koleva');
    expect(faultCodes(plan)).toContain('person-among-organisations');
    expect(plan.decisions.map(({ near }) => near.id)).toEqual(['rumen-nikolov']);
  });
});

describe('what looks like an organisation among people', () => {
  test.each(['Stadtwerke Köln', 'IHK München', 'DLR'])('is asked about: %s', (name) => {
    const plan = planOf(tableOf(['Date', 'Country', 'Who travelled'], ['2021-05-06', 'Austria', name]));
    expect(plan.doubtfulNames.map(({ spelling }) => spelling)).toEqual([name]);
    expect(plan.changes.filter(({ collection }) => collection === 'people')).toEqual([]);
  });
});

describe('the home organisation among those met', () => {
  test('is no meeting, gives no title and is pointed out', () => {
    const name = RECORD.organisations.find(({ id }) => id === 'cluster')?.name ?? '';
    const plan = planOf(
      tableOf(['Date', 'Country', 'City', 'Organisation'], ['2021-05-06', 'Bulgaria', 'Sofia', name]),
    );
    expect(visitsOf(plan)[0]?.title.en).toBe('Event: Sofia');
    expect(plan.changes.some(({ collection }) => collection === 'meetings')).toBe(false);
    expect(plan.faults.map(({ code, found }) => [code, found])).toEqual([['home-organisation', name]]);
  });
});
