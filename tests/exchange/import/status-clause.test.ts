import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

const planWith = (header: string, remark: string) =>
  planOf(tableOf(['Date', 'City', 'Country', header], ['14.02.2023', 'Graz', 'Austria', remark]));

describe('a remark that begins by saying that it did not take place', () => {
  test.each([
    ['Notes', 'cancelled, did not take place', 'cancelled-row'],
    ['Notes', 'Cancelled (illness of the host)', 'cancelled-row'],
    ['Notes', 'was cancelled at the last minute', 'cancelled-row'],
    ['Result', 'cancelled, did not take place', 'cancelled-row'],
    ['Status', 'cancelled, did not take place', 'cancelled-row'],
    ['Бележки', 'не се състоя, домакинът беше болен', 'cancelled-row'],
    ['Бележки', 'За съжаление отменена, болест', 'cancelled-row'],
    ['Бележки', 'Отложена. Нова дата през май', 'postponed-row'],
    ['Bemerkungen', 'leider abgesagt, kein Ersatztermin', 'cancelled-row'],
    ['Note', 'annullato, rinviato a maggio', 'cancelled-row'],
    ['Opombe', 'ni se zgodilo, bolezen', 'cancelled-row'],
    ['Opombe', 'odpovedano, bolezen gostitelja', 'cancelled-row'],
  ])('%s “%s” sets its row aside by name', (header, remark, code) => {
    const plan = planWith(header, remark);
    expect(plan.counts['set-aside']).toBe(1);
    expect(plan.faults).toEqual([expect.objectContaining({ code, column: header, found: remark, row: 2 })]);
  });

  test.each([
    ['Notes', 'Cancelled in May, held in June'],
    ['Notes', 'Agreed on a visit, cancelled later'],
    [
      'Notes',
      'Cancelled, the second session that is, as the speaker of the chamber fell ill; in the first one we spoke about the new programme, its budget and the partners',
    ],
  ])('%s “%s” is pointed out', (header, remark) => {
    const plan = planWith(header, remark);
    expect(visitsOf(plan)).toHaveLength(1);
    expect(faultCodes(plan)).toEqual(['doubtful-remark']);
  });

  test('of the next steps says it of those', () => {
    expect(visitsOf(planWith('Next steps', 'cancelled, no budget'))).toHaveLength(1);
  });
});
