import { expect, test } from 'vitest';
import { dayOf } from '#src/domain/day.ts';
import { withEvenDash } from '#src/i18n/range-dash.ts';
import { shortRange } from '#src/views/timeline/short-range.ts';

test.each([
  ['16–20 July 2018', '16–20 July 2018'],
  ['16 – 20 July 2018', '16–20 July 2018'],
  ['16\u2009–\u200920 юли 2018 г.', '16–20 юли 2018 г.'],
  ['May\u2009–\u2009June 2003', 'May – June 2003'],
  ['30 May – 2 June 2003', '30 May – 2 June 2003'],
  ['30 May\u2009–\u20092 June 2003', '30 May – 2 June 2003'],
  ['30 May–2 June 2003', '30 May – 2 June 2003'],
  ['30 декември 2003 г. – 2 януари 2004 г.', '30 декември 2003 г. – 2 януари 2004 г.'],
  ['16 July 2018', '16 July 2018'],
])('a range reads the same in whatever browser: %s', (written, even) => {
  expect(withEvenDash(written)).toBe(even);
});

test.each([
  [dayOf(2018, 7, 16), dayOf(2018, 7, 20), '16–20 Jul'],
  [dayOf(2003, 5, 30), dayOf(2003, 6, 2), '30 May – 2 Jun'],
])('so do the days beside the lanes', (first = 0, last = 0, written) => {
  expect(shortRange(first, last, 'en')).toBe(written);
});
