import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
import { wordFault } from '#src/exchange/import/import-fault.ts';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const DATE = '2023-05-04';

const of = (header: readonly string[], row: readonly string[], answers: Answers = {}) => {
  const plan = planOf(tableOf(['Date', ...header], [DATE, ...row]), answers);
  return { plan, visit: visitsOf(plan)[0], noted: plan.faults.filter(({ code }) => code === 'words-noted') };
};

describe('a cell of which a word becomes nothing stands in the staff notes', () => {
  test('the city of a meeting that was held online', () => {
    const { visit } = of(
      ['Country', 'City', 'Organisation', 'Notes'],
      ['Romania', 'Cluj-Napoca', 'Cluj Innovation Park', 'online'],
    );
    expect(visit).toMatchObject({ direction: 'home', places: [] });
    expect(visit?.notes).toContain('City: Cluj-Napoca');
  });

  test('the kind of an organisation that the row does not name, and it is said', () => {
    const { visit, noted } = of(['Country', 'City', 'Type of organisation'], ['Austria', 'Graz', 'University']);
    expect(visit?.notes).toBe('Type of organisation: University');
    expect(noted).toMatchObject([{ effect: 'noted', row: 2, column: 'Type of organisation', found: 'University' }]);
  });

  test('what stands in brackets behind a country', () => {
    const row = ['Norway (they came to Sofia)', 'Innovation Norway'];
    const { visit } = of(['Country', 'Partner'], row, { direction: 'outbound' });
    expect(visit?.notes).toBe('Country: Norway (they came to Sofia)');
  });

  test('where guests came from, if nothing else of the record holds it', () => {
    const { visit } = of(
      ['Direction', 'From', 'Visitor', 'Received by'],
      ['incoming', 'Hong Kong', 'Ms. Ana Chan', 'Rumen Nikolov'],
    );
    expect(JSON.stringify(visit)).toContain('Hong Kong');
  });
});

describe('what says more than the country or the city that it names', () => {
  test.each([
    ['Scotland', 'City: Scotland'],
    ['Шотландия', 'City: Шотландия'],
    ['Scotland, Glasgow', 'City: Scotland, Glasgow'],
  ])('a part of a country among cities: %s', (city, notes) => {
    const { visit, noted } = of(['Country', 'City', 'Organisation'], ['GB', city, 'Nesta']);
    expect(visit).toMatchObject({ countries: ['GB'], notes });
    expect(noted).toMatchObject([{ column: 'City', found: city }]);
  });

  test.each(['Scotland', 'United Kingdom (Scotland)', 'Nordirland', 'Уелс'])(
    'a part of a country among countries: %s',
    (country) => {
      const { visit, noted } = of(['Country', 'Organisation'], [country, 'Nesta']);
      expect(visit).toMatchObject({ countries: ['GB'], notes: `Country: ${country}` });
      expect(noted).toMatchObject([{ column: 'Country', found: country }]);
    },
  );

  test('a code behind a city that was not found by it', () => {
    const { visit } = of(['Country', 'City', 'Organisation'], ['United States', 'Boston, Atlantis (MA)', 'MIT']);
    expect(visit?.notes).toBe('City: Boston, Atlantis (MA)');
  });

  test.each([
    ['United States', 'Boston, MA'],
    ['USA', 'Cambridge (MA)'],
    ['Austria', 'Graz (AT)'],
    ['United Kingdom of Great Britain and Northern Ireland', 'London'],
    ['Italy', 'Bari (BA)'],
  ])('but no code or name by which it was found: %s, %s', (country, city) => {
    const { visit } = of(['Country', 'City', 'Organisation'], [country, city, 'Nesta']);
    expect(visit?.places).toHaveLength(1);
    expect(visit?.notes).toBeUndefined();
  });
});

