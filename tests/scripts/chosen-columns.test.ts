import { expect, test } from 'vitest';
import type { ImportQuestion } from '#src/exchange/import/import-question.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { withChosenColumns } from '../../scripts/chosen-columns.ts';
import { GAZETTEER, tableOf } from '../exchange/import/import-fixture.ts';

test('a column chosen by its header is that in every sheet, also where only one of them asks about it', () => {
  const header = ['Date', 'Country', 'Organisation', 'Staff involved'];
  const tables = ['2023', '2024'].map((sheet) => ({
    ...tableOf(header, ['2023-05-04', 'Austria', 'FH Joanneum', 'Petar Dimov']),
    sheet,
  }));
  const asked: ImportQuestion = {
    name: 'otherColumns',
    sheet: '2023',
    of: 'Staff involved',
    rows: 1,
    counts: {},
    options: ['ours', 'guests', 'notes'],
    status: 'needs-answer',
    columns: ['Staff involved'],
  };
  const chosen = withChosenColumns(recogniseTables(tables, GAZETTEER), { 'Staff involved': 'ours' }, undefined, () => [
    asked,
  ]);
  if (!chosen.ok) throw new Error('the column was not found');
  expect(chosen.mapping.answers.otherColumns).toEqual({ 'Staff involved': 'ours' });
  expect(chosen.mapping.sheets[1]?.columns[3]).toMatchObject({ target: 'ours', reason: 'by-hand' });
});
