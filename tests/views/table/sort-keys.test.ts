import { describe, expect, it } from 'vitest';
import { i18nOf } from '#src/i18n/i18n.ts';
import { activityRows } from '#src/select/activity-rows.ts';
import { rankTexts } from '#src/views/table/rank-texts.ts';
import { type ColumnId, sortKeys } from '#src/views/table/table-columns.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

const compare = (a: string, b: string) => a.localeCompare(b);

describe('the order of texts', () => {
  it('is the dictionary’s; the same text has the same place, an empty one none', () => {
    expect(rankTexts(['b', '', 'a', 'b'], compare)).toEqual([1, undefined, 0, 1]);
  });
});

describe('sorting the shipped record', () => {
  const rows = activityRows(SHIPPED, shippedAnswer());
  const idsBy = (column: ColumnId, language: 'en' | 'bg' = 'en') => {
    const keys = sortKeys(column, rows, SHIPPED, i18nOf(language));
    return rows
      .map(({ activity }, i) => ({ id: activity.id, key: keys[i] }))
      .filter(({ key }) => key !== undefined)
      .sort((a, b) => (a.key ?? 0) - (b.key ?? 0))
      .map(({ id }) => id);
  };

  it('leaves undated activities out of the order of days', () => {
    const dated = idsBy('date');
    expect(dated.length).toBe(20);
    expect(dated).not.toContain('austria');
  });

  it('puts countries in the order of the reader’s language', () => {
    expect(idsBy('country', 'en').slice(0, 2)).toEqual(['austria', 'eip-scc-assembly-2018']);
    expect(idsBy('country', 'en').at(-1)).toContain('uk-2018');
    expect(idsBy('country', 'bg').at(-1)).toBe('slovenia');
  });

  it('leaves out what is not on record: three activities have no organisation', () => {
    expect(idsBy('organisations').length).toBe(19);
    expect(idsBy('organisations')[0]).toBe('italy-2018-agrofood');
    expect(idsBy('city').length).toBe(20);
  });

  it('ranks the one meeting with an outcome above all others', () => {
    expect(idsBy('onRecord').at(-1)).toBe('uk-2018-future-cities-catapult');
  });
});
