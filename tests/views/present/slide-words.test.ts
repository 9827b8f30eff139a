import { expect, it } from 'vitest';
import { i18nOf } from '#src/i18n/i18n.ts';
import { slideContent } from '#src/views/present/slide-words.ts';
import { SHIPPED } from '#tests/shipped.ts';

const WORDS = { headline: [], filter: [], title: undefined };

it.each([
  ['en', 'The first 0 in the order in which they are due; 995 more are in the view “Follow-ups”, under this filter.'],
  ['bg', 'Първите 0 по реда на сроковете; още 995 са в изгледа „Предстоящо“ при същия филтър.'],
] as const)('a slide says how many follow-ups it leaves out and where they are, in %s', (language, sentence) => {
  const slide = { id: 'announced', kind: 'announced', followUps: [], leftOut: 995 } as const;
  const { blocks } = slideContent(slide, WORDS, SHIPPED, i18nOf(language));
  expect(blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('')).toBe(sentence);
});
