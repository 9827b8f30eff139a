import { describe, expect, it } from 'vitest';
import { formatsOf } from '#src/i18n/formats.ts';
import { type Filter, NO_FILTER, withChoice } from '#src/select/filter.ts';
import { findOrganisations, groupOrganisations, listOrganisations } from '#src/select/organisation-list.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

const { compare, country } = formatsOf('en');
const byName = [...SHIPPED.record.organisations].sort((a, b) => compare(a.name, b.name));
const list = (filter: Partial<Filter> = {}) => listOrganisations(SHIPPED, shippedAnswer(filter), byName);
const namesOf = (rows: ReturnType<typeof list>) => rows.map(({ organisation }) => organisation.name);

describe('the list of organisations', () => {
  it('holds the 19 that were met, and not the home organisation', () => {
    expect(list()).toHaveLength(19);
    expect(namesOf(list())).not.toContain('Cluster Sofia Knowledge City');
    expect(list(withChoice(NO_FILTER, 'country', ['AT']))).toEqual([]);
  });

  it('shows who was met at home as a square and the others as circles', () => {
    const signs = new Map(list().map(({ organisation, sign }) => [organisation.id, sign]));
    expect(signs.get('oneness-international-group')).toBe('square');
    expect(signs.get('nesta')).toBe('circle');
  });

  it('shows an organisation without a city as dashed', () => {
    const { place: _, ...placeless } = SHIPPED.record.organisations.find(({ id }) => id === 'nesta') ?? { id: '' };
    if (placeless.id === '' || !('name' in placeless)) throw new Error('Nesta is on record');
    expect(listOrganisations(SHIPPED, shippedAnswer(), [placeless]).map(({ sign }) => sign)).toEqual(['dashed']);
  });

  it.each([
    ['NESTA', ['Nesta']],
    ['emilia romana', ['Clust-ER']],
    ['tech park', ['NOI Techpark']],
    ['london partners', ['London & Partners']],
    ['Неста', ['Nesta']],
    ['zzz', []],
  ])('finds %s', (query, expected) => {
    expect(namesOf(findOrganisations(list(), query))).toEqual(expected);
  });

  it('groups by country and by kind, names in order', () => {
    const byCountry = groupOrganisations(list(), 'country', (row) => country(row.organisation.country), compare);
    expect(byCountry.map(({ label, rows }) => [label, rows.length])).toEqual([
      ['China', 1],
      ['Italy', 10],
      ['United Kingdom', 8],
    ]);
    const byKind = groupOrganisations(list(), 'kind', ({ kind }) => kind?.name.en ?? '', compare);
    expect(byKind.find(({ label }) => label === 'Cluster')?.rows).toHaveLength(7);
    expect(byKind[0]?.label).toBe('Business accelerator');
    expect(namesOf(byKind[0]?.rows ?? [])).toEqual(['Collider', 'The Bakery']);
    expect(groupOrganisations(list(), 'name', () => '', compare)).toHaveLength(1);
  });
});
