import { expect, it } from 'vitest';
import { FACETS } from '#src/select/filter.ts';
import { type Addressable, readAddress } from '#src/state/address.ts';

const addressable: Addressable = {
  facets: Object.fromEntries(
    FACETS.map((facet) => [facet, new Set(facet === 'visit' ? ['uk-2018'] : [])]),
  ) as unknown as Addressable['facets'],
  organisations: new Set(),
};

it('an address says which slide its number meant', () => {
  const { state, problems } = readAddress('?view=present&slide=3&at=3.visit-uk-2018.57', addressable);
  expect(state.slidePlace).toEqual({ number: 3, slide: 'visit-uk-2018', word: 57 });
  expect(problems).toEqual([]);
});

it.each(['3.visit-nowhere', '3', 'visit-uk-2018', '0.title', '3.title.x'])('passes over %j and says so', (value) => {
  const { state, problems } = readAddress(`?view=present&slide=3&at=${value}`, addressable);
  expect([state.slide, state.slidePlace]).toEqual([3, undefined]);
  expect(problems).toMatchObject([{ parameter: 'at', value }]);
});

it.each(['slides=', 'slides=,', 'slides=&slides='])('a choice of no slide is passed over and named: %j', (choice) => {
  const { state, problems } = readAddress(`?view=present&${choice}`, addressable);
  expect(state.slides).toBeUndefined();
  expect(problems).toMatchObject([{ parameter: 'slides', value: '' }]);
});
