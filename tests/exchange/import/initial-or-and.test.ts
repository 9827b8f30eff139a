import { describe, expect, test } from 'vitest';
import { planOf, tableOf } from './import-fixture.ts';

function metWith(cell: string) {
  const header = ['Datum', 'Land', 'Ort', 'Organisation', 'Unsere', 'Partnerseite'];
  const plan = planOf(tableOf(header, ['12.03.2024', 'Schweiz', 'Zürich', 'ETH Zürich', 'Milena Koleva', cell]));
  const people = plan.changes.flatMap(({ collection, after }) =>
    collection === 'people' && 'name' in after && typeof after.name === 'object' ? [after.name.en] : [],
  );
  return { people, doubtful: plan.doubtfulNames.map(({ spelling }) => spelling) };
}

describe('a letter that is an initial if it is written large, and else joins names', () => {
  test.each([
    ['Prof. U. Weidmann', ['Prof. U. Weidmann']],
    ['Hr. U. Hofer', ['Hr. U. Hofer']],
    ['Fr. Dr. E. Körner', ['Fr. Dr. E. Körner']],
    ['Prof. E Keller', ['Prof. E Keller']],
    ['Anna U. Weber u. Karl Huber', ['Anna U. Weber', 'Karl Huber']],
    ['Prof. И. Петров и Мария Иванова', ['Prof. И. Петров', 'Мария Иванова']],
    ['Maria Rossi e Paolo E. Bianchi', ['Maria Rossi', 'Paolo E. Bianchi']],
    ['МАРИЯ ИВАНОВА И ПЕТЪР КОЛЕВ', ['МАРИЯ ИВАНОВА', 'ПЕТЪР КОЛЕВ']],
    ['ANNA WEBER UND KARL HUBER', ['ANNA WEBER', 'KARL HUBER']],
  ])('%s', (cell, people) => {
    expect(metWith(cell)).toEqual({ people, doubtful: [] });
  });
});

describe('“et” and “y” join names', () => {
  test.each([
    ['Anna Weber et Karl Huber', ['Anna Weber', 'Karl Huber']],
    ['Mme Anna Weber et M. Karl Huber', ['Mme Anna Weber', 'M. Karl Huber']],
    ['ANNA WEBER ET KARL HUBER', ['ANNA WEBER', 'KARL HUBER']],
    ['Ana García y Luis Pérez', ['Ana García', 'Luis Pérez']],
    ['Ana de la Torre y Luis Pérez', ['Ana de la Torre', 'Luis Pérez']],
    ['José Ortega y Gasset', ['José Ortega y Gasset']],
  ])('%s', (cell, people) => {
    expect(metWith(cell)).toEqual({ people, doubtful: [] });
  });
});
