import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;

const organisations = (plan: Plan) =>
  plan.changes.flatMap((change) => (change.collection === 'organisations' ? [change.after.name] : []));
const withCell = (cell: string, header = 'Organisation') =>
  planOf(tableOf(['Date', 'Country', header], ['2025-03-12', 'Germany', cell]));

const HOLDERS = [
  ...['Deputy Minister Ivan Petkov', 'Mayor Anna Kovač', 'Prof. Maria Ivanova', 'the Lord Mayor Anna Kelly'],
  ...['зам.-министър Иван Петков', 'кметът Иван Петков', 'проф. Мария Иванова', 'заместник-министър д-р Иван Петков'],
  ...['Bürgermeister Karl Huber', 'Ministerin Dr. Eva Maier', 'Herr Karl Huber', 'Sindaco Marco Rossi'],
  ...['Ministro Marco Rossi', 'županja Ana Novak', 'minister Ana Novak', 'Elke Kahr, Mayor of Graz'],
  ...['Stefano Bianchi, Sindaco di Torino', 'Italian Ambassador Marco Rossi', 'Minister Vučko Bebić'],
];

describe('an office or a title with a name, among organisations', () => {
  test.each(HOLDERS)('is somebody’s and no organisation, stands in the staff notes and is said: %s', (cell) => {
    for (const header of ['Organisation', 'Host organisation', 'Partner']) {
      const plan = withCell(cell, header);
      expect(organisations(plan)).toEqual([]);
      for (const word of cell.split(/[\s,]+/u)) expect(visitsOf(plan)[0]?.notes).toContain(word);
      expect(faultCodes(plan)).toEqual(['whose-person']);
    }
  });

  test.each(['Host', 'Hosted by', 'Our host', 'Домакин', 'Gastgeber', 'Gostitelj'])(
    'stands in the staff notes under “%s”, beside another column of organisations',
    (header) => {
      const plan = planOf(
        tableOf(
          ['Date', 'Country', 'Organisation', header],
          ['2025-03-12', 'Germany', 'Fraunhofer', 'Stadt Berlin'],
          ['2025-03-13', 'Germany', 'Charité', 'Stadt Hamburg'],
          ['2025-03-14', 'Austria', 'TU Graz', 'Mayor Anna Kovač'],
        ),
      );
      expect(organisations(plan)).toEqual(['Fraunhofer', 'Stadt Berlin', 'Charité', 'Stadt Hamburg', 'TU Graz']);
      expect(visitsOf(plan)[2]?.notes).toContain('Mayor Anna Kovač');
      expect(faultCodes(plan)).toEqual(['whose-person']);
    },
  );

  test.each(['Host', 'Hosted by', 'Our host', 'Домакин', 'Gastgeber', 'Gostitelj'])(
    'makes a column “%s” of such alone one of people, of whom it is asked whose they are',
    (header) => {
      const plan = planOf(
        tableOf(
          ['Date', 'Country', 'Organisation', header],
          ['2025-03-13', 'Germany', 'Charité', 'Deputy Minister Ivan Petkov'],
          ['2025-03-14', 'Austria', 'TU Graz', 'Mayor Anna Kovač'],
        ),
      );
      expect(organisations(plan)).toEqual([]);
      expect(plan.questions).toMatchObject([{ name: 'peopleColumn', status: 'needs-answer', columns: [header] }]);
    },
  );

  test.each([
    'TU Wien; Mayor Anna Kovač',
    'Minister Karl Huber and TU Wien',
    'TU Wien & Bürgermeister Karl Huber',
    'TU Wien und Bürgermeister Karl Huber',
  ])('leaves the organisation beside it: %s', (cell) => {
    const plan = withCell(cell);
    expect(organisations(plan)).toEqual(['TU Wien']);
    expect(visitsOf(plan)[0]?.notes).toMatch(/Mayor Anna Kovač|Minister Karl Huber|Bürgermeister Karl Huber/u);
    expect(faultCodes(plan)).toEqual(['whose-person']);
  });

  test('is none among several that stand behind commas', () => {
    const plan = planOf(
      tableOf(['Date', 'Country', 'Organisation'], ['2025-03-12', 'Germany', 'TU Wien, Charité, Mayor Anna Kovač']),
      { organisationComma: 'several' },
    );
    expect(organisations(plan)).toEqual(['TU Wien', 'Charité']);
  });

  test('is somebody of the organisation that stands with it', () => {
    const plan = withCell('Rektor Karl Huber (TU Graz)');
    expect(organisations(plan)).toEqual(['TU Graz']);
    expect(faultCodes(plan)).toEqual(['person-with-organisation']);
  });

  test('is said of where only a surname stands behind it', () => {
    for (const cell of ['Minister Petkov', 'Premier Foods'])
      for (const header of ['Organisation', 'Hosted by'])
        expect(faultCodes(withCell(cell, header))).toEqual(['organisation-like-person']);
  });

  test.each([
    ...['Bürgermeister Huber', 'кметът Петров', 'Staatssekretär Müller', 'зам.-министър Петров', 'Landrat Huber'],
    ...['Sindaco Rossi', 'Deputy Minister Petkov', 'županja Novak', 'Generalkonsulin Dr. Weber'],
  ])('is no organisation before a surname alone until it is answered to be one: %s', (cell) => {
    for (const header of ['Organisation', 'Hosted by']) {
      const plan = withCell(cell, header);
      expect([organisations(plan), faultCodes(plan)]).toEqual([[], ['whose-person']]);
      expect(visitsOf(plan)[0]?.notes).toContain(cell);
      expect(plan.doubtfulNames).toMatchObject([{ spelling: cell, isPerson: false }]);
      const [{ key } = { key: '' }] = plan.doubtfulNames;
      const table = tableOf(['Date', 'Country', header], ['2025-03-12', 'Germany', cell]);
      expect(organisations(planOf(table, { peopleNames: { [key]: false } }))).toEqual([cell]);
      expect(organisations(planOf(table, { peopleNames: { [key]: true } }))).not.toContain(cell);
    }
  });

  test.each(['President Hotels AG', 'Consul Digital', 'Dr. Oetker GmbH', 'Ambassador Group'])(
    'is not seen in the name of an organisation: %s',
    (name) => {
      const plan = withCell(name);
      expect([organisations(plan), faultCodes(plan)]).toEqual([[name], []]);
    },
  );
});

