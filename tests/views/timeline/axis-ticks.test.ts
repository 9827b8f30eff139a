import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '#src/i18n/formats.ts';
import { axisTicks } from '#src/views/timeline/axis-ticks.ts';
import { day, textWidth } from './lay-out.ts';

const labels = (start: string, end: string, width: number, language: 'en' | 'bg' = 'en') =>
  axisTicks({ start: day(start), end: day(end) }, width, textWidth, formatsOf(language)).flatMap(
    ({ label }) => label?.text ?? [],
  );

describe('the axis', () => {
  it('names months, the year once, over a summer', () => {
    expect(labels('2018-06-01', '2018-10-01', 1100)).toEqual(['June 2018', 'July', 'August', 'September']);
    expect(labels('2018-06-01', '2018-10-01', 1100, 'bg')).toEqual(['юни 2018\u00a0г.', 'юли', 'август', 'септември']);
  });

  it('names the month that began before the axis does', () => {
    expect(labels('2018-06-10', '2018-09-20', 1000)[0]).toBe('June 2018');
  });

  it('says the year again where it changes', () => {
    expect(labels('2018-11-01', '2019-03-01', 1000)).toEqual(['November 2018', 'December', 'January 2019', 'February']);
  });

  it('goes down to days and up to decades', () => {
    expect(labels('2018-07-30', '2018-08-04', 1000)).toEqual(['30 Jul 2018', '31 Jul', '1 Aug', '2 Aug', '3 Aug']);
    expect(labels('1990-01-01', '2030-01-01', 600)).toEqual(expect.arrayContaining(['1990', '2000', '2010', '2020']));
  });

  it('starts weeks on Mondays: 16 July 2018 was one', () => {
    expect(labels('2018-07-09', '2018-08-06', 1000)).toEqual(['9 Jul 2018', '16 Jul', '23 Jul', '30 Jul']);
  });

  it('says the year at the left end and at January, over two years with all months named or every third', () => {
    expect(labels('2015-06-20', '2016-12-10', 1200)).toEqual([
      ...['2015', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec', '2016'],
      ...['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov'],
    ]);
    expect(labels('2015-06-20', '2017-08-01', 990)).toEqual([
      ...['2015', 'October', 'January 2016', 'April', 'July', 'October', 'January 2017', 'April'],
    ]);
  });

  it('says the year of weeks where it changes', () => {
    expect(labels('2018-12-17', '2019-01-21', 1000)).toEqual([
      ...['17 Dec 2018', '24 Dec', '31 Dec', '7 Jan 2019', '14 Jan'],
    ]);
  });

  it('always says a year near its left end, and leaves out no label between two others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 40_000 }),
        fc.double({ min: 3, max: 22_000, noNaN: true }),
        fc.integer({ min: 240, max: 2500 }),
        fc.constantFrom('en', 'bg') as fc.Arbitrary<'en' | 'bg'>,
        (start, span, width, language) => {
          const ticks = axisTicks({ start, end: start + span }, width, textWidth, formatsOf(language));
          const major = ticks.filter(({ isMajor }) => isMajor).sort((a, b) => a.day - b.day);
          const named = major.flatMap(({ label }, i) => (label === undefined ? [] : [i]));
          expect(ticks.some(({ label }) => label !== undefined && /\d{4}/.test(label.text) && label.x < 240)).toBe(
            true,
          );
          // Beside the year alone at the left end, which may take the room of the next.
          const between = major.slice(2, (named.at(-1) ?? 0) + 1);
          expect(between.filter(({ label }) => label === undefined)).toEqual([]);
          for (const { day: at, label } of major.slice(2))
            if (label !== undefined && new Date(at * 86_400_000).toISOString().slice(5, 10) === '01-01')
              expect(label.text).toContain(String(new Date(at * 86_400_000).getUTCFullYear()));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never lets labels overlap or leave the axis, and draws no line twice', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20_000, max: 40_000, noNaN: true }),
        fc.double({ min: 3, max: 22_000, noNaN: true }),
        fc.integer({ min: 60, max: 2500 }),
        fc.constantFrom('en', 'bg') as fc.Arbitrary<'en' | 'bg'>,
        (start, span, width, language) => {
          const ticks = axisTicks({ start, end: start + span }, width, textWidth, formatsOf(language));
          const boxes = ticks.flatMap(({ label }) => label ?? []);
          for (const [i, { x, width: room }] of boxes.entries()) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + room).toBeLessThanOrEqual(boxes[i + 1]?.x ?? width);
          }
          expect(new Set(ticks.map((tick) => tick.day)).size).toBe(ticks.length);
          expect(ticks.length).toBeLessThan(width / 5 + 4);
        },
      ),
      { numRuns: 500 },
    );
  });
});
