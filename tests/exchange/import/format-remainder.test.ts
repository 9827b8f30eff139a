import { expect, test } from 'vitest';
import { planOf, tableOf, visitsOf } from './import-fixture.ts';

const trips = (...formats: readonly string[]) =>
  tableOf(
    ['Date', 'Country', 'City', 'Title', 'Format'],
    ...formats.map((format, at) => [`2019-05-0${at + 1}`, 'Italy', 'Bologna', `Fair ${at + 1}`, format]),
  );
const notesOf = (...formats: readonly string[]) => visitsOf(planOf(trips(...formats))).map(({ notes }) => notes);

test('what stands behind a format that is known goes to the staff notes', () => {
  const said = ['in person - 2 hours', 'face to face; hall 5', 'in person (recorded)', 'online via Teams (ID 1234)'];
  expect(notesOf(...said)).toEqual(said.map((format) => `Format: ${format}`));
  const more = ['vor Ort, Raum 3', 'на живо (без превод)', 'by phone (Mr Huber ill)', 'in presenza - sala B'];
  expect(notesOf(...more)).toEqual(more.map((format) => `Format: ${format}`));
});

test('a format and nothing else goes nowhere', () => {
  expect(notesOf('in person', 'Online (Zoom)', 'phone call', 'MS Teams meeting', 'vor Ort', 'на живо')).toEqual(
    Array(6).fill(undefined),
  );
  expect(notesOf('hybrid', 'Videokonferenz', 'on-site visit', 'v živo', 'in presenza', 'online среща')).toEqual(
    Array(6).fill(undefined),
  );
});
