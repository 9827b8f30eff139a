import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { answerPicture, SUBJECTS } from '#src/exchange/pictures/answer-picture.ts';
import { textWidth } from '#src/exchange/pictures/text-lines.ts';
import { inCountry, shippedOutlines, shippedSubject } from '../export-example.ts';

const { DOMParser } = new Window();

interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** Where the texts of a picture begin and end, as far as it is laid out by their estimated widths. */
function textsOf(svg: string): readonly DrawnText[] {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return [...document.querySelectorAll('text')].map((element) => {
    const number = (name: string) => Number(element.getAttribute(name));
    const text = element.textContent;
    const width = textWidth(text, { size: number('font-size'), bold: element.hasAttribute('font-weight') });
    const shift = element.closest('g[transform]')?.getAttribute('transform') ?? '';
    const x = number('x') + Number(/translate\((-?[\d.]+)/.exec(shift)?.[1] ?? 0);
    const anchor = element.getAttribute('text-anchor');
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return { text, left, right: left + width };
  });
}

const words = (svg: string) => textsOf(svg).map(({ text }) => text);

describe.each(['en', 'bg'] as const)('pictures in %s', (language) => {
  it.each(SUBJECTS)('%s: well formed, no text leaves it, with filter, date and source', async (kind) => {
    for (const filter of [{}, inCountry('GB'), inCountry('AT')]) {
      const picture = await answerPicture(kind, shippedSubject(filter, language), shippedOutlines);
      if (picture === undefined) continue;
      const document = new DOMParser().parseFromString(picture.svg, 'image/svg+xml');
      expect(document.querySelector('parsererror')).toBeNull();
      expect(picture.svg).not.toMatch(/<script|<style|style="|foreignObject|NaN|undefined/);
      for (const { text, left, right } of textsOf(picture.svg)) {
        expect(left, text).toBeGreaterThanOrEqual(-0.5);
        expect(right, text).toBeLessThanOrEqual(picture.width + 0.5);
      }
      const said = words(picture.svg).join(' ');
      expect(said).toContain(language === 'en' ? 'Record as of 22 November 2026' : 'Запис към 22 ноември 2026 г.');
      expect(said).toContain(language === 'en' ? 'Source: Cluster Sofia Knowledge City' : 'Източник: Клъстер');
      expect(said).toContain(language === 'en' ? 'of 22 activities' : 'от 22 дейности');
    }
  });
});

describe('the map', () => {
  it('shows every place of the answer with its number', async () => {
    const picture = await answerPicture('map', shippedSubject(), shippedOutlines);
    const said = words(picture?.svg ?? '');
    for (const name of ['London', 'Peterborough', 'Bologna', 'Bolzano', 'Verona', 'Sofia', 'Austria', 'Slovenia'])
      expect(said).toContain(name);
    expect(said.filter((text) => text.includes('city and date not recorded'))).toHaveLength(2);
    expect(said.filter((text) => /^\d+$/.test(text)).reduce((sum, text) => sum + Number(text), 0)).toBe(22);
  });
});

describe('the timeline', () => {
  it('tells visits, what has no day, and what was announced', async () => {
    const picture = await answerPicture('timeline', shippedSubject(), shippedOutlines);
    const said = words(picture?.svg ?? '');
    expect(said.map((text) => text.replaceAll(/\s*–\s*/g, '–'))).toContain(
      '16–20 Jul 2018 · 3 cities · 10 organisations',
    );
    expect(said).toContain('1 in 2018');
    expect(said.some((text) => text.startsWith('Planned: Presentation to the members'))).toBe(true);
  });
});

it('of a chart without anything to draw there is no picture', async () => {
  expect(await answerPicture('kinds', shippedSubject(inCountry('AT')), shippedOutlines)).toBeUndefined();
  expect(await answerPicture('time', shippedSubject(inCountry('AT')), shippedOutlines)).toBeUndefined();
});
