import { describe, expect, test } from 'vitest';
import { planOf, tableOf, targetsOf, visitsOf } from './import-fixture.ts';

const table = (header: string, ...cells: readonly string[]) =>
  tableOf(
    ['Date', 'Country', 'City', 'Organisation', header],
    ...cells.map((cell, at) => [`2025-03-1${at}`, 'Italy', 'Bologna', 'ART-ER', cell]),
  );

describe('a column of e-mail addresses', () => {
  test.each([
    'Имейл адрес',
    'Адрес на електронна поща',
    'Електронен адрес',
    'E-mail-Adresse',
    'Mailadresse',
    'E-Mail Anschrift',
    'indirizzo e-mail',
    'indirizzo di posta elettronica',
    'e-poštni naslov',
    'Elektronski naslov',
    'Email address of the contact',
    'emailAddress',
    'adresse e-mail',
  ])('is none of places nor of titles, and is kept for the staff: %s', (header) => {
    for (const cells of [['info@art-er.it', 'x@aster.it'], ['info@art-er.it'], ['info@art-er.it; x@aster.it', '']]) {
      expect(targetsOf(table(header, ...cells)).at(-1)).toBe('notes');
      expect(visitsOf(planOf(table(header, ...cells)))[0]?.notes).toContain('info@art-er.it');
    }
  });

  test.each(['Address', 'Адрес', 'Adresse', 'Indirizzo', 'Naslov'])('is told by what stands in it: %s', (header) => {
    expect(targetsOf(table(header, 'info@art-er.it', 'x@aster.it')).at(-1)).toBe('notes');
  });

  test.each([
    ['Address', 'Via Piero Gobetti 101', 'address'],
    ['Адрес', 'ул. „Шипка“ 6', 'address'],
    ['Name, E-Mail', 'Anna Bell, anna@nesta.org.uk', 'notes'],
  ])('is another where it holds something else: %s', (header, cell, target) => {
    expect(targetsOf(table(header, cell, cell)).at(-1)).toBe(target);
  });
});
