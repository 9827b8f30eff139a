import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readRecordFolder } from '#build/record-folder.ts';
import { recordOfWorkbook } from '#src/exchange/workbook/record-of-workbook.ts';
import { workbookOf } from '#src/exchange/workbook/workbook-of.ts';
import { ingest } from '#src/ingest/ingest.ts';

test('a comment in a cell of our own workbook is told of, and the record is read as it was', async () => {
  const { record } = ingest(readRecordFolder('data'));
  if (record === undefined) throw new Error('no record');
  const bytes = new Uint8Array(await workbookOf(record, 'en', { isInternal: true }));
  const parts = unzipSync(bytes);
  const relations = 'xl/worksheets/_rels/sheet1.xml.rels';
  expect(Object.keys(parts)).not.toContain(relations);
  const commented = zipSync({
    ...parts,
    [relations]: strToU8('<Relationships><Relationship Id="c" Type="x" Target="../comments1.xml"/></Relationships>'),
    'xl/comments1.xml': strToU8(
      '<comments><commentList><comment ref="A2"><text><t>Ask again</t></text></comment></commentList></comments>',
    ),
  });
  const [plain, read] = [await recordOfWorkbook('a.xlsx', bytes), await recordOfWorkbook('a.xlsx', commented)];
  if (!plain.ok || !read.ok) throw new Error('refused');
  expect(read.remarks).toMatchObject([{ code: 'cell-comment', row: 2, found: 'A2: Ask again' }]);
  expect(read.files).toEqual(plain.files);
});
