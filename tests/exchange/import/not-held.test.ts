import { describe, expect, test } from 'vitest';
import { saysOnline } from '#src/exchange/import/held-online.ts';
import { faultCodes, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const HEADER = ['Date', 'Country', 'City', 'Organisation', 'Title'];
const one = (header: string, text: string, date = '2024-03-12') =>
  planOf(tableOf([...HEADER, header], [date, 'Italy', 'Bologna', 'Nesta', 'Talk', text]));

describe('a column that asks whether a visit took place', () => {
  test.each([
    ['Took place?', 'yes', 'no'],
    ['Състояло се', 'да', 'не'],
    ['Проведено', 'да', 'не'],
    ['Осъществено?', 'да', 'не'],
    ['Durchgeführt', 'ja', 'nein'],
    ['Stattgefunden?', 'ja', 'nein'],
    ['Svolto', 'sì', 'no'],
    ['Effettuato', 'sì', 'no'],
    ['Opravljeno', 'da', 'ne – prestavljeno'],
    ['Izvedeno', 'da', 'ne'],
    ['Réalisé', 'oui', 'non'],
    ['Tenu', 'oui', 'non'],
  ])('“%s” is one of statuses', (header, yes, no) => {
    const table = tableOf(
      [...HEADER, header],
      ...[yes, no, yes, yes].map((each, at) => [`2024-03-1${at}`, 'Italy', 'Bologna', 'Nesta', `Talk ${at}`, each]),
    );
    expect(targetsOf(table).at(-1)).toBe('status');
    const plan = planOf(table);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['added', 'set-aside', 'added', 'added']);
    expect(faultCodes(plan)).toEqual(['cancelled-row']);
  });
});

describe('a remark that says that there was no visit', () => {
  test.each([
    ['Note', 'non si è presentato', 'absent-row'],
    ['Stato', 'non partecipato', 'absent-row'],
    ['Note', 'saltata', 'cancelled-row'],
    ['Note', 'saltato', 'cancelled-row'],
    ['Note', 'da confermare', 'planned-row'],
    ['Observations', 'à confirmer', 'planned-row'],
    ['Status', 'TBC', 'planned-row'],
    ['Remarks', 'did not show up', 'absent-row'],
    ['Bemerkungen', 'ausgefallen mangels Anmeldungen', 'cancelled-row'],
    ['Bemerkungen', 'nicht gekommen', 'absent-row'],
    ['Бележки', 'визитата отменена поради болест', 'cancelled-row'],
    ['Бележки', 'отменена визита поради болест', 'cancelled-row'],
    ['Бележки', 'мисията беше отложена', 'postponed-row'],
    ['Бележки', 'идея, няма решение', 'planned-row'],
    ['Observations', 'reportée à une date ultérieure', 'postponed-row'],
    ['Statut', 'reporté au printemps', 'postponed-row'],
  ])('%s “%s” sets its row aside', (header, text, code) => {
    const plan = one(header, text);
    expect([plan.counts['set-aside'], faultCodes(plan)]).toEqual([1, [code]]);
  });

  test.each(['идея: съвместен проект', 'Idea for a joint project', 'няма решение'])(
    '“%s” says nothing of it',
    (text) => {
      expect([one('Notes', text).counts.added, faultCodes(one('Notes', text))]).toEqual([1, []]);
    },
  );

  test('in the column of those who went', () => {
    const plan = one('Our rep', 'nobody (visa refused)');
    expect(plan.faults).toMatchObject([{ code: 'refused-row', effect: 'row-set-aside' }]);
  });

  test('an idea without a date is asked about', () => {
    expect(one('Бележки', 'идея, няма решение', '?').counts.added).toBe(0);
  });
});

describe('a remark that says that it was held from afar', () => {
  test.each([
    'prek spleta',
    'prek Zooma',
    'preko Teamsa',
    'po telefonu',
    'per Video',
    'per Zoom',
    'en visio',
    'par visioconférence',
    'in videoconferenza',
    'чрез Зуум',
  ])('“%s”: nobody went to the place that the row names', (text) => {
    const plan = one('Notes', text);
    expect(visitsOf(plan)).toMatchObject([{ direction: 'home', places: [] }]);
    expect(faultCodes(plan)).toEqual(['online-place']);
  });

  test('a city that sounds like it is a city', () => {
    expect(['Splett', 'Split', 'Zooma City', 'Teamsville', 'Videm'].map(saysOnline)).toEqual(Array(5).fill(false));
  });
});
