import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf, visitsOf } from './import-fixture.ts';

describe('a remark in any column that begins by saying it is planned', () => {
  const one = (header: string, remark: string, date: string) =>
    planOf(
      tableOf(
        ['Date', 'Country', 'City', 'Organisation', 'Topic', header],
        [date, 'Italy', 'Bologna', 'ART-ER', 'Data', remark],
      ),
      { direction: 'outbound' },
    );
  const REMARKS = [
    ['Results', 'Planned - registration open'],
    ['Results', 'Planned (registration open)'],
    ['Remarks', 'Planned, registration open until 1 December'],
    ['Remarks', 'Planned for December'],
    ['Outcome', 'Upcoming: agenda to follow'],
    ['Резултат', 'Предстои – отворена е регистрацията'],
    ['Бележки', 'Планирано, очаква се програма'],
    ['Ergebnis', 'Geplant, Anmeldung läuft'],
    ['Bemerkungen', 'geplant für Dezember'],
    ['Esito', 'In programma - iscrizioni aperte'],
    ['Opombe', 'Načrtovano, prijave odprte'],
    ['Résultat', 'Prévu - inscriptions ouvertes'],
    ['Qbert', 'Planned - registration open'],
  ] as const;

  test.each(REMARKS)('%s “%s” is asked about where the date is ahead', (header, remark) => {
    const plan = one(header, remark, '2026-12-07');
    expect(faultCodes(plan)).toContain('waiting-planned');
    expect(plan.faults.find(({ code }) => code === 'waiting-planned')).toMatchObject({
      column: header,
      found: `${remark} · 2026-12-07`,
    });
    expect(visitsOf(plan)).toEqual([]);
    const [visit] = visitsOf(
      planOf(
        tableOf(['Date', 'Country', 'City', 'Topic', header], ['2026-12-07', 'Italy', 'Bologna', 'Data', remark]),
        { direction: 'outbound', planned: 'visit' },
      ),
    );
    expect(visit?.notes).toContain(remark);
  });

  test('of a visit that is past says it of what came of that', () => {
    for (const [header, remark] of REMARKS)
      if (remark !== 'geplant für Dezember' && remark !== 'Planned for December')
        expect(visitsOf(one(header, remark, '2025-12-07'))).toHaveLength(1);
  });

  test('is asked about without a date as well, where it is none of results', () => {
    expect(faultCodes(one('Remarks', 'Planned, registration open', ''))).toContain('waiting-planned');
    expect(faultCodes(one('Results', 'Planned: a joint publication', ''))).not.toContain('waiting-planned');
  });

  test.each(['Planned for March', 'geplant für Herbst 2026', 'планирано за пролетта'])(
    '“%s” alone says it of a row that is past, too, which waits for the table to be mended',
    (remark) => {
      expect(faultCodes(one('Remarks', remark, '2025-12-07'))).toEqual(['planned-row']);
    },
  );

  test('“planned for students” is not said of a day', () => {
    expect(visitsOf(one('Remarks', 'Planned for students', '2025-12-07'))).toHaveLength(1);
  });

  test('among the next steps says it of those', () => {
    expect(faultCodes(one('Next steps', 'Planned - call in January', '2026-12-07'))).not.toContain('waiting-planned');
  });
});
