import { describe, expect, test } from 'vitest';
import type { Answers } from '#src/exchange/import/answers.ts';
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
