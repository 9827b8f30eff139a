import { describe, expect, it } from 'vitest';
import { NO_FILTER, withChoice } from '#src/select/filter.ts';
import { tableFilter } from '#src/views/timeline/table-filter.ts';

const many = Array.from({ length: 25 }, (_, i) => `visit-${i}`);

describe('the table that a mark leads to', () => {
  it('holds its visits where they are few, within the filter', () => {
    const topic = withChoice(NO_FILTER, 'topic', ['mobility']);
    const { of, filter } = tableFilter(topic, 'GB', ['uk-2018']);
    expect(of).toBe('visits');
    expect(filter.chosen).toMatchObject({ visit: ['uk-2018'], topic: ['mobility'], country: [] });
  });

  it('holds the travels to the country where they are many', () => {
    const { of, filter } = tableFilter(withChoice(NO_FILTER, 'country', ['IT', 'TR']), 'TR', many);
    expect(of).toBe('lane');
    expect(filter.chosen).toMatchObject({ visit: [], country: ['TR'], direction: ['outbound'] });
  });

  it('holds guests received and events in the home city, those that are chosen', () => {
    expect(tableFilter(NO_FILTER, 'home', many).filter.chosen.direction).toEqual(['inbound', 'home']);
    const guests = withChoice(NO_FILTER, 'direction', ['outbound', 'inbound']);
    expect(tableFilter(guests, 'home', many).filter.chosen.direction).toEqual(['inbound']);
  });

  it('holds as much as before where no filter stands for the lane', () => {
    expect(tableFilter(NO_FILTER, 'none', many)).toEqual({ of: 'all', filter: NO_FILTER });
  });
});
