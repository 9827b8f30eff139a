import { describe, expect, it } from 'vitest';
import { parseDay } from '#src/domain/day.ts';
import { plainSpaces } from '#src/exchange/plain-spaces.ts';
import { formatsOf } from '#src/i18n/formats.ts';

const day = (text: string) => parseDay(text) ?? 0;

describe('dates in Bulgarian', () => {
  const formats = formatsOf('bg');
  const written = [
    formats.day(day('2018-07-07')),
    formats.days(day('2018-07-07'), day('2018-07-07')),
    formats.days(day('2018-07-30'), day('2018-08-03')),
    formats.shortDays(day('2018-07-16'), day('2018-07-20')),
    formats.edtf('2018-09'),
    formats.edtf('2018'),
    formats.occurrence({ known: 'within', first: day('2018-01-01'), last: day('2018-12-31'), grain: 'year' }),
    formats.occurrence({ known: 'within', first: day('2018-07-16'), last: day('2018-07-20'), grain: 'visit' }),
  ];

  it('keep the sign of a year on the line of its number', () => {
    for (const text of written) expect(text).toMatch(/2018\u00a0г\.$/);
  });

  it('have blanks in files that programs read', () => {
    for (const text of written) expect(plainSpaces(text)).toMatch(/2018 г\.$/);
  });
});
