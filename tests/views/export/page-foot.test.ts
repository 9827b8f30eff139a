import { expect, it } from 'vitest';
import { footLines } from '#src/views/export/page-foot.ts';

const date = 'Запис към 22 ноември 2026 г. Изтеглено на 23 ноември 2026 г.';
const rest = 'изцяло на първата страница';

it('what is short stands on one line', () => {
  expect(footLines({ filter: 'Показано: целият запис', date, rest })).toEqual([`Показано: целият запис · ${date}`]);
});

it.each([
  [
    'two countries and a month',
    'Показано: Обединеното кралство, Италия · 1 юли 2018 г. – 31 юли 2018 г. · 18 от 22 дейности',
    2,
  ],
  ['a long choice', `Показано: ${'Обединеното кралство, Италия, '.repeat(30)}`, 2],
])('the date is never cut, whatever is shown: %s', (_, filter, lines) => {
  const foot = footLines({ filter, date, rest });
  expect(foot).toHaveLength(lines);
  expect(foot.at(-1)).toBe(date);
  expect(foot[0]).toSatisfy((line: string) => line === filter || line.endsWith(`… (${rest})`));
  expect(Math.max(...foot.map((line) => line.length))).toBeLessThanOrEqual(120);
});
