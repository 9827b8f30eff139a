import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { sheetPreview } from '#src/exchange/import-worker/sheet-preview.ts';
import type { Table } from '#src/exchange/table/table.ts';
import { ColumnsTable } from '#src/views/import/columns-table.tsx';
import { GAZETTEER, tableOf } from '#tests/exchange/import/import-fixture.ts';

function pageOf(table: Table): string {
  const mapping = recogniseTables([table], GAZETTEER);
  const [sheet] = mapping.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return renderToStaticMarkup(
    <ColumnsTable
      preview={sheetPreview(table, sheet)}
      mapping={mapping}
      taken={[]}
      sheetAt={0}
      name="Visits"
      onChange={() => {}}
    />,
  );
}

it.each(['Costs', 'Order no.', 'Group size', 'Заповед №'])('“%s” is shown as not imported', (header) => {
  const page = pageOf(tableOf(['Date', 'City', header], ['2024-05-06', 'Graz', 12], ['2024-06-07', 'Linz', 350]));
  const becomes = page.slice(page.indexOf(`aria-label="${header} becomes"`)).split('</select>')[0] ?? '';
  expect(becomes).toMatch(/<option value="ignore" selected="">Not imported/);
});

it('the columns behind those that are shown are named where they are not imported', () => {
  const many = Array.from({ length: 70 }, (_, at) => `Amount ${at + 1}`);
  const header = ['Date', ...many, 'City', 'Group size'];
  const page = pageOf(tableOf(header, ['2024-05-06', ...many.map((_, at) => at + 1), 'Graz', 12]));
  const [text = ''] = /<p class="muted">.*?<\/p>/su.exec(page) ?? [];
  expect(text).toContain('13 more columns are not shown. Not imported: Amount 60 · Amount 61');
  expect(text).toContain('Amount 70 · Group size');
  expect(text).not.toContain('City');
});
