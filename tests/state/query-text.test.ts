import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '#src/select/filter.ts';
import { type Addressable, readAddress, writeAddress } from '#src/state/address.ts';
import { queryText } from '#src/state/query-text.ts';
import { DEFAULT_VIEW_STATE } from '#src/state/view-state.ts';

const none: ReadonlySet<string> = new Set();
const addressable: Addressable = {
  facets: { country: none, direction: none, kind: none, topic: none, person: none, visit: none, goal: none },
  organisations: none,
};

/** What is read of an address that was written with this name as its free text. */
function arrived(name: string) {
  const filter = { ...NO_FILTER, query: queryText(name) };
  const { state, problems } = readAddress(writeAddress({ ...DEFAULT_VIEW_STATE, filter }), addressable);
  return { query: state.filter.query, problems };
}

describe('a name as free text of an address', () => {
  it('arrives as it is', () => {
    for (const name of ['Nesta', 'London & Partners', 'Клъстер „София“', 'a+b=c?#%2C'])
      expect(arrived(name)).toEqual({ query: name, problems: [] });
  });

  it('arrives without what an address cannot carry, and as far as it fits', () => {
    expect(arrived('Soft\u00adhyphen\u200bspace')).toEqual({ query: 'Soft hyphen space', problems: [] });
    expect(arrived('ab '.repeat(100))).toEqual({ query: 'ab '.repeat(67).slice(0, 200), problems: [] });
    expect(arrived(`${'a'.repeat(199)}🌍`)).toEqual({ query: 'a'.repeat(199), problems: [] });
  });
});
