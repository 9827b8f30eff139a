import { describe, expect, test } from 'vitest';
import { readDateCell } from '#src/exchange/import/date-cell.ts';
import { readDate } from '#src/exchange/import/written-date.ts';

const edtf = (text: string, year?: number) => {
  const reading = readDate(text, year);
  return reading.kind === 'read' ? reading.edtf : reading;
};

describe('a date as people write it', () => {
  test.each([
    ['2018-07-16', '2018-07-16'],
    ['2018-07', '2018-07'],
    ['2018', '2018'],
    ['2018-07-30/2018-08-03', '2018-07-30/2018-08-03'],
    ['2018-07-16 - 2018-07-20', '2018-07-16/2018-07-20'],
    ['2018-07-16T10:00:00Z', '2018-07-16'],
    ['2018/07/16', '2018-07-16'],
    ['16.07.2018', '2018-07-16'],
    ['16. 7. 2018', '2018-07-16'],
    ['16.07.2018 г.', '2018-07-16'],
    ['Mon, 16 July 2018', '2018-07-16'],
    ['Mon, Jul 16, 2018', '2018-07-16'],
    ['пн, 16 юли 2018 г.', '2018-07-16'],
    ['pon., 16. 7. 2018', '2018-07-16'],
    ['mar 16 luglio 2018', '2018-07-16'],
    ['16.07.2018 (Mon)', '2018-07-16'],
    ['20180716', '2018-07-16'],
    ['20180716-20180720', '2018-07-16/2018-07-20'],
    ['16.VII.2018', '2018-07-16'],
    ['16/VII/2018', '2018-07-16'],
    ['28.VI–3.VII.2018', '2018-06-28/2018-07-03'],
    ['VII.2018', '2018-07'],
    ['„16.07.2018“', '2018-07-16'],
    ['"16.07.2018"', '2018-07-16'],
    ['16 and 17 July 2018', '2018-07-16/2018-07-17'],
    ['16.07.2018 - 20.07.2018 (5 days)', '2018-07-16/2018-07-20'],
    ['16.07.2018 10:30', '2018-07-16'],
    ['16-20.07.2018', '2018-07-16/2018-07-20'],
    ['30.07-03.08.2018', '2018-07-30/2018-08-03'],
    ['30.07. – 03.08.2018 г.', '2018-07-30/2018-08-03'],
    ['28.12.2018-02.01.2019', '2018-12-28/2019-01-02'],
    ['07.2018', '2018-07'],
    ['07/2018', '2018-07'],
    ['2018-2019', '2018/2019'],
    ['2018 mar', '2018-03'],
    ['May 2, 2003', '2003-05-02'],
    ['May 10–11, 2003', '2003-05-10/2003-05-11'],
    ['May 30–June 2, 2003', '2003-05-30/2003-06-02'],
    ['December 31, 1918–January 1, 1919', '1918-12-31/1919-01-01'],
    ['Dec 30–Jan 2, 2019', '2018-12-30/2019-01-02'],
    ['August 1–31, 1905', '1905-08-01/1905-08-31'],
    ['July 2018', '2018-07'],
    ['May–June 2003', '2003-05/2003-06'],
    ['Monday, 16th of July 2018', '2018-07-16'],
    ['18 and 19 May 2018', '2018-05-18/2018-05-19'],
    ['16-Jul-2018', '2018-07-16'],
    ['юли 2018', '2018-07'],
    ['16 юли 2018 г.', '2018-07-16'],
    ['от 16 до 20 юли 2018 г.', '2018-07-16/2018-07-20'],
    ['4 септември – 6 октомври 2018', '2018-09-04/2018-10-06'],
    ['юни и юли 2022', '2022-06/2022-07'],
    ['June and July 2022', '2022-06/2022-07'],
    ['giugno e luglio 2022', '2022-06/2022-07'],
    ['Juni und Juli 2022', '2022-06/2022-07'],
    ['junij in julij 2022', '2022-06/2022-07'],
    ['юни-юли 2022', '2022-06/2022-07'],
    ['юни/юли 2022', '2022-06/2022-07'],
    ['юни - август 2022 г.', '2022-06/2022-08'],
    ['Jun-Jul 2022', '2022-06/2022-07'],
    ['June/July 2022', '2022-06/2022-07'],
    ['Juni/Juli 2022', '2022-06/2022-07'],
    ['giugno/luglio 2022', '2022-06/2022-07'],
    ['junij/julij 2022', '2022-06/2022-07'],
    ['between June and August 2022', '2022-06/2022-08'],
    ['между юни и август 2022', '2022-06/2022-08'],
    ['June, July and August 2022', '2022-06/2022-08'],
    ['юни, юли и август 2022', '2022-06/2022-08'],
    ['giugno, luglio e agosto 2022', '2022-06/2022-08'],
    ['ноември, декември и януари 2023', '2022-11/2023-01'],
    ['2021 and 2022', '2021/2022'],
    ['Do 14.07.2022', '2022-07-14'],
    ['15,16 и 17 юни 2022', '2022-06-15/2022-06-17'],
    ['15., 16. und 17. Juni 2022', '2022-06-15/2022-06-17'],
    ['15.06.2022/16.06.2022', '2022-06-15/2022-06-16'],
    ['16.07.2018/18.07.2018', '2018-07-16/2018-07-18'],
    ['16.07.2018 / 18.07.2018', '2018-07-16/2018-07-18'],
    ['2018-07-16 / 2018-07-18', '2018-07-16/2018-07-18'],
    ['2018-7-16 / 2018-7-18', '2018-07-16/2018-07-18'],
    ['2018.07.16/2018.07.18', '2018-07-16/2018-07-18'],
    ['2018/07/16 / 2018/07/18', '2018-07-16/2018-07-18'],
    ['2018-07 / 2018-08', '2018-07/2018-08'],
    ['16. 7. 2018 / 18. 7. 2018', '2018-07-16/2018-07-18'],
    ['16.07.2018 г. / 18.07.2018 г.', '2018-07-16/2018-07-18'],
    ['30 юли 2018 / 2 август 2018', '2018-07-30/2018-08-02'],
    ['28.12.2018/03.01.2019', '2018-12-28/2019-01-03'],
    ['2022-06-15/17', '2022-06-15/2022-06-17'],
    ['2022-06-28/07-02', '2022-06-28/2022-07-02'],
    ['15-и юни 2022г', '2022-06-15'],
    ['2. Mai 2018', '2018-05-02'],
    ['vom 16. bis 20. März 2018', '2018-03-16/2018-03-20'],
    ['1° maggio 2018', '2018-05-01'],
    ['dal 16 al 20 luglio 2018', '2018-07-16/2018-07-20'],
    ['od 16. do 20. julija 2018', '2018-07-16/2018-07-20'],
  ])('%s is %s', (text, expected) => {
    expect(edtf(text)).toBe(expected);
  });

  test.each([
    ['May 2', '2018-05-02'],
    ['16-20.07.', '2018-07-16/2018-07-20'],
    ['30.07-03.08', '2018-07-30/2018-08-03'],
    ['юли', '2018-07'],
  ])('%s takes the year from another column', (text, expected) => {
    expect(edtf(text, 2018)).toBe(expected);
  });

  test.each([
    ['Q3/Q4 2018', 'quarter'],
    ['Q3 FY2018', 'quarter'],
    ['summer 2018', 'season'],
    ['лято 2018', 'season'],
    ['ca. 2018', 'uncertain'],
    ['2018?', 'uncertain'],
    ['16 July', 'no-year'],
    ['3 and 17 July 2018', 'several-days'],
    ['1 и 15 юни 2018', 'several-days'],
    ['юни и август 2022', 'several-months'],
    ['June and August 2022', 'several-months'],
    ['giugno e agosto 2022', 'several-months'],
    ['May & September 2022', 'several-months'],
    ['June, August 2022', 'several-months'],
    ['June 2022, August 2022', 'several-months'],
    ['май 2021 и юни 2022', 'several-months'],
    ['June, July and September 2022', 'several-months'],
    ['до 15.06.2022', 'open-span'],
    ['след 15.06.2022', 'open-span'],
    ['преди юни 2022 г.', 'open-span'],
    ['до края на юни 2022', 'open-span'],
    ['не по-късно от 15.06.2022', 'open-span'],
    ['until 15 June 2022', 'open-span'],
    ['before 15 June 2022', 'open-span'],
    ['After June 2022', 'open-span'],
    ['since 2022', 'open-span'],
    ['by June 2022', 'open-span'],
    ['15 June 2022 onwards', 'open-span'],
    ['bis 15.06.2022', 'open-span'],
    ['prima del 15 giugno 2022', 'open-span'],
    ['do 15. 6. 2022', 'open-span'],
    ['2021 and 2023', 'several-days'],
    ['May 3 and June 4, 2022', 'several-days'],
    ['3-5 и 18 юни 2022', 'several-days'],
    ['15, 17 и 29 юни 2022', 'several-days'],
    ['5 и 6 юни, 8 юли 2022', 'several-days'],
    ['15.06./20.06.2022', 'several-days'],
    ['13.03.2019, 20.04.2019', 'several-days'],
    ['13.03.2019; 20.04.2019; 21.05.2019', 'several-days'],
    ['13.03., 20.04.2019', 'several-days'],
    ['13.03.2019\n20.04.2019', 'several-days'],
    ['2019-03-13, 2019-04-20', 'several-days'],
    ['20.06.2022/15.06.2022', 'end-before-start'],
    ['15.06.2022/20-06-2022', 'shape'],
    ['15.06.0022', 'early-year'],
    ['0022-06-15', 'early-year'],
    ['06.22', 'short-month-year'],
    ['31.02.2018', 'no-such-date'],
    ['20-16.07.2018', 'end-before-start'],
    ['to be agreed', 'shape'],
    ['', 'shape'],
  ])('%s is refused: %s', (text, reason) => {
    expect(edtf(text)).toEqual({ kind: 'refused', reason });
  });

  test('takes two dates that follow one another for the days from one to the other', () => {
    expect(edtf('13.03.2019, 14.03.2019')).toBe('2019-03-13/2019-03-14');
    expect(edtf('30.04., 01.05.2019')).toBe('2019-04-30/2019-05-01');
    expect(edtf('2019-03-13; 2019-03-14')).toBe('2019-03-13/2019-03-14');
  });

  test('tells day and month apart only where the numbers do', () => {
    expect(readDate('16/07/2018')).toEqual({ kind: 'numeric', dayFirst: '2018-07-16', shortYear: false });
    expect(readDate('7/16/2018')).toEqual({ kind: 'numeric', monthFirst: '2018-07-16', shortYear: false });
    expect(readDate('16/07/2018 / 18/07/2018')).toEqual({
      kind: 'numeric',
      dayFirst: '2018-07-16/2018-07-18',
      shortYear: false,
    });
    expect(readDate('7/6/2018')).toEqual({
      kind: 'numeric',
      dayFirst: '2018-06-07',
      monthFirst: '2018-07-06',
      shortYear: false,
    });
    expect(edtf('7/7/2018')).toBe('2018-07-07');
  });
  test('points out a year of two digits', () => {
    expect(readDate('16.07.18')).toEqual({ kind: 'read', edtf: '2018-07-16', shortYear: true });
  });
});

describe('a serial number of a spreadsheet', () => {
  // 43297 is 16 July 2018 in the system of 1900, 41835 in that of 1904 (Microsoft: 1,462 days apart).
  test.each([
    [43_297, 1900, '2018-07-16'],
    [43_297.75, 1900, '2018-07-16'],
    [41_835, 1904, '2018-07-16'],
    [2018, 1900, '2018'],
  ] as const)('%s in the system of %s is %s', (value, system, expected) => {
    expect(readDateCell({ kind: 'number', value }, undefined, system)).toMatchObject({ edtf: expected });
  });
  test('is read where a text file holds it', () => {
    expect(readDateCell({ kind: 'text', text: '43297' }, undefined, 1900)).toMatchObject({ edtf: '2018-07-16' });
  });
  test.each([0, 59, -3, 5_000_000])('%s is none', (value) => {
    expect(readDateCell({ kind: 'number', value }, undefined, 1900)).toEqual({ kind: 'refused', reason: 'shape' });
  });
});
