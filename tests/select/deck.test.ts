import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { parseDay } from '#src/domain/day.ts';
import type { Visit } from '#src/domain/visit.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { chosenSlides, type DeckSlide, deckOf, MOST_VISIT_SLIDES } from '#src/select/deck.ts';
import { type Filter, NO_FILTER, withChoice } from '#src/select/filter.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

const TODAY = parseDay('2026-11-22') ?? 0;
const slidesOf = (filter: Partial<Filter> = {}) => deckOf(SHIPPED, shippedAnswer(filter), TODAY).slides;
const idsOf = (slides: readonly DeckSlide[]) => slides.map(({ id }) => id);

function visitSlide(id: string, filter: Partial<Filter> = {}) {
  const slide = slidesOf(filter).find((each) => each.id === `visit-${id}`);
  if (slide?.kind !== 'visit') throw new Error(`no slide of ${id}`);
  return slide.visit;
}

describe('the deck of the shipped record', () => {
  it('tells the visits in order of time, those without a day after the dated ones', () => {
    expect(idsOf(slidesOf())).toEqual([
      'title',
      'map',
      'timeline',
      'visit-oneness-2018',
      'visit-italy-2018',
      'visit-uk-2018',
      'visit-eip-scc-assembly-2018',
      'visit-austria',
      'visit-slovenia',
      'organisations',
      'announced',
      'gaps',
      'end',
    ]);
  });

  it('numbers the visits of the filter, not of the record', () => {
    expect(visitSlide('uk-2018')).toMatchObject({ number: 3, of: 6, organisations: 8, hasDay: true });
    expect(visitSlide('uk-2018', withChoice(NO_FILTER, 'country', ['GB']))).toMatchObject({ number: 1, of: 1 });
    expect(visitSlide('austria')).toMatchObject({ number: 5, organisations: 0, hasDay: false });
    expect(visitSlide('eip-scc-assembly-2018').hasDay).toBe(false);
  });

  it('names the travellers and every organisation met once', () => {
    const { colleagues, entries, places } = visitSlide('uk-2018');
    expect(colleagues.map(({ id }) => id).sort()).toEqual(['adelina-hristova', 'deyan-pushkarov']);
    expect(places.map(({ id }) => id).sort()).toEqual(['london', 'peterborough']);
    const named = entries.flatMap(({ organisations }) => organisations.map(({ id }) => id));
    expect(named).toHaveLength(8);
    expect(new Set(named).size).toBe(8);
  });

  it('gathers organisations of which nothing more is on record by their city', () => {
    const { entries } = visitSlide('italy-2018');
    expect(entries.map(({ place, organisations }) => [place?.id, organisations.length])).toEqual([
      ['bologna', 7],
      ['bolzano', 2],
      ['verona', 1],
    ]);
  });

  it('counts organisations by kind, most first: 19 in all', () => {
    const slide = slidesOf().find(({ kind }) => kind === 'organisations');
    const counts = slide?.kind === 'organisations' ? slide.groups.map(({ organisations }) => organisations.length) : [];
    expect(counts[0]).toBe(7);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(19);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('has title and end alone where nothing matches', () => {
    expect(idsOf(slidesOf({ query: 'no such thing' }))).toEqual(['title', 'end']);
  });
});

describe('a choice of slides', () => {
  const all = slidesOf();
  it('takes them in the order that was chosen, and says which are not there', () => {
    const { slides, missing } = chosenSlides(all, ['end', 'visit-uk-2018', 'visit-lost', 'title']);
    expect(idsOf(slides)).toEqual(['end', 'visit-uk-2018', 'title']);
    expect(missing).toEqual(['visit-lost']);
  });
  it('shows everything rather than nothing', () => {
    expect(chosenSlides(all, undefined).slides).toBe(all);
    expect(chosenSlides(all, ['visit-lost'])).toEqual({ slides: all, missing: ['visit-lost'] });
  });
});

it('tells 60 follow-ups, the earliest due first, and counts the others', () => {
  const [base] = SHIPPED.record.followUps;
  if (base === undefined) throw new Error('no follow-up to copy');
  const followUps = Array.from({ length: 67 }, (_, i) => ({ ...base, id: `copy-${i}`, due: String(2099 - i) }));
  const dataset = buildDataset({ ...SHIPPED.record, followUps });
  const { slides } = deckOf(dataset, answerFilter(buildColumns(dataset), NO_FILTER), TODAY);
  const announced = slides.find(({ kind }) => kind === 'announced');
  if (announced?.kind !== 'announced') throw new Error('no slide');
  expect([announced.followUps.length, announced.leftOut]).toEqual([60, 7]);
  expect(announced.followUps[0]?.due).toMatchObject({ date: '2033' });
});

it('gives 300 visits a slide and counts the others', () => {
  const base = SHIPPED.record.visits.find(({ id }) => id === 'austria');
  if (base === undefined) throw new Error('no visit to copy');
  const visits: readonly Visit[] = Array.from({ length: 307 }, (_, i) => ({ ...base, id: `copy-${i}` }));
  const dataset = buildDataset({ ...SHIPPED.record, visits, meetings: [] });
  const { slides, visitsLeftOut } = deckOf(dataset, answerFilter(buildColumns(dataset), NO_FILTER), TODAY);
  expect(slides.filter(({ kind }) => kind === 'visit')).toHaveLength(MOST_VISIT_SLIDES);
  expect(visitsLeftOut).toBe(7);
  expect(slides.at(-1)).toMatchObject({ kind: 'end', visitsLeftOut: 7 });
});
