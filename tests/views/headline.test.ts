import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { parseDay } from '#src/domain/day.ts';
import type { Language } from '#src/domain/language.ts';
import { i18nOf } from '#src/i18n/i18n.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { type Filter, NO_FILTER, withChoice } from '#src/select/filter.ts';
import { headlineFacts } from '#src/select/headline-facts.ts';
import { headlineSentence } from '#src/views/headline/headline-sentence.ts';
import { inferredDatesSentence } from '#src/views/headline/inferred-dates-sentence.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

function headline(filter: Partial<Filter> = {}, language: Language = 'en'): string {
  const facts = headlineFacts(SHIPPED, shippedAnswer(filter));
  return renderToStaticMarkup(headlineSentence(facts, SHIPPED, i18nOf(language))).replace(/<[^>]+>/g, '');
}

const country = (...codes: string[]) => withChoice(NO_FILTER, 'country', codes);

describe('the headline', () => {
  it('tells the whole record', () => {
    expect(headline()).toBe(
      'Between 7 July and 3 August 2018, we met 19 organisations in Bulgaria, Italy and the United Kingdom. One possible joint activity came up; no agreement is on record, and of 3 visits no meeting is recorded.',
    );
    expect(headline({}, 'bg')).toBe(
      'Между 7 юли и 3 август 2018\u00a0г. се срещнахме с 19 организации в България, Италия и Обединеното кралство. Обсъдена е една възможна съвместна дейност; няма записано споразумение, а за 3 посещения няма записани срещи.',
    );
  });

  it('names country, cities, days and how many went where one country is left', () => {
    expect(headline(country('GB'))).toBe(
      'In the United Kingdom, between 30 July and 3 August 2018, two colleagues met 8 organisations in London and Peterborough. One possible joint activity came up; no agreement is on record.',
    );
    expect(headline(country('IT'), 'bg')).toContain(
      'един колега се срещна с 10 организации в Болоня, Болцано и Верона',
    );
  });

  it('claims no meeting and no date where none is recorded', () => {
    expect(headline(country('AT'))).toBe(
      'On record is one visit in Austria without a recorded date; no meeting of it is recorded.',
    );
    expect(headline(country('AT', 'SI'))).toBe(
      'On record are 2 visits in Austria and Slovenia without a recorded date; no meeting of theirs is recorded.',
    );
    expect(headline(country('AT', 'SI'), 'bg')).toBe(
      'В записа има 2 посещения в Австрия и Словения без записана дата; срещи по тях не са записани.',
    );
  });

  it('uses the singular for one', () => {
    expect(headline({ query: 'nesta' })).toContain('two colleagues met one organisation in London');
    expect(headline({ query: 'oneness' })).toBe(
      'In Bulgaria, on 7 July 2018, we met one organisation in Sofia. No joint activity and no agreement is on record.',
    );
  });

  it('writes small numbers of people and of organisations alike, in words', () => {
    expect(headline({ query: 'techpark' }, 'bg')).toContain('един колега се срещна с една организация');
    expect(headline({ query: 'techpark' })).toContain('one colleague met one organisation');
    expect(headline({ query: 'oneness' }, 'bg')).toContain('се срещнахме с една организация в София');
    for (const language of ['en', 'bg'] as const)
      for (const { name } of SHIPPED.record.organisations)
        expect(headline({ query: name }, language)).not.toMatch(/(met|с) [1-4] (organisation|организаци)/);
  });

  it('says that nothing is found', () => {
    expect(headline({ query: 'atlantis' })).toBe('Nothing on record matches this filter.');
    expect(headline({ period: { from: parseDay('2030-01-01') ?? 0 }, undated: 'exclude' }, 'bg')).toBe(
      'Нищо в записа не отговаря на този филтър.',
    );
  });

  it('names the years of visits without a meeting that lie beyond those of the meetings', () => {
    const [visit] = SHIPPED.record.visits;
    if (visit === undefined) throw new Error('the record has visits');
    const old = { ...visit, id: 'old', when: '1866-02-01' };
    const long = buildDataset({ ...SHIPPED.record, visits: [...SHIPPED.record.visits, old] });
    const facts = headlineFacts(long, answerFilter(buildColumns(long), NO_FILTER));
    const words = (language: Language) =>
      renderToStaticMarkup(headlineSentence(facts, long, i18nOf(language))).replace(/<[^>]+>/g, '');
    expect(words('en')).toContain('and of 4 visits (as far as dated, between 1866 and 2018) no meeting is recorded.');
    expect(words('bg')).toContain(
      'а за 4 посещения (доколкото имат дата, от 1866 до 2018\u00a0г.) няма записани срещи.',
    );
  });

  it('agrees in number with several possible activities', () => {
    const meetings = SHIPPED.record.meetings.map((meeting) =>
      meeting.id === 'uk-2018-nesta'
        ? { ...meeting, outcome: { status: 'possible' as const, text: { en: 'An exchange', bg: 'Обмен' } } }
        : meeting,
    );
    const two = buildDataset({ ...SHIPPED.record, meetings });
    const facts = headlineFacts(two, answerFilter(buildColumns(two), NO_FILTER));
    const words = (language: Language) =>
      renderToStaticMarkup(headlineSentence(facts, two, i18nOf(language))).replace(/<[^>]+>/g, '');
    expect(words('bg')).toContain('Обсъдени са 2 възможни съвместни дейности; няма записано споразумение');
    expect(words('en')).toContain('2 possible joint activities came up; no agreement is on record');
  });

  it('says on how many inferred dates its period rests', () => {
    const sentence = (filter: Partial<Filter>, language: Language) =>
      inferredDatesSentence(headlineFacts(SHIPPED, shippedAnswer(filter)), i18nOf(language));
    expect(sentence({}, 'en')).toBe('The dates of 19 activities are inferred');
    expect(sentence({ query: 'oneness' }, 'bg')).toBe('Датата на една дейност е изведена');
    expect(sentence(country('AT'), 'en')).toBe('');
  });

  it('says that a record is empty', () => {
    const empty = buildDataset({ ...SHIPPED.record, visits: [], meetings: [] });
    const facts = headlineFacts(empty, answerFilter(buildColumns(empty), NO_FILTER));
    expect(headlineSentence(facts, empty, i18nOf('en'))).toBe('The record holds no activity yet.');
  });
});
