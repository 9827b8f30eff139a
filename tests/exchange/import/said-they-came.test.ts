import { describe, expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const table = (...cells: readonly string[]) =>
  tableOf(
    ['Date', 'Event', 'Country', 'City'],
    ['2025-03-12', ...cells],
    ['2025-03-13', 'Hannover Messe', 'Germany', 'Hanover'],
    ['2025-03-14', 'Export forum', 'Germany', 'Berlin'],
  );
const read = (title: string, country: string, city = '') => {
  const [visit] = visitsOf(planOf(table(title, country, city)));
  return [visit?.direction, visit?.countries, visit?.inferred?.direction?.en];
};
const reason = (title: string) => `The row says “${title}” and names no city abroad; so guests are taken to have come.`;

const RECEIVED = [
  ...['Study tour hosted by us', 'Учебно посещение при нас', 'Besuch bei uns', 'Visita da noi', 'Obisk pri nas'],
];
const FROM_PORTO = [
  ...['Visit of a delegation from Oporto', 'Посещение на делегация от Порто', 'Besuch einer Delegation aus Porto'],
  ...['Visita di una delegazione da Porto', 'Obisk delegacije iz Porta, Porto', 'Guests from Portugal'],
];

describe('a title that says that guests came', () => {
  test.each([...RECEIVED, ...FROM_PORTO])(
    'is believed where the row names the home city or country alone: %s',
    (title) => {
      expect(read(title, 'Bulgaria')).toEqual(['inbound', ['BG'], reason(title)]);
      expect(read(title, 'Bulgaria', 'Sofia')).toEqual(['inbound', ['BG'], reason(title)]);
    },
  );

  test.each([...RECEIVED, ...FROM_PORTO.slice(0, 4)])('names the country of the guests: %s', (title) => {
    expect(read(title, 'Portugal')).toEqual(['inbound', ['BG'], reason(title)]);
  });

  test.each(['Meeting with a delegation from Oporto', 'Среща с делегация от Порто', 'Delegation from Sofia'])(
    'says nothing of who travelled where it may be said of others: %s',
    (title) => expect(read(title, 'Portugal')[0]).toBe('outbound'),
  );

  test.each(FROM_PORTO)('leaves a row with a city abroad there: %s', (title) => {
    expect(read(title, 'Portugal', 'Porto')[0]).toBe('outbound');
  });
});
