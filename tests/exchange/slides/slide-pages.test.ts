import { expect, it } from 'vitest';
import { fittedPages, fittedTable, paragraphPages, tablePages } from '#src/exchange/slides/slide-pages.ts';

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

it('a slide goes on with about as much as stands on it, in smaller type where that saves one', () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ head: `Organisation ${i}`, rest: 'What was discussed there' }));
  const lengths = (count: number) => {
    const { type, pages } = fittedPages((layout) => tablePages(rows(count), layout));
    expect(pages.flat()).toEqual(rows(count));
    expect(type.table).toBeGreaterThanOrEqual(18);
    return pages.map((page) => page.length);
  };
  const most = tablePages(rows(60))[0]?.length ?? 0;
  expect(lengths(most)).toEqual([most]);
  expect(lengths(most + 1)).toEqual([most + 1]);
  const parted = lengths(2 * most - 2);
  expect(parted).toHaveLength(2);
  expect(Math.max(...parted) - Math.min(...parted)).toBeLessThanOrEqual(1);
});

it('nothing at all is one slide', () => {
  expect(paragraphPages([])).toEqual([[]]);
});

it('no slide ends on a label without what it names', () => {
  const label = 'Възможно: ';
  const rest = 'съвместно участие в проекти за интелигентни градове, заедно с другите членове. ';
  const texts = Array.from({ length: 60 }, (_, i) => `${'Дума '.repeat(i)}и край. ${label}${rest.repeat(12).trim()}`);
  for (const text of texts) {
    const pages = paragraphPages([body(text), body(text)]);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const last = page
        .at(-1)
        ?.runs.map((run) => run.text)
        .join('');
      expect(last).not.toMatch(/Възможно:(\s+\S+)?[\s…]*$/);
    }
  }
});

it('a row of a thousand letters has the width that it needs', () => {
  const head = 'A joint programme for smart cities is planned. '.repeat(21).trim();
  const { pages } = fittedTable([{ head, rest: 'announced · no due date · no owner' }]);
  expect(pages.length).toBeLessThanOrEqual(2);
  expect(
    pages
      .flat()
      .map((row) => row.head)
      .join(' ')
      .replaceAll(/[… ]/g, ''),
  ).toBe(head.replaceAll(' ', ''));
});

it('a long row fills the slides that it takes, and a very long one is cut in time', () => {
  const rest = Array.from({ length: 10_000 }, (_, i) => `Organisation ${i}`).join(', ');
  const began = performance.now();
  const { pages, headShare } = fittedTable([{ head: 'Foundation · 10,000', rest }]);
  expect(performance.now() - began).toBeLessThan(15_000);
  expect(headShare).toBeLessThan(0.36);
  const said = pages.flat().map((row) => row.rest.replaceAll(/^… |…$/g, ''));
  expect(said.join('').replaceAll(' ', '')).toBe(rest.replaceAll(' ', ''));
  const lengths = said.map(({ length }) => length).slice(0, -1);
  expect(Math.min(...lengths) / Math.max(...lengths)).toBeGreaterThan(0.8);
});
