import { expect, it } from 'vitest';
import { fittedTitle, titleSize } from '#src/exchange/slides/slide-title.ts';

const EIGHTY = 'Седмица на интелигентните градове и на обществените иновации в Югоизточна Европа';

it('a title of eighty letters stands whole, in letters that can be read', () => {
  expect(EIGHTY).toHaveLength(80);
  for (const title of [EIGHTY, `${EIGHTY} (продължение)`, 'W'.repeat(80)])
    expect(titleSize(title), title).toBeGreaterThanOrEqual(24);
  expect(fittedTitle(EIGHTY, (title) => `${title} (продължение)`)).toBe(`${EIGHTY} (продължение)`);
});

it('a short one has the usual size', () => {
  expect(titleSize('United Kingdom')).toBe(32);
});

it('what is too long for any is cut between words', () => {
  const long = `${EIGHTY} ${EIGHTY} ${EIGHTY}`;
  const cut = fittedTitle(long, (title) => `${title} (продължение)`);
  expect(cut).toMatch(/ … \(продължение\)$/);
  const words = cut.replace(' … (продължение)', '').split(' ');
  expect(long.split(' ').slice(0, words.length)).toEqual(words);
  expect(titleSize(cut)).toBeGreaterThanOrEqual(24);
});
