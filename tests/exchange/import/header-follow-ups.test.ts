import { expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

test.each([
  'Next step',
  'Next steps',
  'nextStep',
  'next_step',
  'followUp',
  'follow-up',
  'Follow-ups',
  'Action items',
  'Следваща стъпка',
  'Следващи стъпки',
  'Последващи действия',
  'Последващо действие',
  'Nächster Schritt',
  'Prossimo passo',
  'Naslednji korak',
])('“%s” is kept in the staff notes under its name', (header) => {
  const table = tableOf(['Date', 'Country', 'City', header], ['2024-05-06', 'Germany', 'Berlin', 'Send the report']);
  expect(targetsOf(table).at(-1)).toBe('notes');
  expect(visitsOf(planOf(table))[0]).toMatchObject({ notes: `${header}: Send the report` });
});
