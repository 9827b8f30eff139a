import { describe, expect, it } from 'vitest';
import { labelPlaces } from '#src/exchange/pictures/label-places.ts';

const frame = { width: 400, height: 300 };
const mark = { x: 200, y: 150, size: 20 };
const whole = { width: 80, height: 30 };
const brief = { width: 40, height: 15 };
/** Points of a line from one place to another, 4 pixels apart. */
const line = (x1: number, y1: number, x2: number, y2: number) => {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: x1 + ((x2 - x1) * i) / steps,
    y: y1 + ((y2 - y1) * i) / steps,
  }));
};

describe('labels of a map picture', () => {
  it('stand to the right of their marks where nothing is in the way', () => {
    expect(labelPlaces([{ ...mark, labels: [whole] }], frame, [])[0]).toMatchObject({
      x: 216,
      anchor: 'start',
      text: 0,
      isCrossed: false,
    });
  });

  it('stand elsewhere rather than on a line', () => {
    const [place] = labelPlaces([{ ...mark, labels: [whole] }], frame, line(200, 150, 390, 150));
    expect(place).toMatchObject({ x: 184, anchor: 'end', isCrossed: false });
  });

  it('have the shorter text where lines leave no room for both', () => {
    const lines = [
      ...line(0, 125, 400, 125),
      ...line(0, 175, 400, 175),
      ...line(262, 0, 262, 300),
      ...line(138, 0, 138, 300),
    ];
    const [place] = labelPlaces([{ ...mark, labels: [{ width: 120, height: 60 }, brief] }], frame, lines);
    expect(place).toMatchObject({ text: 1, isCrossed: false });
  });

  it('say where they lie on a line after all, so that they have a ground', () => {
    const lines = Array.from({ length: 75 }, (_, i) => line(0, i * 4, 400, i * 4)).flat();
    expect(labelPlaces([{ ...mark, labels: [whole, brief] }], frame, lines)[0]).toMatchObject({ isCrossed: true });
  });
});
