import { describe, expect, test } from 'vitest';
import { withTarget } from '#src/exchange/import/chosen-target.ts';
import { planImport } from '#src/exchange/import/plan-import.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { alignedMapping } from '#src/exchange/import-worker/aligned-mapping.ts';
import { faultCodes, GAZETTEER, planOf, RECORD, TODAY, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

type Plan = ReturnType<typeof planOf>;

const citiesOf = (plan: Plan) => {
  const added = plan.changes.flatMap((change) => (change.collection === 'places' ? change.after : []));
  const all = new Map([...RECORD.places, ...added].map(({ id, name }) => [id, name.en]));
  return visitsOf(plan).map(({ places }) => places.map((id) => all.get(id)).sort());
};

describe('columns of one kind that are numbered', () => {
  test('are read as if their cells stood together in one', () => {
    const table = tableOf(
      [
        ...['Date', 'Country', 'City 1', 'City 2', 'City 3'],
        ...['Organisation 1', 'Organisation 2', 'Organisation 3', 'Delegate 1', 'Delegate 2'],
      ],
      [
        ...['2019-05-14', 'Austria', 'Vienna', 'Graz', 'Linz'],
        ...['Graz AG', 'Linz GmbH', 'Wiener Verein', 'Milena Koleva', 'Ivan Petrov'],
      ],
      ['2019-06-14', 'Italy', 'Bologna', '', '', 'Consorzio Uno SpA', '', '', 'Milena Koleva', ''],
    );
    expect(targetsOf(table)).toEqual([
      ...['date', 'country', 'city', 'city', 'city'],
      ...['organisation', 'organisation', 'organisation', 'ours', 'ours'],
    ]);
    const plan = planOf(table);
    expect(citiesOf(plan)).toEqual([['Graz', 'Linz', 'Vienna'], ['Bologna']]);
    const meetings = plan.changes.flatMap((change) => (change.collection === 'meetings' ? [change.after] : []));
    expect(meetings.map(({ organisations }) => organisations)).toEqual([
      ['graz-ag', 'linz-gmbh', 'wiener-verein'],
      ['consorzio-uno-spa'],
    ]);
    expect(visitsOf(plan).map(({ people }) => people)).toEqual([['milena-koleva', 'ivan-petrov'], ['milena-koleva']]);
    expect(faultCodes(plan)).toEqual([]);
  });

  test.each([
    ['City', 'City 2'],
    ['City_1', 'City_2'],
    ['City1', 'City2'],
    ['City (1)', 'City (2)'],
    ['City #1', 'City #2'],
    ['1st city', '2nd city'],
    ['Град 1', 'Град 2'],
    ['Град', 'Град 2'],
    ['1. град', '2. град'],
    ['Stadt 1', 'Stadt 2'],
    ['1. Stadt', '2. Stadt'],
    ['Città 1', 'Città 2'],
    ['Mesto 1', 'Mesto 2'],
    ['City', 'City'],
    ['City', 'City.1'],
    ['City A', 'City B'],
    ['Città', 'Città'],
    ['Град А', 'Град Б'],
    ['City (a)', 'City (b)'],
  ])('are recognised as such: %s, %s', (first, second) => {
    const table = tableOf(['Date', 'Country', first, second], ['2019-05-14', 'Austria', 'Vienna', 'Graz']);
    expect(targetsOf(table)).toEqual(['date', 'country', 'city', 'city']);
    expect(citiesOf(planOf(table))).toEqual([['Graz', 'Vienna']]);
  });

  test('may be empty but for the first', () => {
    const table = tableOf(['Date', 'Country', 'City 1', 'City 2'], ['2019-05-14', 'Austria', 'Vienna', '']);
    expect(targetsOf(table)).toEqual(['date', 'country', 'city', 'city']);
    expect(citiesOf(planOf(table))).toEqual([['Vienna']]);
  });

  test('of people are of one side: the record knows somebody in one of them', () => {
    const plan = planOf(
      tableOf(
        ['Date', 'Country', 'Participant 1', 'Participant 2'],
        ['2019-05-14', 'Austria', 'Milena Koleva', 'Ivan Petrov'],
      ),
    );
    expect(plan.counts).toMatchObject({ added: 1, 'set-aside': 0 });
    expect(plan.questions.find(({ name }) => name === 'peopleColumn')).toMatchObject({
      columns: ['Participant 1', 'Participant 2'],
      answer: 'ours',
    });
    expect(plan.faults.map(({ code, column, found }) => [code, column, found])).toEqual([
      ['whose-person', 'Participant 2', 'Ivan Petrov'],
    ]);
  });

  test('of dates are not taken together', () => {
    expect(targetsOf(tableOf(['Date 1', 'Date 2', 'Country'], ['2019-05-14', '2019-06-02', 'Austria']))).toEqual([
      ...['date', 'ignore', 'country'],
    ]);
  });
});

describe('countries and cities with the same numbers', () => {
  const header = ['Date', 'Title', 'Country 1', 'City 1', 'Country 2', 'City 2'];

  test('belong together', () => {
    // Valencia lies in Spain and in Venezuela, Córdoba in Spain and in Argentina.
    const table = tableOf(
      header,
      ['2019-05-14', 'One', 'Venezuela', 'Valencia', 'Spain', 'Córdoba'],
      ['2019-06-14', 'Two', 'Spain', 'Valencia', 'Argentina', 'Córdoba'],
    );
    const plan = planOf(table);
    const added = plan.changes.flatMap((change) => (change.collection === 'places' ? change.after : []));
    const where = visitsOf(plan).map(({ places }) =>
      places.map((id) => {
        const place = added.find((each) => each.id === id);
        return `${place?.name.en}, ${place?.country}`;
      }),
    );
    expect(where).toEqual([
      ['Valencia, VE', 'Córdoba, ES'],
      ['Valencia, ES', 'Córdoba, AR'],
    ]);
    expect(visitsOf(plan).map(({ countries }) => countries)).toEqual([
      ['VE', 'ES'],
      ['ES', 'AR'],
    ]);
    expect(faultCodes(plan)).toEqual([]);
  });

  test('may lack one or the other', () => {
    const table = tableOf(
      header,
      ['2019-05-14', 'One', 'Austria', '', 'Italy', 'Bologna'],
      ['2019-06-14', 'Two', 'Austria', 'Vienna', '', 'Graz'],
      ['2019-07-14', 'Three', '', '', 'Italy', 'Bologna'],
    );
    const plan = planOf(table);
    expect(visitsOf(plan).map(({ countries }) => countries)).toEqual([['AT', 'IT'], ['AT'], ['IT']]);
    expect(citiesOf(plan)).toEqual([['Bologna'], ['Graz', 'Vienna'], ['Bologna']]);
  });
});

describe('two columns that are said by hand to hold cities', () => {
  const table = tableOf(
    ['Date', 'Country', 'City', 'And then'],
    ['2019-05-14', 'Austria', 'Vienna', 'Graz'],
    ['2019-06-14', 'Austria', 'Linz', ''],
  );

  test('are both read', () => {
    const mapping = withTarget(recogniseTables([table], GAZETTEER), 0, 3, 'city');
    expect(mapping.sheets[0]?.columns.map(({ target }) => target)).toEqual(['date', 'country', 'city', 'city']);
    const plan = planImport({ record: RECORD, tables: [table], mapping, gazetteer: GAZETTEER, today: TODAY });
    expect(citiesOf(plan)).toEqual([['Graz', 'Vienna'], ['Linz']]);
  });
});

test('a mapping that was kept takes in a further column of a family', () => {
  const kept = recogniseTables([tableOf(['Date', 'City 1', 'City 2'], ['2019-05-14', 'Vienna', 'Graz'])], GAZETTEER);
  const wider = tableOf(['Date', 'City 1', 'City 2', 'City 3'], ['2019-05-14', 'Vienna', 'Graz', 'Linz']);
  const aligned = alignedMapping(recogniseTables([wider], GAZETTEER), kept);
  expect(aligned.sheets[0]?.columns.map(({ target }) => target)).toEqual(['date', 'city', 'city', 'city']);
});

test('countries and cities with the same names belong together in their order', () => {
  const table = tableOf(
    ['Date', 'Country', 'City', 'Country', 'City', 'Title'],
    ['2019-05-14', 'Austria', 'Graz', 'Germany', 'Ulm', 'Fair'],
    ['2019-06-14', 'Austria', 'Wels', '', '', 'Talk'],
  );
  expect(targetsOf(table)).toEqual(['date', 'country', 'city', 'country', 'city', 'title']);
  const plan = planOf(table);
  expect(citiesOf(plan)).toEqual([['Graz', 'Ulm'], ['Wels']]);
  expect(visitsOf(plan).map(({ countries }) => countries)).toEqual([['AT', 'DE'], ['AT']]);
});
