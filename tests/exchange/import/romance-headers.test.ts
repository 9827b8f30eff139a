import { describe, expect, test } from 'vitest';
import { isOtherWeekday } from '#src/exchange/import/weekday.ts';
import { readDate } from '#src/exchange/import/written-date.ts';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const targetOf = (header: string, cell: string) =>
  targetsOf(tableOf(['X1', header], ['-', cell], ['-', cell], ['-', cell]))[1];

describe('a French header', () => {
  test.each([
    ['Date', '14/03/2023', 'date'],
    ['Date de la visite', '14/03/2023', 'date'],
    ['Date de début', '14/03/2023', 'from'],
    ['Date de fin', '16/03/2023', 'to'],
    ['Année', '2023', 'year'],
    ['Mois', 'mars', 'month'],
    ['Pays', 'Allemagne', 'country'],
    ['Ville', 'Lyon', 'city'],
    ['Lieu', '10 rue de la Paix', 'address'],
    ['Organisation', 'CNRS', 'organisation'],
    ['Organisme', 'CNRS', 'organisation'],
    ['Partenaire', 'CNRS', 'organisation'],
    ['Entreprise', 'Airbus', 'organisation'],
    ['Institution', 'CNRS', 'organisation'],
    ['Organismes rencontrés', 'CNRS', 'organisation'],
    ['Interlocuteur', 'Jean Dupont', 'guests'],
    ['Personnes rencontrées', 'Jean Dupont', 'guests'],
    ['Participants internes', 'Jean Dupont', 'ours'],
    ['Participants externes', 'Jean Dupont', 'guests'],
    ['Sujet', 'Coopération', 'title'],
    ['Objet de la visite', 'Coopération', 'title'],
    ['Thème', 'Énergie', 'topic'],
    ['Ordre du jour', 'Présentation des clusters', 'summary'],
    ['Compte rendu', 'Présentation des clusters', 'summary'],
    ['Résultat', 'Accord de principe', 'notes'],
    ['Suites', 'Envoyer le dossier', 'notes'],
    ['Décision', 'Signer', 'notes'],
    ['Remarques', 'à revoir', 'notes'],
    ['Commentaires', 'à revoir', 'notes'],
    ['Type de visite', 'en ligne', 'format'],
  ])('%s with “%s” is %s', (header, cell, target) => expect(targetOf(header, cell)).toBe(target));

  test.each(['Participants', 'Personne'])('%s does not say whose people it names, and is asked about', (header) => {
    const plan = planOf(tableOf(['Date', 'Pays', header], ['14/03/2023', 'Allemagne', 'Jean Dupont']));
    expect(plan.questions.map(({ name }) => name)).toContain('peopleColumn');
  });
});

describe('a Spanish header', () => {
  test.each([
    ['Fecha', '14/03/2023', 'date'],
    ['Fecha de inicio', '14/03/2023', 'from'],
    ['País', 'Alemania', 'country'],
    ['Ciudad', 'Valladolid', 'city'],
    ['Empresa', 'Iberdrola', 'organisation'],
    ['Organización', 'CSIC', 'organisation'],
    ['Asunto', 'Cooperación', 'title'],
    ['Orden del día', 'Presentación', 'summary'],
    ['Resultados', 'Acuerdo', 'notes'],
    ['Observaciones', 'por revisar', 'notes'],
  ])('%s with “%s” is %s', (header, cell, target) => expect(targetOf(header, cell)).toBe(target));
});

describe('a date in French or Spanish', () => {
  test.each([
    ['14 mars 2023', '2023-03-14'],
    ['1er février 2021', '2021-02-01'],
    ['du 3 au 5 juin 2019', '2019-06-03/2019-06-05'],
    ['du 30 septembre au 2 octobre 2022', '2022-09-30/2022-10-02'],
    ['4 et 5 juillet 2019', '2019-07-04/2019-07-05'],
    ['août 2020', '2020-08'],
    ['mardi 14 mars 2023', '2023-03-14'],
    ['14 de marzo de 2023', '2023-03-14'],
    ['del 3 al 5 de junio de 2019', '2019-06-03/2019-06-05'],
    ['martes, 14 de marzo de 2023', '2023-03-14'],
  ])('%s is %s', (written, edtf) => expect(readDate(written)).toMatchObject({ kind: 'read', edtf }));

  test('that names another weekday is pointed out', () => {
    expect(isOtherWeekday('lundi 14 mars 2023', '2023-03-14')).toBe(true);
    expect(isOtherWeekday('mardi 14 mars 2023', '2023-03-14')).toBe(false);
  });
});

test('a table in French is read as it stands', () => {
  const plan = planOf(
    tableOf(
      ['Date', 'Pays', 'Ville', 'Organisme', 'Participants externes', 'Objet', 'Résultat', 'Remarques'],
      ['du 3 au 5 juin 2019', 'France', 'Lyon', 'Tenerrdis', 'Jean Dupont', 'Pôles', 'Échange', 'à suivre'],
      ['14 mars 2023', 'Allemagne', 'Munich', 'Bayern Innovativ', 'Anna Weber', 'Batteries', '', ''],
    ),
  );
  expect(plan.counts).toMatchObject({ read: 2, added: 2 });
  expect(visitsOf(plan).map(({ when, countries, places }) => [when, ...countries, ...places])).toEqual([
    ['2019-06-03/2019-06-05', 'FR', 'lyon'],
    ['2023-03-14', 'DE', 'munich'],
  ]);
});
