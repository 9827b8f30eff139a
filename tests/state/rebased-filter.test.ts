import { describe, expect, it } from 'vitest';
import { NO_FILTER, withChoice, withPeriod, withToggled } from '#src/select/filter.ts';
import { rebasedFilter } from '#src/state/rebased-filter.ts';

describe('a pick in a view that still shows the last but one filter', () => {
  it('adds to what was picked meanwhile', () => {
    const now = withToggled(NO_FILTER, 'country', 'IT');
    const wanted = withToggled(NO_FILTER, 'country', 'GB');
    expect(rebasedFilter(NO_FILTER, wanted, now).chosen.country).toEqual(['IT', 'GB']);
  });

  it('takes out what it takes out and nothing else', () => {
    const seen = withChoice(NO_FILTER, 'country', ['IT', 'GB']);
    const now = withChoice(NO_FILTER, 'country', ['IT', 'GB', 'AT']);
    expect(rebasedFilter(seen, withToggled(seen, 'country', 'IT'), now).chosen.country).toEqual(['GB', 'AT']);
  });

  it('leaves the period and the text alone unless they are what was picked', () => {
    const now = { ...withPeriod(NO_FILTER, { from: 1, to: 2 }), query: 'nesta' };
    const country = rebasedFilter(NO_FILTER, withToggled(NO_FILTER, 'country', 'GB'), now);
    expect(country).toMatchObject({ period: { from: 1, to: 2 }, query: 'nesta' });
    const period = rebasedFilter(NO_FILTER, withPeriod(NO_FILTER, { from: 5 }), now);
    expect(period).toMatchObject({ period: { from: 5 }, query: 'nesta' });
  });

  it('is simply what was asked for where nothing was picked meanwhile', () => {
    const seen = withChoice(NO_FILTER, 'topic', ['a', 'b']);
    const wanted = withChoice(seen, 'topic', ['b', 'c']);
    expect(rebasedFilter(seen, wanted, seen)).toEqual(wanted);
  });
});
