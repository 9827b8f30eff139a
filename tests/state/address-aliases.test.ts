import { describe, expect, it } from 'vitest';
import { addressAliases } from '#src/app/address-aliases.ts';
import { buildDataset } from '#src/domain/dataset.ts';
import { mergeRecords } from '#src/exchange/draft/merged-record.ts';
import { buildColumns } from '#src/select/columns.ts';
import { FACETS } from '#src/select/filter.ts';
import { type Addressable, readAddress } from '#src/state/address.ts';
import { SHIPPED } from '#tests/shipped.ts';

function addressableOf(record: typeof SHIPPED.record): Addressable {
  const dataset = buildDataset(record);
  const columns = buildColumns(dataset);
  return {
    facets: Object.fromEntries(
      FACETS.map((facet) => [facet, new Set(columns.facets[facet].values)]),
    ) as unknown as Addressable['facets'],
    organisations: new Set(dataset.organisation.keys()),
    aliases: addressAliases(dataset),
  };
}

describe('addresses of ids that were given up', () => {
  it('lead an organisation to the one that was kept', () => {
    const { record } = mergeRecords(SHIPPED.record, 'organisations', 'nesta', 'the-bakery');
    const { state, problems } = readAddress('?organisation=the-bakery', addressableOf(record));
    expect([state.organisation, problems]).toEqual(['nesta', []]);
  });

  it('lead a person to the one that was kept, once', () => {
    const [keep = '', giveUp = ''] = [...new Set(SHIPPED.record.visits.flatMap(({ people }) => people))];
    const { record } = mergeRecords(SHIPPED.record, 'people', keep, giveUp);
    const { state, problems } = readAddress(`?person=${giveUp},${keep}`, addressableOf(record));
    expect([state.filter.chosen.person, problems]).toEqual([[keep], []]);
  });

  it('lead through two merges', () => {
    const once = mergeRecords(SHIPPED.record, 'organisations', 'the-bakery', 'eurac').record;
    const { record } = mergeRecords(once, 'organisations', 'nesta', 'the-bakery');
    expect(readAddress('?organisation=eurac', addressableOf(record)).state.organisation).toBe('nesta');
  });

  it('are still wrong where nothing was merged', () => {
    const { problems } = readAddress('?organisation=nobody', addressableOf(SHIPPED.record));
    expect(problems).toEqual([{ parameter: 'organisation', value: 'nobody', reason: 'not-on-record' }]);
  });
});
