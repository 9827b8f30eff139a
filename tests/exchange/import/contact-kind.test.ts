import { describe, expect, test } from 'vitest';
import { readFormat } from '#src/exchange/import/format-words.ts';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const tableWith = (header: string, ...cells: readonly string[]) =>
  tableOf(
    ['Date', 'City', 'Country', 'Organisation', header],
    ...cells.map((cell, at) => [`2021-03-${14 + at}`, 'Vienna', 'Austria', 'Quantum Works', cell]),
  );

describe('a column of kinds of meetings or contacts', () => {
  test.each([
    ['Type of meeting', 'phone call', 'in person', 'e-mail', 'workshop'],
    ['Вид на срещата', 'телефонен разговор', 'на място', 'имейл', 'работна среща'],
    ['Art des Kontakts', 'Telefonat', 'persönlich', 'E-Mail', 'Schulung'],
    ['Tipo di incontro', 'telefonata', 'di persona', 'posta elettronica', 'seminario'],
    ['Vrsta srečanja', 'telefonski klic', 'sestanek v živo', 'e-pošta', 'delavnica'],
    ['Channel', 'Zoom call', 'visit', 'letter', 'meeting'],
    ['Канал', 'онлайн', 'посещение', 'писмо', 'среща'],
    ['Oblika', 'videokonferenca', 'osebno', 'dopis', 'sestanek'],
    ['contactType', 'call', 'in person', 'e-mail', 'meeting'],
  ])('%s: a call is no visit to a place, and letters are set aside', (header, ...cells) => {
    const table = tableWith(header, ...cells);
    expect(targetsOf(table)[4]).toBe('format');
    const plan = planOf(table);
    expect(
      visitsOf(plan)
        .map(({ when, direction, countries }) => [when, direction, countries])
        .sort(),
    ).toEqual([
      ['2021-03-14', 'home', []],
      ['2021-03-15', 'outbound', ['AT']],
      ['2021-03-17', 'outbound', ['AT']],
    ]);
    expect(plan.faults).toEqual([
      expect.objectContaining({ code: 'online-place', row: 2, found: `Vienna · ${cells[0]}` }),
      expect.objectContaining({ code: 'written-row', effect: 'row-set-aside', row: 4, found: cells[2] }),
    ]);
    expect(visitsOf(plan).find(({ when }) => when === '2021-03-17')?.notes).toBe(`${header}: ${cells[3]}`);
    expect(plan.changes.filter(({ collection }) => collection === 'kinds')).toHaveLength(1);
  });

  test('a header that does not say of what is asked, and calls are none of places until then', () => {
    const table = tableWith('Type', 'call', 'visit', 'meeting');
    const plan = planOf(table);
    expect(plan.questions).toContainEqual(
      expect.objectContaining({ name: 'kindColumn', columns: ['Type'], rows: 3, answer: 'format' }),
    );
    expect(visitsOf(plan).map(({ countries }) => countries)).toEqual([[], ['AT'], ['AT']]);
    const noted = planOf(table, { kindColumn: 'notes' });
    expect(visitsOf(noted).map(({ notes }) => notes)).toEqual(['Type: call', 'Type: visit', 'Type: meeting']);
  });

  test('without a header that speaks of it, its words tell it', () => {
    expect(targetsOf(tableWith('Как', 'онлайн', 'на живо', 'по телефона'))[4]).toBe('format');
  });

  test('the kind of an organisation is another', () => {
    expect(targetsOf(tableWith('Type of organisation', 'University'))[4]).toBe('kind');
    expect(targetsOf(tableWith('Вид организация', 'Университет'))[4]).toBe('kind');
  });
});

describe('a format', () => {
  test.each([
    ['Präsenz und online', 'hybrid'],
    ['online / in person', 'hybrid'],
    ['phone, e-mail', 'online'],
    ['conference call', 'online'],
    ['Teams-Meeting', 'online'],
    ['not online', undefined],
    ['Open call for projects', undefined],
  ] as const)('“%s” is %s', (text, format) => {
    expect(readFormat(text)).toBe(format);
  });
});
