import { describe, expect, it } from 'vitest';
import { withTarget } from '#src/exchange/import/chosen-target.ts';
import { recogniseTables } from '#src/exchange/import/recognise-columns.ts';
import { alignedMapping } from '#src/exchange/import-worker/aligned-mapping.ts';
import { readTables } from '#src/exchange/table/read-tables.ts';

const mappingOf = async (csv: string) => {
  const read = await readTables('t.csv', new TextEncoder().encode(csv));
  if (!read.ok) throw new Error('not read');
  return recogniseTables(read.tables);
};

const targets = (mapping: Awaited<ReturnType<typeof mappingOf>>) =>
  mapping.sheets[0]?.columns.map(({ header, target }) => [header, target]);

describe('a kept mapping', () => {
  it('finds its columns by their headers, wherever they stand in the next table', async () => {
    const first = await mappingOf('Wer,Date,Country\nAnna,2019-01-02,Italy\n');
    const kept = { ...withTarget(first, 0, 0, 'ours'), name: 'travel', answers: { dateOrder: 'day-first' as const } };
    const next = alignedMapping(await mappingOf('Country,Remark,DATE,wer\nItaly,x,2019-01-02,Anna\n'), kept);
    expect(targets(next)).toEqual([
      ['Country', 'country'],
      ['Remark', expect.any(String)],
      ['DATE', 'date'],
      ['wer', 'ours'],
    ]);
    expect(next.name).toBe('travel');
    expect(next.answers).toEqual({ dateOrder: 'day-first' });
  });

  it('does not give one target to two columns', async () => {
    const first = await mappingOf('Wann,Country\n2019-01-02,Italy\n');
    const kept = withTarget(first, 0, 0, 'date');
    const next = alignedMapping(await mappingOf('Date,Wann,Country\n2019-01-02,2019-01-02,Italy\n'), kept);
    expect(targets(next)?.filter(([, target]) => target === 'date')).toEqual([['Wann', 'date']]);
  });
});
