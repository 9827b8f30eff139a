import { expect, it } from 'vitest';
import { paragraphPages, tablePages } from '#src/exchange/slides/slide-pages.ts';

const body = (text: string) => ({ tone: 'body', runs: [{ text, tone: 'plain' }] }) as const;
const LONG = 'Възможни съвместни дейности в областта на интелигентните градове. '.repeat(16).trim();

it('a text of a thousand letters goes on on the next slide and loses none of them', () => {
  const pages = paragraphPages([body(LONG), body(LONG), body(LONG)]);
  expect(pages.length).toBeGreaterThan(1);
  const said = pages
    .flat()
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join('');
  expect(said.replaceAll(/[ …]/g, '')).toBe(LONG.repeat(3).replaceAll(' ', ''));
});

it('a page ends with a sentence, or both say that one goes on', () => {
  const words = `${'smart city '.repeat(200).trim()}.`;
  const lastAndNext = (text: string) => {
    const pages = paragraphPages([body(text)]).map((page) =>
      page.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n'),
    );
    expect(pages.length).toBeGreaterThan(1);
    return pages.slice(1).map((next, i) => [pages[i]?.trim().at(-1), next.startsWith('… ')]);
  };
  for (const [last, isGoingOn] of lastAndNext(words)) expect([last, isGoingOn]).toEqual(['…', true]);
  for (const [last, isGoingOn] of lastAndNext(LONG.repeat(2).replaceAll('.В', '. В')))
    expect([last, isGoingOn]).toEqual(['.', false]);
});

it('sixty rows stand on several slides, each once', () => {
  const rows = Array.from({ length: 60 }, (_, i) => ({ head: `Organisation ${i}`, rest: 'What was discussed there' }));
  const pages = tablePages(rows);
  expect(pages.length).toBeGreaterThan(4);
  expect(pages.flat()).toEqual(rows);
});

it('nothing at all is one slide', () => {
  expect(paragraphPages([])).toEqual([[]]);
});
