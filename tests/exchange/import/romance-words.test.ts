import { describe, expect, test } from 'vitest';
import { readDirection } from '#src/exchange/import/direction-words.ts';
import { readFormat } from '#src/exchange/import/format-words.ts';
import { saysOnline } from '#src/exchange/import/held-online.ts';
import { isEventKind, isOrganisationKind } from '#src/exchange/import/kind-words.ts';
import { saysNothing } from '#src/exchange/import/row-kinds.ts';
import { isDitto, namesNone } from '#src/exchange/import/unnamed-organisations.ts';
import { readDate } from '#src/exchange/import/written-date.ts';
import { faultCodes, planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

describe('in French and Spanish', () => {
  test.each([
    ['entrant', 'sortant'],
    ['visite reçue', 'déplacement'],
    ['délégation reçue', 'Voyage'],
    ['Reçu', 'à l’étranger'],
    ['entrante', 'saliente'],
    ['visita recibida', 'viaje'],
  ])('%s and %s tell who travelled', (came, went) => {
    expect([readDirection(came), readDirection(went)]).toEqual(['inbound', 'outbound']);
  });

  test.each([
    ['en ligne', 'online'],
    ['visioconférence', 'online'],
    ['réunion en ligne', 'online'],
    ['téléphone', 'online'],
    ['par téléphone', 'online'],
    ['videoconferencia', 'online'],
    ['en línea', 'online'],
    ['présentiel', 'in-person'],
    ['visite', 'in-person'],
    ['presencial', 'in-person'],
    ['hybride', 'hybrid'],
    ['mixte', 'hybrid'],
    ['présentiel et visioconférence', 'hybrid'],
    ['courriel', 'written'],
    ['par courrier', 'written'],
    ['correo electrónico', 'written'],
  ])('“%s” is held %s', (text, format) => expect(readFormat(text)).toBe(format));

  test('a place that says online is none, and a city is', () => {
    expect(['en ligne', 'visioconférence', 'par téléphone', 'en línea'].map(saysOnline)).toEqual(Array(4).fill(true));
    expect(['Visé', 'Lyon', 'Ligne'].map(saysOnline)).toEqual(Array(3).fill(false));
  });

  test.each(['Réunion', 'Visite', 'Assemblée générale', 'Salon', 'reunión', 'feria'])('%s is a kind of event', (text) =>
    expect([isEventKind(text), isOrganisationKind(text)]).toEqual([true, false]),
  );

  test.each(['Entreprise', 'Université', 'Ministère', 'Pôle de compétitivité', 'Empresa', 'Cámara de comercio'])(
    '%s is a kind of organisation',
    (text) => expect([isEventKind(text), isOrganisationKind(text)]).toEqual([false, true]),
  );

  test.each(['été 2019', 'Printemps 2020', 'automne 2021', 'hiver 2020', 'verano 2019', 'otoño de 2021'])(
    '%s is a season, which cannot be recorded',
    (text) => expect(readDate(text)).toEqual({ kind: 'refused', reason: 'season' }),
  );

  test.each(['aucune réunion', 'plusieurs entreprises', 'varias empresas', 'ninguna reunión'])(
    '“%s” names no organisation',
    (text) => expect(namesNone(text)).toBe(true),
  );

  test('a cell may stand for nothing, or for the row above', () => {
    expect(['inconnu', 'à préciser', 'desconocido'].map((text) => saysNothing(text))).toEqual([true, true, true]);
    expect(['voir ci-dessus', 'ídem', 'la même'].map(isDitto)).toEqual([true, true, true]);
  });
});

test.each(['Total', 'Sous-total', 'Totaux', 'Suma'])('a row “%s” is none of the visits', (total) => {
  const plan = planOf(
    tableOf(
      ['Date', 'Pays', 'Ville', 'Organisme', 'Objet'],
      ['14/03/2023', 'Allemagne', 'Munich', 'Bayern Innovativ', 'Batteries'],
      [total, '1', '', '', ''],
    ),
  );
  expect(plan.counts.added).toBe(1);
  expect(faultCodes(plan)).toContain('total-row');
});

test.each(['Délégation reçue', 'Visiteurs', 'Invités'])('under “%s” guests came', (header) => {
  const plan = planOf(
    tableOf(['Date', 'Pays', 'Organisme', header], ['14/03/2023', 'France', 'Tenerrdis', 'Jean Dupont']),
  );
  expect(visitsOf(plan).map(({ direction }) => direction)).toEqual(['inbound']);
});

test.each([
  ['Participants (nous)', 'ours'],
  ['Notre représentant', 'ours'],
  ['Participants de notre côté', 'ours'],
  ['Participants (eux)', 'guests'],
  ['Participantes (nosotros)', 'ours'],
])('%s names people of one side', (header, target) => {
  expect(targetsOf(tableOf(['Date', 'Pays', header], ['14/03/2023', 'Allemagne', 'Jean Dupont']))[2]).toBe(target);
});
