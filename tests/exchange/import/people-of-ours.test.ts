import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const HOME = 'Cluster Sofia Knowledge City';
const HEADER = ['Date', 'City', 'Country', 'Organisation', 'Who went'];
type Plan = ReturnType<typeof planOf>;

const at = (cell: string, city = 'Sofia', country = 'Bulgaria', answers = {}) =>
  planOf(
    tableOf(
      HEADER,
      ['2025-03-04', 'Vienna', 'Austria', 'WKO', 'Milena Koleva'],
      ['2025-05-12', city, country, cell, 'Anna Huber'],
    ),
    answers,
  );
const visitOf = (plan: Plan) => visitsOf(plan)[1];
const newPeople = (plan: Plan) =>
  plan.changes.flatMap(({ collection, after }) =>
    collection === 'people' && 'organisation' in after ? [[after.id, after.organisation]] : [],
  );

describe('somebody beside the home organisation in a cell of organisations', () => {
  test.each([`${HOME} (Prof. Petra Ivanova)`, `${HOME} – Petra Ivanova`, `Petra Ivanova, ${HOME}`])(
    'is one of ours, and no guest: %s',
    (cell) => {
      const plan = at(cell);
      expect(newPeople(plan)).toContainEqual(['petra-ivanova', 'cluster']);
      expect(visitOf(plan)).toMatchObject({ direction: 'home', people: ['anna-huber', 'petra-ivanova'] });
      expect(visitOf(plan)?.title.en).not.toMatch(/guest/iu);
      const petra = plan.changes.find(({ after }) => 'id' in after && after.id === 'petra-ivanova');
      expect(petra?.after).toMatchObject({
        inferred: { organisation: { en: `The table names the person together with “${HOME}”.` } },
      });
    },
  );

  test.each([`${HOME} (Milena Koleva)`, `${HOME} / Milena Koleva`])('is the one whom the record knows: %s', (cell) => {
    const plan = at(cell, 'Vienna', 'Austria');
    expect(
      plan.changes.flatMap(({ collection, after }) => (collection === 'organisations' ? [after] : [])),
    ).toMatchObject([{ name: 'WKO' }]);
    expect(newPeople(plan).map(([id]) => id)).toEqual(['anna-huber']);
    expect(visitOf(plan)).toMatchObject({ direction: 'outbound' });
    expect(visitOf(plan)?.people).toContain('milena-koleva');
  });

  test.each([`${HOME}, Frau Koleva`, `${HOME} (Frau Koleva)`, `${HOME} / Dr. Koleva`])(
    'by surname alone is nobody until it is answered who, and the cell stands in the staff notes: %s',
    (cell) => {
      const plan = at(cell);
      expect(newPeople(plan).map(([id]) => id)).toEqual(['anna-huber']);
      expect(visitOf(plan)).toMatchObject({
        direction: 'home',
        people: ['anna-huber'],
        notes: `Organisation: ${cell}`,
      });
      expect(faultCodes(plan)).toContain('words-noted');
      expect(faultCodes(plan)).not.toContain('person-with-organisation');
      expect(plan.decisions.map(({ key, near }) => [key, near.id])).toEqual([['koleva', 'milena-koleva']]);
      const answered = at(cell, 'Sofia', 'Bulgaria', { people: { koleva: 'milena-koleva' } });
      expect(visitOf(answered)?.people).toEqual(['anna-huber', 'milena-koleva']);
    },
  );

  test('is a guest of the other organisation that stands there', () => {
    const plan = at(`${HOME}; NOI Techpark (Prof. Eva Maier)`);
    expect(newPeople(plan)).toContainEqual(['eva-maier', 'noi-techpark']);
    expect(visitOf(plan)).toMatchObject({ direction: 'inbound', people: ['anna-huber'] });
  });

  test('is none of another where a column of people names them', () => {
    const plan = planOf(
      tableOf(
        ['Date', 'City', 'Country', 'Organisation', 'Guests'],
        ['2025-05-12', 'Sofia', 'Bulgaria', 'NOI Techpark', `Eva Maier (NOI Techpark); Petra Ivanova (${HOME})`],
      ),
    );
    expect([...newPeople(plan)].sort()).toEqual([
      ['eva-maier', 'noi-techpark'],
      ['petra-ivanova', 'cluster'],
    ]);
    expect(visitsOf(plan)[0]).toMatchObject({ people: ['petra-ivanova'] });
  });

  test.each([`${HOME} (Petra Ivanova)`, `${HOME} – Petra Ivanova`])(
    'makes no organisation of both where a column of people names them: %s',
    (cell) => {
      const plan = planOf(
        tableOf(['Date', 'City', 'Country', 'Whom we met'], ['2025-05-12', 'Sofia', 'Bulgaria', cell]),
      );
      const table = tableOf(['Date', 'City', 'Country', 'Guests'], ['2025-05-12', 'Sofia', 'Bulgaria', cell]);
      for (const each of [plan, planOf(table)]) {
        expect(each.changes.filter(({ collection }) => collection === 'organisations')).toEqual([]);
        expect(newPeople(each)).toEqual([['petra-ivanova', 'cluster']]);
      }
    },
  );

  test('is a person of another organisation that stands in front of the name among guests', () => {
    const plan = planOf(
      tableOf(['Date', 'City', 'Country', 'Guests'], ['2025-05-12', 'Sofia', 'Bulgaria', 'NOI Techpark (Eva Maier)']),
    );
    expect(newPeople(plan)).toEqual([['eva-maier', 'noi-techpark']]);
  });
});
