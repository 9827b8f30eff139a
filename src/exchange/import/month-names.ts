import { fold } from '#src/select/fold.ts';

const LANGUAGES_OF_NAMES = ['en', 'bg', 'de', 'it', 'sl', 'fr', 'es'] as const;

/** Short and inflected forms that the languages' own lists lack. */
const ALSO: readonly (readonly string[])[] = [
  ['jan', 'ян', 'jän', 'jaen', 'jänner', 'gen', 'januarja'],
  ['feb', 'фев', 'февр', 'febr', 'feber', 'febbr', 'februarja'],
  ['mar', 'март', 'мар', 'mär', 'maerz', 'mrz', 'marca'],
  ['apr', 'апр', 'avr', 'aprila'],
  ['may', 'май', 'mag', 'maj', 'maja'],
  ['jun', 'юни', 'юн', 'giu', 'junij', 'junija'],
  ['jul', 'юли', 'юл', 'lug', 'julij', 'julija'],
  ['aug', 'авг', 'ago', 'avg', 'ag', 'avgusta'],
  ['sep', 'sept', 'септ', 'сеп', 'set', 'sett', 'septembra'],
  ['oct', 'окт', 'okt', 'ott', 'oktobra'],
  ['nov', 'ноем', 'ное', 'нов', 'novembra'],
  ['dec', 'дек', 'dez', 'dic', 'decembra'],
];

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (let month = 1; month <= 12; month += 1) {
    const date = new Date(Date.UTC(2018, month - 1, 15));
    const said = LANGUAGES_OF_NAMES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((width) =>
        [{ month: width } as const, { month: width, day: 'numeric' } as const].map((options) =>
          new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
            .formatToParts(date)
            .filter(({ type }) => type === 'month')
            .map(({ value }) => value)
            .join(''),
        ),
      ),
    );
    for (const name of [...said, ...(ALSO[month - 1] ?? [])]) {
      const key = fold(name);
      if (/\p{L}/u.test(key) && !names.has(key)) names.set(key, month);
    }
  }
  return names;
}

let names: ReadonlyMap<string, number> | undefined;

/** Number (1 to 12) of a month that is written out or shortened, in English, Bulgarian, German, Italian or Slovene. */
export function monthNumber(word: string): number | undefined {
  names ??= monthNames();
  return names.get(fold(word));
}
