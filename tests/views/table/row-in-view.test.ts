import { expect, it } from 'vitest';
import { rowInView } from '#src/views/table/row-in-view.ts';

const VIEW = { top: 100, bottom: 500 };
const rows = [40, 110, 190, 300, 380, 490].map((top, at) => ({ index: at + 20, top }));

it.each([
  ['the row nearest to where the other stood', 290, 23],
  ['the first that is whole, where the other stood above', -4000, 21],
  ['the last of which enough is seen, where the other stood below', 4000, 24],
])('%s', (_, stood, index) => {
  expect(rowInView(rows, stood, VIEW)).toBe(index);
});

it('none where no row begins in sight', () => {
  expect(rowInView([{ index: 3, top: -20 }], 100, VIEW)).toBeUndefined();
});
