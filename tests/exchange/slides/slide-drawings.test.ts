import { expect, it } from 'vitest';
import { EXPORT_MATERIAL } from '#src/app/export-material.ts';
import { type Shape, shapeText } from '#src/exchange/pictures/shape.ts';
import { slideDrawings } from '#src/exchange/slides/slide-drawings.ts';
import { BESIDE, POINTS, WIDTH } from '#src/exchange/slides/slide-sizes.ts';
import { shippedOutlines, shippedSubject } from '../export-example.ts';

const fontSizes = ({ attributes, children }: Shape): readonly number[] => [
  ...(attributes['font-size'] === undefined ? [] : [Number(attributes['font-size'])]),
  ...children.flatMap((child) => (typeof child === 'string' ? [] : fontSizes(child))),
];

const drawn = async (language: 'en' | 'bg') => {
  const subject = shippedSubject({}, language);
  const slides = (await EXPORT_MATERIAL.slides())(subject);
  const drawings = slideDrawings(slides, subject, await shippedOutlines());
  return slides.flatMap((slide) => {
    const drawing = drawings.get(slide.id)?.();
    return drawing === undefined ? [] : [{ slide, drawing }];
  });
};

it.each(['en', 'bg'] as const)('no letter in a picture of a slide is under 18 points (%s)', async (language) => {
  for (const { slide, drawing } of await drawn(language)) {
    const inches = slide.kind === 'visit' ? BESIDE.picture : WIDTH;
    const scale = (inches * POINTS) / drawing.width;
    expect(Math.min(...drawing.shapes.flatMap(fontSizes)) * scale, slide.id).toBeGreaterThanOrEqual(18);
  }
});

it('the journeys are drawn each with its mark, none covered by another or by the legend', async () => {
  const map = (await drawn('en')).find(({ slide }) => slide.kind === 'map')?.drawing;
  const svg = map?.shapes.map(shapeText).join('') ?? '';
  const marks = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map(([, x, y, r]) => ({
    x: Number(x),
    y: Number(y),
    r: Number(r),
  }));
  // London, Peterborough, Bologna, Bolzano, Verona, Austria, Slovenia; Sofia is a square.
  expect(marks).toHaveLength(7);
  for (const [i, a] of marks.entries())
    for (const b of marks.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r);
  const legendTop = Math.max(...[...svg.matchAll(/<rect x="12" y="([\d.]+)"/g)].map(([, y]) => Number(y)));
  for (const { y, r } of marks) expect(y + r).toBeLessThanOrEqual(legendTop);
});

it('a visit has a map of its own, with the places of its meetings alone', async () => {
  const italy = (await drawn('en')).find(({ slide }) => slide.title === 'Italy')?.drawing;
  const svg = italy?.shapes.map(shapeText).join('') ?? '';
  for (const name of ['Bologna', 'Bolzano', 'Verona']) expect(svg).toContain(name);
  for (const name of ['London', 'Sofia']) expect(svg).not.toContain(name);
});

it.each([
  ['en', 'Planned: Presentation to the members'],
  ['bg', 'Планирано: Представяне пред членовете'],
] as const)('the timeline says what is planned, not only that something is (%s)', async (language, said) => {
  const timeline = (await drawn(language)).find(({ slide }) => slide.kind === 'timeline')?.drawing;
  expect(timeline?.shapes.map(shapeText).join('')).toContain(said);
});
