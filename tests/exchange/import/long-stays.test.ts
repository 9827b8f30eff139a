import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const stays = (first: string, second: string, ...days: readonly (readonly [string, string])[]) =>
  tableOf(
    ['Visitor', first, second, 'Country'],
    ...days.map(([from, to]) => ['Françoise Léger', from, to, 'France'] as const),
  );
const SHORT = ['2025-02-17', '2025-02-19'] as const;
const LONG = ['2025-04-01', '2025-06-30'] as const;

describe('arrival and departure beside each other', () => {
  test.each([
    ['Arrival', 'Departure'],
    ['Ankunft', 'Abreise'],
    ['Пристигане', 'Заминаване'],
    ['Arrivo', 'Partenza'],
    ['Prihod', 'Odhod'],
    ['Date of arrival', 'Date of departure'],
    ['Departure', 'Arrival'],
  ])('are the first and the last day, however long somebody stayed: “%s”, “%s”', (first, second) => {
    const plan = planOf(stays(first, second, SHORT, LONG));
    expect(visitsOf(plan).map(({ when }) => when)).toEqual(['2025-02-17/2025-02-19', '2025-04-01/2025-06-30']);
    expect(plan.questions.map(({ name }) => name)).not.toContain('lastDay');
  });

  test('are so where the last day stands in front', () => {
    const table = stays('Abreise', 'Ankunft', [SHORT[1], SHORT[0]], [LONG[1], LONG[0]]);
    expect(visitsOf(planOf(table)).map(({ when }) => when)).toEqual(['2025-02-17/2025-02-19', '2025-04-01/2025-06-30']);
  });

  test('are not told apart where as many rows say one as the other', () => {
    expect(targetsOf(stays('Arrival', 'Departure', SHORT, [LONG[1], LONG[0]]))).not.toContain('to');
  });

  test('leave another date months later out', () => {
    expect(targetsOf(stays('Arrival', 'Second date', SHORT, LONG))).not.toContain('to');
  });
});
