import { describe, expect, it } from 'vitest';
import { type Filter, NO_FILTER } from '#src/select/filter.ts';
import { facetChoice, periodChoice } from '#src/views/charts/filter-picks.ts';
import { pickAfterKey } from '#src/views/charts/pick.ts';

/** The filter after one choice. */
function filterAfter(
  filter: Filter,
  choiceOf: (filter: Filter, set: (next: Filter) => void) => { choose: () => void },
): Filter {
  let next = filter;
  choiceOf(filter, (made) => {
    next = made;
  }).choose();
  return next;
}

describe('choosing a bar', () => {
  it('adds a value to its facet, and takes it back', () => {
    const chooseTopic = (filter: Filter, set: (next: Filter) => void) => facetChoice(filter, set, 'topic', 'talent');
    const once = filterAfter(NO_FILTER, chooseTopic);
    expect(once.chosen.topic).toEqual(['talent']);
    expect(filterAfter(once, chooseTopic)).toEqual(NO_FILTER);
  });

  it('sets the period of a month, and drops it', () => {
    const july = { from: 17_713, to: 17_743 };
    const chooseJuly = (filter: Filter, set: (next: Filter) => void) => periodChoice(filter, set, july);
    const once = filterAfter(NO_FILTER, chooseJuly);
    expect(once.period).toEqual(july);
    expect(filterAfter(once, chooseJuly)).toEqual(NO_FILTER);
  });
});

describe('keys within a chart', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 4, 4],
    ['ArrowLeft', 0, 0],
    ['ArrowUp', 3, 2],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['Tab', 1, undefined],
  ])('%s leads from %i to %s of five', (key, present, expected) => {
    expect(pickAfterKey(key, present, 5)).toBe(expected);
  });
});
