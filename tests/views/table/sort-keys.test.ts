import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { i18nOf } from '#src/i18n/i18n.ts';
import { orderedActivities } from '#src/select/activity-order.ts';
import { sortSteps } from '#src/select/sort-steps.ts';
import { columnOrderSteps } from '#src/views/table/column-order.ts';
import type { ColumnId } from '#src/views/table/table-columns.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

describe('the order of texts', () => {
  it('is the dictionary’s, whatever order they come in', () => {
    const sorted = (texts: readonly string[]) => {
      const steps = sortSteps(texts, (a, b) => a.localeCompare(b));
      for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
    };
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        expect(sorted(texts)).toEqual([...texts].sort((a, b) => a.localeCompare(b)));
      }),
    );
  });
});

describe('activities in order', () => {
  const places = { of: Int32Array.of(2, -1, 0, 2, 1), size: 3 };
  const all = Uint32Array.of(0, 1, 2, 3, 4);

  it('stand by their places, ties as they come, what has none last', () => {
    expect(Array.from(orderedActivities(all, places, false))).toEqual([2, 4, 0, 3, 1]);
  });

  it('stand the other way round but for ties and what has no place', () => {
    expect(Array.from(orderedActivities(all, places, true))).toEqual([0, 3, 4, 2, 1]);
  });

  it('are those of the answer alone', () => {
    expect(Array.from(orderedActivities(Uint32Array.of(1, 3, 4), places, false))).toEqual([4, 3, 1]);
  });
});

describe('sorting the shipped record', () => {
  const { activities, columns } = shippedAnswer();
  const idsBy = (column: ColumnId, language: 'en' | 'bg' = 'en') => {
    const steps = columnOrderSteps(SHIPPED, columns, column, i18nOf(language));
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done !== true) continue;
      const places = step.value;
      const placed = activities.filter((activity) => (places.of[activity] ?? -1) >= 0);
      return Array.from(orderedActivities(placed, places, false), (i) => SHIPPED.activities[i]?.id);
    }
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

  it('goes by the first of several cities, then by the next', () => {
    const cities = idsBy('city').map((id) => SHIPPED.activities.find((activity) => activity.id === id)?.places ?? []);
    const names = cities.map((ids) => ids.map((id) => SHIPPED.place.get(id)?.name.en ?? ''));
    const inOrder = [...names].sort((a, b) => {
      const at = a.findIndex((name, i) => name !== b[i]);
      return at === -1 ? a.length - b.length : (a[at] ?? '').localeCompare(b[at] ?? '');
    });
    expect(names).toEqual(inOrder);
  });

  it('ranks the one meeting with an outcome above all others', () => {
    expect(idsBy('onRecord').at(-1)).toBe('uk-2018-future-cities-catapult');
  });
});
