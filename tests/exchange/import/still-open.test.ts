import { describe, expect, test } from 'vitest';
import { faultCodes, planOf, tableOf } from './import-fixture.ts';

const one = (header: string, text: string, date = '2024-06-12') =>
  planOf(
    tableOf(
      ['Date', 'Country', 'City', 'Organisation', header],
      ['2024-03-11', 'Italy', 'Milan', 'Nesta', 'Memorandum signed'],
      [date, 'Italy', 'Bologna', 'Nesta', text],
    ),
  );

describe('words beside a visit that leave open whether it is held', () => {
  test.each([
    ['Резултат', 'очаква се потвърждение'],
    ['Result', 'awaiting confirmation'],
    ['Outcome', 'Confirmation pending.'],
    ['Ergebnis', 'Bestätigung steht noch aus'],
    ['Esito', 'in attesa di conferma'],
    ['Rezultat', 'čakamo potrditev'],
    ['Summary', 'awaiting confirmation'],
  ])(
    'alone under “%s”, “%s” is its status: it waits for the table, or is asked about while it is ahead',
    (header, text) => {
      const past = one(header, text);
      expect([past.counts.added, faultCodes(past)]).toEqual([1, ['planned-row']]);
      expect(faultCodes(one(header, text, '2027-06-12'))).toEqual(['future-date', 'waiting-planned']);
    },
  );

  test.each([
    ['Ergebnis', 'noch offen ob Termin stattfindet'],
    ['Ergebnis', 'Termin noch offen'],
    ['Резултат', 'не е ясно дали посещението ще се състои'],
    ['Result', 'not clear yet whether the visit will take place'],
    ['Notes', 'the visit is uncertain'],
    ['Резултат', 'очаква се потвърждение за финансиране'],
    ['Esito', 'da capire se la visita si svolgerà'],
    ['Rezultat', 'ni znano, ali bo obisk izveden'],
    ['Findings', 'unclear whether the meeting took place'],
  ])('among others under “%s”, “%s” is pointed out', (header, text) => {
    const plan = one(header, text);
    expect([plan.counts.added, faultCodes(plan)]).toEqual([2, ['doubtful-remark']]);
  });

  test.each([
    ['Ergebnis', 'offen'],
    ['Result', 'Offer to be confirmed by their board'],
    ['Ergebnis', 'Der Besuch war offen und freundlich'],
    ['Бележки', 'Срещата се проведе в общината'],
    ['Esito', 'La visita si è svolta presso la sede'],
    ['Rezultat', 'Obisk se je zgodil v petek'],
    ['Résultat', 'La rencontre a eu lieu au siège'],
    ['Next steps', 'awaiting confirmation'],
    ['Next steps', 'ask whether the second meeting will take place'],
    ['Result', 'They confirmed the date of the next meeting'],
  ])('“%s”: “%s” is not said of it', (header, text) => {
    const plan = one(header, text);
    expect([plan.counts.added, faultCodes(plan)]).toEqual([2, []]);
  });
});
