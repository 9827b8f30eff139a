import { describe, expect, it } from 'vitest';
import { EXPORT_MATERIAL } from '#src/app/export-material.ts';
import { type Shape, shapeText } from '#src/exchange/pictures/shape.ts';
import { timelineDrawing } from '#src/exchange/pictures/timeline-drawing.ts';
import { slideDrawings } from '#src/exchange/slides/slide-drawings.ts';
import { shippedOutlines, shippedSubject } from '#tests/exchange/export-example.ts';

const textsOf = (shapes: readonly Shape[]): readonly string[] =>
  [
    ...shapes
      .map(shapeText)
      .join('')
      .matchAll(/<text[^>]*>([^<]*)</g),
  ].map(([, text]) => text ?? '');

const onASlide = async (language: 'en' | 'bg') => {
  const subject = shippedSubject({}, language);
  const slides = (await EXPORT_MATERIAL.slides())(subject);
  const drawing = slideDrawings(slides, subject, await shippedOutlines()).get('timeline');
  return textsOf(drawing?.().shapes ?? []);
};

describe('the timeline of a slide', () => {
  it('names every month of its axis in Bulgarian, by the first letters of its name', async () => {
    const said = await onASlide('bg');
    for (const month of ['авг', 'сеп']) expect(said).toContain(month);
  });
  it.each([
    ['en', '10 activities'],
    ['bg', '10 дейности'],
  ] as const)(
    'says how many activities a bar stands for beside it, where it cannot hold the number (%s)',
    (language, said) => {
      const narrow = textsOf(timelineDrawing(shippedSubject({}, language), 540).shapes);
      expect(narrow.filter((text) => text.startsWith('10 · ') || text.startsWith(said))).toHaveLength(1);
      const wide = textsOf(timelineDrawing(shippedSubject({}, language), 1600).shapes);
      expect(wide).toContain('10');
      expect(wide.filter((text) => text.startsWith(said))).toEqual([]);
    },
  );
  it.each(['en', 'bg'] as const)(
    'stands for 18 activities in the bars of Italy and the United Kingdom (%s)',
    async (language) => {
      const said = await onASlide(language);
      for (const count of [10, 8])
        expect(said.filter((text) => new RegExp(`^${count}( (activities|дейности|·)|$)`).test(text))).toHaveLength(1);
    },
  );
  it.each([
    ['en', '1 visit', 'activity'],
    ['bg', '1 посещение', 'дейност'],
  ] as const)(
    'counts the visits to Austria and Slovenia in visits, as the page does (%s)',
    (language, said, unsaid) => {
      const texts = textsOf(timelineDrawing(shippedSubject({}, language), 1600).shapes);
      expect(texts.filter((text) => text === said)).toHaveLength(2);
      expect(texts.filter((text) => text === `1 ${unsaid}`)).toEqual([]);
    },
  );
});
