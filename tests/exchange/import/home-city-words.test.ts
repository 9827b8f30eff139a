import { describe, expect, test } from 'vitest';
import type { Table } from '#src/exchange/table/table.ts';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const seen = (table: Table) =>
  visitsOf(planOf(table)).map(({ direction, countries, places }) => [direction, ...countries, ...places].join(' '));

describe('a place that begins with the home city', () => {
  const of = (header: string, place: string, country = 'Южна Корея') =>
    tableOf(
      ['Дата', 'Държава', 'Организация', 'Посрещнати от', header],
      ['15.03.2024', country, 'Seoul Tech', 'Аделина Христова', place],
      ['16.03.2024', 'Италия', 'Comune di Bologna', 'Румен Николов', 'София'],
    );

  test.each(['Град', 'Място на провеждане'])('%s: it is the home city', (header) => {
    for (const place of ['София, офис на клъстера', 'София Тех Парк', 'Sofia Tech Park', 'гр. София, хотел „Балкан“'])
      expect(seen(of(header, place))[0], place).toBe('inbound BG sofia');
    for (const place of ['София и Пловдив', 'Sofia - Plovdiv', 'Sofia, Plovdiv'])
      expect(seen(of(header, place))[0], place).toBe('inbound BG sofia plovdiv');
  });

  test('without words that say who came it is asked about, and never a journey', () => {
    for (const place of ['София, офис на клъстера', 'София Тех Парк', 'София и Пловдив', 'Sofia - Plovdiv']) {
      const table = tableOf(
        ['Дата', 'Държава', 'Организация', 'Място на провеждане'],
        ['15.03.2024', 'Южна Корея', 'Seoul Tech', place],
      );
      expect(faultCodes(planOf(table)), place).toContain('unclear-direction');
    }
  });

  test.each(['София Тех Парк', 'гр. София Тех Парк', 'Sofia Tech Park', 'София/Тех Парк', 'София, офис на клъстера'])(
    'all its words stand in the reason as the cell has them: %s',
    (place) => {
      for (const header of ['Град', 'Място на провеждане']) {
        const [visit] = visitsOf(planOf(of(header, place)));
        expect(visit?.places).toEqual(['sofia']);
        expect(visit?.inferred?.places?.en).toContain(`“${place}”`);
        expect(visit?.inferred?.places?.bg).toContain(`„${place}“`);
      }
    },
  );

  test.each([
    ['Spain', 'Sofia Hotel Barcelona'],
    ['Spain', 'Sofia, Barcelona'],
    ['Austria', 'Sofia - Wien'],
  ])('but not where a city of the country stands behind it: %s, %s', (country, city) => {
    const table = tableOf(['Date', 'Country', 'City', 'Organisation'], ['2024-03-15', country, city, 'ACCIÓ']);
    expect(faultCodes(planOf(table))).not.toContain('unclear-direction');
    expect(seen(table)[0]).toMatch(/^outbound/);
  });
});
