import { describe, expect, it } from 'vitest';
import { recordDifference } from '#src/exchange/draft/record-difference.ts';
import { i18nOf } from '#src/i18n/i18n.ts';
import { differenceText } from '#src/views/draft/difference-text.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;
const [first, ...rest] = record.visits;
if (first === undefined) throw new Error('the shipped record changed');
const changed = {
  ...record,
  people: record.people.slice(1),
  visits: [{ ...first, title: { en: 'x', bg: 'x' } }, { ...first, id: 'new-one' }, ...rest],
};

describe('how a draft differs, in words', () => {
  it('counts in all and by collection', () => {
    expect(differenceText(recordDifference(record, changed), i18nOf('en'))).toBe(
      '1 added, 1 changed, 1 removed (People: 1 removed; Visits: 1 added, 1 changed)',
    );
    expect(differenceText(recordDifference(record, changed), i18nOf('bg'))).toBe(
      '1 добавен, 1 променен, 1 премахнат (Хора: 1 премахнат; Посещения: 1 добавен, 1 променен)',
    );
  });

  it('says nothing where nothing differs', () => {
    expect(differenceText(recordDifference(record, record), i18nOf('en'))).toBe('');
  });
});
