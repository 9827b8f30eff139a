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
    ['Opombe', 'prestavljeno na junij, bolezen', 'postponed-row'],
    ['Remarques', 'annulé, maladie de l’hôte', 'cancelled-row'],
    ['Remarques', 'Malheureusement reportée à juin, maladie', 'postponed-row'],
    ['Observaciones', 'cancelado, sin nueva fecha', 'cancelled-row'],
  ])('%s “%s” sets its row aside by name', (header, remark, code) => {
    const plan = planWith(header, remark);
    expect(plan.counts['set-aside']).toBe(1);
    expect(plan.faults).toEqual([expect.objectContaining({ code, column: header, found: remark, row: 2 })]);
  });

  test.each([
    ['Notes', 'Cancelled in May, held in June'],
    ['Notes', 'Cancelled on 3 May, held in June'],
    ['Bemerkungen', 'Abgesagt im Mai, im Juni durchgeführt'],
    ['Notes', 'Agreed on a visit, cancelled later'],
    ['Remarques', 'Annulé en mai, a eu lieu en juin'],
    ['Bemerkungen', 'Auf dem Rückweg Zug verschoben'],
    ['Bemerkungen', 'Wegen Krankheit Abendessen abgesagt'],
    ['Notes', 'On the second day dinner cancelled'],
    ['Ergebnis', 'Unterzeichnung auf Juni verschoben'],
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

describe('a reason or a new date ahead of the word says the same as behind it', () => {
  test.each([
    ['auf Juni verschoben', 'postponed-row'],
    ['auf unbestimmte Zeit verschoben', 'postponed-row'],
    ['auf 2024 verschoben', 'postponed-row'],
    ['Auf den 12. Juni 2023 verschoben.', 'postponed-row'],
    ['ins Frühjahr verschoben', 'postponed-row'],
    ['auf nächstes Jahr vertagt', 'postponed-row'],
    ['Termin wurde auf Juni verschoben', 'postponed-row'],
    ['wegen Krankheit auf Juni verschoben', 'postponed-row'],
    ['Treffen wegen Krankheit abgesagt', 'cancelled-row'],
    ['krankheitsbedingt abgesagt', 'cancelled-row'],
    ['поради болест отменена', 'cancelled-row'],
    ['за юни отложена', 'postponed-row'],
    ['a giugno rinviato', 'postponed-row'],
    ['rinviato a data da destinarsi', 'postponed-row'],
    ['na junij prestavljeno', 'postponed-row'],
    ['prestavljeno za nedoločen čas', 'postponed-row'],
    ['postponed indefinitely', 'postponed-row'],
  ])('“%s”', (remark, code) => {
    for (const header of ['Status', 'Result', 'Notes']) {
      const plan = planWith(header, remark);
      expect(plan.faults).toEqual([expect.objectContaining({ code, column: header, found: remark, row: 2 })]);
      expect(visitsOf(plan)).toEqual([]);
    }
  });
});

describe('in French and Spanish what did not take place is called', () => {
  test.each([
    ['annulé', 'cancelled-row'],
    ['Annulée', 'cancelled-row'],
    ['annulé pour cause de maladie', 'cancelled-row'],
    ['Réunion annulée', 'cancelled-row'],
    ['La visite a été annulée', 'cancelled-row'],
    ["n'a pas eu lieu", 'cancelled-row'],
    ['reporté à juin', 'postponed-row'],
    ['Reportée au mois de juin', 'postponed-row'],
    ['reporté sine die', 'postponed-row'],
    ['cancelado', 'cancelled-row'],
    ['Reunión cancelada', 'cancelled-row'],
    ['cancelado por enfermedad', 'cancelled-row'],
    ['no se celebró', 'cancelled-row'],
    ['aplazada', 'postponed-row'],
    ['aplazado a junio', 'postponed-row'],
  ])('%s', (remark, code) => {
    for (const header of ['Statut', 'Résultat', 'Notas']) {
      const plan = planWith(header, remark);
      expect(plan.faults).toEqual([expect.objectContaining({ code, column: header, found: remark, row: 2 })]);
      expect(visitsOf(plan)).toEqual([]);
    }
  });
});

describe('whatever stands behind the word as a clause or in brackets, a cell that begins so says it of the row', () => {
  test.each([
    ['Cancelled the day before (illness)', 'cancelled-row'],
    ['Cancelled at short notice (illness of the host)', 'cancelled-row'],
    ['Cancelled one day before departure', 'cancelled-row'],
    ['Cancelled - ferry strike', 'cancelled-row'],
    ['Did not happen in the end', 'cancelled-row'],
    ['Cancelled after the flight was missed', 'cancelled-row'],
    ['Cancelled and postponed to spring', 'cancelled-row'],
    ['Postponed without a new date', 'postponed-row'],
    ['Отменена в последния момент (болест)', 'cancelled-row'],
    ['Отменено предния ден – болест', 'cancelled-row'],
    ['Отменена два дни преди пътуването', 'cancelled-row'],
    ['Отложена без нова дата', 'postponed-row'],
    ['Abgesagt einen Tag vorher (Krankheit)', 'cancelled-row'],
    ['Abgesagt vom Gastgeber', 'cancelled-row'],
    ['kurzfristig abgesagt (Streik)', 'cancelled-row'],
    ['Abgesagt in letzter Minute', 'cancelled-row'],
    ['Annullata il giorno prima (sciopero)', 'cancelled-row'],
    ['Annullato all’ultimo momento', 'cancelled-row'],
    ['Odpovedano dan prej (bolezen)', 'cancelled-row'],
    ['Odpovedano v zadnjem trenutku', 'cancelled-row'],
    ['Annulée la veille (grève)', 'cancelled-row'],
    ['Annulé deux jours avant', 'cancelled-row'],
  ])('“%s”', (remark, code) => {
    for (const header of ['Status', 'Results', 'Notes', 'City', 'Organisation']) {
      const columns = ['Date', 'Country', 'Topic', header];
      const plan = planOf(tableOf(columns, ['14.02.2023', 'Austria', 'Investment', remark]));
      expect(plan.faults).toEqual([expect.objectContaining({ code, column: header, found: remark, row: 2 })]);
      expect(visitsOf(plan)).toEqual([]);
    }
  });

  test('so it does in a column that is not recognised', () => {
    const table = tableOf(
      ['Date', 'City', 'Country', 'Qbert'],
      ['14.02.2023', 'Graz', 'Austria', 'Cancelled the day before (illness)'],
      ['15.02.2023', 'Wien', 'Austria', ''],
    );
    expect(planOf(table).faults).toMatchObject([{ code: 'cancelled-row', row: 2 }]);
  });

  test.each([
    'Cancelled the dinner (illness)',
    'Cancelled flights in Vienna',
    'Postponed from May to February',
    'Verschoben von Mai auf Februar',
    'Not held in Vienna but in Graz',
    'Cancelled in January and held in February',
    'Cancelled in the morning and moved online',
    'Postponed once already',
  ])('“%s” says something else, and is pointed out', (remark) => {
    const plan = planWith('Notes', remark);
    expect(visitsOf(plan)).toHaveLength(1);
    expect(faultCodes(plan)).toEqual(['doubtful-remark']);
  });
});