describe('“TBC” alone', () => {
  test.each([
    ['City', 'TBD'],
    ['Topic', 'tba'],
    ['Our participants', 'offen'],
    ['Guests', 'da definire'],
    ['City', 'предстои'],
    ['Venue', 'to be confirmed'],
    ['Organisation', 'предстои да се уточни'],
    ['Partner', '(TBC)'],
    ['Host', 'T.B.D.'],
    ['Participants', 'noch offen'],
    ['Who travelled', 'wird noch bekanntgegeben'],
    ['Type of organisation', 'da stabilire'],
    ['Format', 'še ni določeno'],
    ['Direction', 'предстои уточняване'],
    ['Title', 'tbd'],
    ['Purpose', 'предстои'],
    ['Participants', 'предстои'],
    ['Host', 'tbc'],
    ['Met with', 'tbd'],
    ['Summary', 'TBD'],
    ['End date', 'tbc'],
    ['Status', 'TBD'],
  ])('under %s stands in the staff notes, and is said: %s', (header, cell) => {
    const { visit, plan } = of(['Country', header], ['Austria', cell]);
    expect(visit?.notes).toBe(`${header}: ${cell}`);
    expect(plan.faults).toMatchObject([{ code: 'nothing-known', column: header, found: cell }]);
    expect(plan.changes.map(({ collection }) => collection)).not.toContain('organisations');
    expect(plan.changes.map(({ collection }) => collection)).not.toContain('people');
    expect([plan.unmatched, plan.doubtfulNames]).toEqual([[], []]);
  });

  test.each([
    ['Notes', 'tbc'],
    ['Hotel', 'tbd'],
    ['Result', 'tbc'],
    ['Ergebnis', 'noch offen'],
    ['Esito', 'da definire'],
  ])('among remarks is one of them: %s, %s', (header, cell) => {
    const rows = [
      [DATE, 'Austria', 'Graz', cell] as const,
      [DATE, 'Austria', 'Linz', 'very good, at the river'] as const,
    ];
    const [visit] = visitsOf(planOf(tableOf(['Date', 'Country', 'City', header], ...rows)));
    expect([visit?.notes, visit?.summary?.en].join(' ')).toContain(cell);
  });

  test('among organisations as well', () => {
    const table = tableOf(['Date', 'Country', 'Organisation'], [DATE, 'Austria', 'AIT GmbH'], [DATE, 'Austria', 'tbc']);
    expect(visitsOf(planOf(table)).map(({ notes }) => notes)).toEqual([undefined, 'Organisation: tbc']);
  });

  test.each([
    ['Organisation', 'Fraunhofer; tbc', ['fraunhofer']],
    ['Organisation', 'Fraunhofer, TBC', ['fraunhofer']],
    ['Organisation', 'TBD / Fraunhofer', ['fraunhofer']],
    ['Who travelled', 'Hans Maier; предстои', ['hans-maier']],
    ['Who travelled', 'Hans Maier, tbd', ['hans-maier']],
    ['City', 'Graz, tbc', []],
    ['City', 'Graz / offen', []],
    ['Topic', 'Steel, tbc', ['steel']],
  ])('among names is none, and the cell is kept: %s, %s', (header, cell, made) => {
    const { visit, plan } = of(['Country', header], ['Austria', cell]);
    const ids = plan.changes.flatMap((change) =>
      ['organisations', 'people', 'topics'].includes(change.collection) ? [change.after.id] : [],
    );
    expect(ids).toEqual(made);
    expect(visit?.notes).toContain(/tbc|tbd|offen|предстои/iu.exec(cell)?.[0]);
    expect(visit?.notes).toContain(header);
    expect([
      plan.unmatched,
      plan.doubtfulNames,
      plan.questions.filter(({ status }) => status === 'needs-answer'),
    ]).toEqual([[], [], []]);
    expect(plan.faults).toMatchObject([{ effect: expect.stringMatching(/noted|left-out/), column: header }]);
  });

  test.each(['-', 'n/a', 'няма', 'unknown'])('is another thing than nothing: %s', (cell) => {
    expect(of(['Country', 'Organisation'], ['Austria', cell]).visit?.notes).toBeUndefined();
  });
});

test('what stands in brackets is said to be kept', () => {
  const { plan } = of(['Country', 'City'], ['Germany', 'Hannover (Messegelände)']);
  const [fault] = plan.faults.filter(({ code }) => code === 'unread-aside');
  if (fault === undefined) throw new Error('not said');
  expect(wordFault(fault, 'en').wrong).toContain('in the staff notes');
  expect(wordFault(fault, 'bg').wrong).toContain('в служебните бележки');
});

describe('a cell whose words all became something is not repeated', () => {
  test.each([
    [['Country', 'City', 'Organisation'], ['Österreich', 'Wien', 'WU Wien'], {}],
    [['Държава', 'Град', 'Организация'], ['Австрия', 'гр. Виена', 'Виенски университет'], {}],
    [['Country', 'City', 'Organisation'], ['United Kingdom', 'London', 'Nesta'], {}],
    [['Stato', 'Città', 'Ente'], ['Italia', 'Bologna e Modena', 'ART-ER'], {}],
    [['City', 'Organisation'], ['Ljubljana, Slovenia', 'Technology Park Ljubljana'], {}],
    [
      ['Country', 'City', 'Organisation', 'Participants from our side'],
      ['Italy', 'Milan', 'Politecnico', 'Prof. Rumen Nikolov'],
      {},
    ],
    [
      ['Country', 'City', 'Host', 'Met with'],
      ['Germany', 'Munich', 'UnternehmerTUM', 'Dr. Helmut Schönenberger (CEO)'],
      {},
    ],
  ] as const)('%j %j', (header, row, answers) => {
    expect(of(header, row, answers).noted).toEqual([]);
  });
});

test('a university named after one of several cities is no city in silence, and is kept as it is printed', () => {
  const { visit, plan } = of(['Country', 'City'], ['Germany', 'University of Freiburg']);
  expect(visit).toMatchObject({ countries: ['DE'], places: [] });
  expect(visit?.sources.map(({ asPrinted }) => asPrinted)).toContain('University of Freiburg');
  expect(plan.faults).toMatchObject([{ code: 'unknown-city', found: 'University of Freiburg', effect: 'left-out' }]);
});
