import { expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const trips = (...formats: readonly string[]) =>
  tableOf(
    ['Date', 'Country', 'City', 'Title', 'Format'],
    ...formats.map((format, at) => [`2019-05-0${at + 1}`, 'Italy', 'Bologna', `Fair ${at + 1}`, format]),
  );
const notesOf = (...formats: readonly string[]) => visitsOf(planOf(trips(...formats))).map(({ notes }) => notes);

test('what stands behind a format that is known goes to the staff notes', () => {
  const said = ['in person - 2 hours', 'face to face; hall 5', 'in person (recorded)'];
  expect(notesOf(...said)).toEqual(said.map((format) => `Format: ${format}`));
  expect(notesOf('online via Teams (ID 1234)')).toEqual([
    'Format: online via Teams (ID 1234)\nCountry: Italy\nCity: Bologna',
  ]);
  expect(notesOf('by phone (Mr Huber ill)')).toEqual([
    'Format: by phone (Mr Huber ill)\nCountry: Italy\nCity: Bologna',
  ]);
  const more = ['vor Ort, Raum 3', 'на живо (без превод)', 'in presenza - sala B'];
  expect(notesOf(...more)).toEqual(more.map((format) => `Format: ${format}`));
});

test('a format and nothing else goes nowhere', () => {
  const there = ['in person', 'vor Ort', 'на живо', 'on-site visit', 'v živo', 'in presenza'];
  expect(notesOf(...there)).toEqual(Array(6).fill(undefined));
  expect(notesOf('hybrid')).toEqual([undefined]);
});

test('a country and a city where nobody went, as it was held online, go to the staff notes', () => {
  const online = ['Online (Zoom)', 'phone call', 'MS Teams meeting', 'Videokonferenz', 'online среща'];
  expect(notesOf(...online)).toEqual(Array(5).fill('Country: Italy\nCity: Bologna'));
});
