import { describe, expect, it } from 'vitest';
import { parseDay } from '#src/domain/day.ts';
import { i18nOf } from '#src/i18n/i18n.ts';
import { type Filter, NO_FILTER, withChoice } from '#src/select/filter.ts';
import { organisationFacts, organisationSources } from '#src/select/organisation-facts.ts';
import { organisationHistory } from '#src/select/organisation-history.ts';
import { organisationNeighbours } from '#src/select/organisation-neighbours.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

const { text, formats } = i18nOf('en');

function onlyEncounter(id: string, filter: Partial<Filter> = {}) {
  const history = organisationHistory(SHIPPED, shippedAnswer(filter), id);
  const encounter = history[0]?.encounters[0];
  if (history.length !== 1 || history[0]?.encounters.length !== 1 || encounter === undefined)
    throw new Error(`${id} was met once on record`);
  return { ...encounter, others: history[0].others, people: encounter.others };
}

const names = (rows: readonly { readonly name: string | { readonly en: string } }[]) =>
  rows.map(({ name }) => (typeof name === 'string' ? name : name.en));

describe('the history of an organisation', () => {
  it('tells Nesta as the article does: no day of its own, after London & Partners, the same day', () => {
    const { activity, isDayKnown, after, before, colleagues, place, whenReason, others } = onlyEncounter('nesta');
    expect(formats.occurrence(activity.when)).toBe('between 30 July and 3 August 2018');
    expect(isDayKnown).toBe(false);
    expect(whenReason).toBeDefined();
    expect(after?.sameDay).toBe(true);
    expect(names(after?.organisations ?? [])).toEqual(['London & Partners']);
    expect(before).toEqual([]);
    expect(names(colleagues)).toEqual(['Deyan Pushkarov', 'Adelina Hristova']);
    expect(text(place?.name)).toBe('London');
    expect(others).toHaveLength(7);
  });

  it('tells the order from the other side too', () => {
    const { before, after } = onlyEncounter('london-and-partners');
    expect(after).toBeUndefined();
    expect(before.map(({ organisations, sameDay }) => [...names(organisations), sameDay])).toEqual([['Nesta', true]]);
  });

  it('knows the day of what was visited within the last day', () => {
    const { activity, isDayKnown } = onlyEncounter('living-planit');
    expect(formats.occurrence(activity.when)).toBe('3 August 2018');
    expect(isDayKnown).toBe(true);
  });

  it('claims no outcome but the one talked of', () => {
    expect(onlyEncounter('future-cities-catapult').meeting.outcome?.status).toBe('possible');
    expect(onlyEncounter('eurac').meeting.outcome).toBeUndefined();
  });

  it('tells where and when Eurac was met', () => {
    const { activity, place, colleagues } = onlyEncounter('eurac');
    expect(text(place?.name)).toBe('Bolzano');
    expect(formats.occurrence(activity.when)).toBe('between 16 July and 20 July 2018');
    expect(names(colleagues)).toEqual(['Milena Koleva']);
  });

  it('parts the guests from those who received them', () => {
    const { activity, place, people, colleagues } = onlyEncounter('oneness-international-group');
    expect(formats.occurrence(activity.when)).toBe('7 July 2018');
    expect(text(place?.name)).toBe('Sofia');
    expect(names(people)).toEqual(['Stanley Wei', 'Ian Jiang']);
    expect(colleagues).toEqual([]);
  });

  it('says where an encounter stands to the filter', () => {
    const [from, to] = ['2018-07-01', '2018-07-31'].map(parseDay);
    const july = { period: { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) } };
    expect(onlyEncounter('eurac', july).standing).toBe('certain');
    expect(onlyEncounter('nesta', july).standing).toBe('possible');
    expect(onlyEncounter('living-planit', july).standing).toBe('outside');
  });

  it('is empty for the home organisation', () => {
    expect(organisationHistory(SHIPPED, shippedAnswer(), 'cluster')).toEqual([]);
    expect(organisationFacts(SHIPPED, 'cluster')?.isHome).toBe(true);
  });
});

describe('what is on record of an organisation', () => {
  it('names six members of Clust-ER, and it as their umbrella', () => {
    expect(organisationFacts(SHIPPED, 'clust-er')?.members).toHaveLength(6);
    expect(organisationFacts(SHIPPED, 'greentech')?.umbrella?.name).toBe('Clust-ER');
  });

  it('gives each paragraph one card, the organisation’s own first', () => {
    const facts = organisationFacts(SHIPPED, 'nesta');
    if (facts === undefined) throw new Error('Nesta is on record');
    const history = organisationHistory(SHIPPED, shippedAnswer(), 'nesta');
    const cards = organisationSources(SHIPPED, facts.organisation, history);
    expect(cards[0]).toMatchObject({ paragraph: 9, printed: ['NESTA', 'Later that day'] });
    expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
  });
});

describe('the neighbours of an organisation', () => {
  it('lead through every organisation of the answer and back', () => {
    const answer = shippedAnswer();
    const seen: string[] = [];
    for (let at: string | undefined = 'oneness-international-group'; at !== undefined; ) {
      seen.push(at);
      at = organisationNeighbours(SHIPPED, answer, at).next?.id;
    }
    expect(new Set(seen).size).toBe(19);
    expect(seen).toHaveLength(19);
    expect(organisationNeighbours(SHIPPED, answer, seen[1] ?? '').previous?.id).toBe(seen[0]);
  });

  it('stay within the filter', () => {
    const answer = shippedAnswer(withChoice(NO_FILTER, 'country', ['BG']));
    expect(organisationNeighbours(SHIPPED, answer, 'oneness-international-group')).toEqual({});
    expect(organisationNeighbours(SHIPPED, answer, 'nesta')).toEqual({});
  });
});
