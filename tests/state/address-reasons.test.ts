import { describe, expect, it } from 'vitest';
import { i18nOf } from '#src/i18n/i18n.ts';
import { problemWords } from '#src/i18n/problem-words.ts';
import { FACETS, NO_FILTER } from '#src/select/filter.ts';
import { type Addressable, readAddress } from '#src/state/address.ts';

const addressable: Addressable = {
  facets: {
    ...(Object.fromEntries(FACETS.map((facet) => [facet, new Set<string>()])) as unknown as Addressable['facets']),
    country: new Set(['GB', 'IT']),
  },
  organisations: new Set(['nesta', 'eurac']),
};

const read = (search: string) => readAddress(search, addressable);
const told = (search: string, language: 'en' | 'bg' = 'en') => problemWords(read(search).problems, i18nOf(language));

describe('what is ignored of an address', () => {
  it.each([
    ['?country=XX', 'country=XX (not in the record)'],
    ['?organisation=nobody', 'organisation=nobody (not in the record)'],
    ['?q=%00', 'q=\ufffd (not a text that can be shown)'],
    [`?q=${'a'.repeat(300)}`, `q=${'a'.repeat(60)}… (too long)`],
    ['?view=foo', 'view=foo (not one of the values that it can have)'],
    ['?lang=de', 'lang=de (not one of the values that it can have)'],
    ['?undated=maybe', 'undated=maybe (not one of the values that it can have)'],
    ['?from=2018-02-30', 'from=2018-02-30 (not a day like 2018-07-31)'],
    ['?from=2018-08-01&to=2018-07-01', 'to=2018-07-01 (the period would end before it starts)'],
    ['?slide=2', 'slide=2 (only a presentation has slides)'],
    ['?slide=2&view=table', 'slide=2 (only a presentation has slides)'],
    ['?slide=0&view=present', 'slide=0 (not the number of a slide)'],
    ['?slides=nothing&view=present', 'slides=nothing (not a slide of this record)'],
  ])('is told with the true reason: %s', (search, part) => {
    expect(told(search)).toBe(`Ignored in the address: ${part}.`);
  });

  it('is told in Bulgarian', () => {
    expect(told('?from=2018-08-01&to=2018-07-01&slide=2', 'bg')).toBe(
      'Пренебрегнато в адреса: to=2018-07-01 (периодът би свършил, преди да започне) · slide=2 (слайдове има само презентацията).',
    );
  });

  it.each([
    ['?from=2018-07-01&from=2018-08-01', 'from=2018-08-01'],
    ['?lang=bg&lang=en', 'lang=en'],
    ['?view=table&view=gaps', 'view=gaps'],
    ['?q=london&q=bologna', 'q=bologna'],
    ['?undated=exclude&undated=include', 'undated=include'],
    ['?organisation=nesta&organisation=eurac', 'organisation=eurac'],
  ])('is the second value of a parameter that takes one: %s', (search, part) => {
    expect(told(search)).toBe(`Ignored in the address: ${part} (named more than once; the first one counts).`);
    expect(read(search).state).toEqual(read(search.slice(0, search.indexOf('&'))).state);
  });

  it.each(['?lang=bg&lang=bg', '?country=GB&country=IT', '?view=&view=table', '?slide=2&view=present'])(
    'is nothing where nothing is lost: %s',
    (search) => {
      expect(read(search).problems).toEqual([]);
    },
  );

  it('is no text that is too long or no text, and leaves the rest', () => {
    expect(read('?q=a%00b&country=GB').state.filter).toEqual({
      ...NO_FILTER,
      chosen: { ...NO_FILTER.chosen, country: ['GB'] },
    });
  });
});
