import { describe, expect, it } from 'vitest';
import { boxBeside } from '#src/ui/box-beside.ts';

const WINDOW = { width: 320, height: 600 };
const BOX = { width: 240, height: 100 };

describe('a box beside what it belongs to', () => {
  it('stands under it, at its start', () => {
    expect(boxBeside({ left: 20, top: 50, bottom: 74 }, BOX, WINDOW)).toEqual({ left: 20, top: 74 });
  });

  it('moves sideways to stand whole in the window', () => {
    expect(boxBeside({ left: 200, top: 50, bottom: 74 }, BOX, WINDOW).left).toBe(320 - 8 - 240);
    expect(boxBeside({ left: -30, top: 50, bottom: 74 }, BOX, WINDOW).left).toBe(8);
  });

  it('stands above it where there is no room below', () => {
    expect(boxBeside({ left: 20, top: 540, bottom: 564 }, BOX, WINDOW).top).toBe(440);
  });
});