test.each([
  ...['Mayor of Graz', 'the Mayor of Graz', 'Minister for Education', 'Кметът на Грац', 'министърът на икономиката'],
  ...['Bürgermeister von Graz', 'Sindaco di Torino', 'Ministro dell’Economia', 'Maire de Lyon', 'župan občine Maribor'],
  ...['German Ambassador', 'австрийският посланик', 'Ambasciatore austriaco'],
])('an office of something without a name is no organisation: %s', (office) => {
  const plan = withCell(office);
  expect(organisations(plan)).toEqual([]);
  expect(visitsOf(plan)[0]?.notes).toContain(office);
  expect(faultCodes(plan)).toEqual(['no-organisation-named']);
});

test('somebody’s evident name under “Hosted by”, beside other columns of travellers and organisations, is no organisation until it is answered', () => {
  const table = tableOf(
    ['Date', 'Country', 'Traveller', 'Organisation', 'Hosted by'],
    ['2025-03-12', 'France', 'Ivan Petrov', 'INRIA', 'François Lefèvre'],
    ['2025-04-12', 'Austria', 'Ivan Petrov', 'TU Graz', 'Stadt Graz'],
  );
  const plan = planOf(table);
  expect(organisations(plan)).toEqual(['INRIA', 'TU Graz', 'Stadt Graz']);
  expect(visitsOf(plan)[0]?.notes).toContain('François Lefèvre');
  expect(faultCodes(plan)).toEqual(['whose-person']);
  expect(plan.doubtfulNames).toMatchObject([{ spelling: 'François Lefèvre', isPerson: false }]);
  expect(organisations(planOf(table, { peopleNames: { 'francois lefevre': false } }))).toContain('François Lefèvre');
});
