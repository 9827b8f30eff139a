import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Random } from './random.ts';

type Spelling = readonly [en: string, bg: string];

const FIRST: readonly Spelling[] = [
  ['Ana', 'Ана'],
  ['Boris', 'Борис'],
  ['Clara', 'Клара'],
  ['Daniel', 'Даниел'],
  ['Elena', 'Елена'],
  ['Filip', 'Филип'],
  ['Greta', 'Грета'],
  ['Hugo', 'Хуго'],
  ['Irina', 'Ирина'],
  ['Jan', 'Ян'],
  ['Kalina', 'Калина'],
  ['Leon', 'Леон'],
  ['Maria', 'Мария'],
  ['Nikola', 'Никола'],
  ['Olga', 'Олга'],
  ['Pavel', 'Павел'],
  ['Rosa', 'Роза'],
  ['Simon', 'Симон'],
  ['Teodora', 'Теодора'],
  ['Viktor', 'Виктор'],
];

const LAST: readonly Spelling[] = [
  ['Adler', 'Адлер'],
  ['Bianchi', 'Бианки'],
  ['Conte', 'Конте'],
  ['Dorn', 'Дорн'],
  ['Ebert', 'Еберт'],
  ['Fabri', 'Фабри'],
  ['Golan', 'Голан'],
  ['Horvat', 'Хорват'],
  ['Ivanov', 'Иванов'],
  ['Jansen', 'Янсен'],
  ['Kraus', 'Краус'],
  ['Lindt', 'Линд'],
  ['Marin', 'Марин'],
  ['Novak', 'Новак'],
  ['Orlov', 'Орлов'],
  ['Petrov', 'Петров'],
  ['Quint', 'Куинт'],
  ['Rossi', 'Роси'],
  ['Silva', 'Силва'],
  ['Toth', 'Тот'],
  ['Urban', 'Урбан'],
  ['Varga', 'Варга'],
  ['Weber', 'Вебер'],
  ['Zeller', 'Целер'],
];

/** A made-up name in both scripts. Many people share one, as they do. */
export function personName(random: Random): LocalizedText {
  const [first, second, last] = [random.pick(FIRST), random.pick(LAST), random.pick(LAST)];
  const tail = random.chance(0.3) && second !== last ? [second, last] : [last];
  return {
    en: [first, ...tail].map(([en]) => en).join(' '),
    bg: [first, ...tail].map(([, bg]) => bg).join(' '),
  };
}
