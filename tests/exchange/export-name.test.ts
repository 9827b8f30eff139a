import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '#src/domain/day.ts';
import { exportName } from '#src/exchange/export-name.ts';
import { formatsOf } from '#src/i18n/formats.ts';
import { type Filter, NO_FILTER, withChoice } from '#src/select/filter.ts';
import { filters } from '#tests/random-record.ts';

const name = (filter: Filter, language: 'en' | 'bg' = 'en') => exportName(filter, 'csv', formatsOf(language).country);
const day = (iso: string) => parseDay(iso) ?? 0;

describe('the name of an exported file', () => {
  it('says that nothing is filtered', () => {
    expect(name(NO_FILTER)).toBe('activities-all.csv');
  });

  it('says the country and the period', () => {
    const inJuly = { ...NO_FILTER, period: { from: day('2018-07-01'), to: day('2018-07-31') } };
    expect(name(withChoice(inJuly, 'country', ['GB']))).toBe('activities-united-kingdom-2018-07-01-2018-07-31.csv');
    expect(name({ ...inJuly, undated: 'exclude' })).toBe('activities-2018-07-01-2018-07-31-certain.csv');
    expect(name({ ...NO_FILTER, period: { from: day('2018-07-01') } })).toBe('activities-from-2018-07-01.csv');
    expect(name({ ...NO_FILTER, period: { to: day('2018-07-31') } })).toBe('activities-until-2018-07-31.csv');
  });

  it('writes every script in Latin letters', () => {
    expect(name(withChoice(NO_FILTER, 'country', ['GB']), 'bg')).toBe('activities-obedinenoto-kralstvo.csv');
    expect(name({ ...NO_FILTER, query: 'Лондон / ../x 🙂' })).toBe('activities-london-x.csv');
    expect(name({ ...NO_FILTER, query: '東京' })).toBe('activities-all.csv');
  });

  it('is safe and short for any filter', () => {
    fc.assert(
      fc.property(filters, fc.string({ maxLength: 200 }), (filter, query) => {
        const made = name({ ...filter, query });
        expect(made).toMatch(/^activities-[a-z0-9]+(-[a-z0-9]+)*\.csv$/);
        expect(made.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
