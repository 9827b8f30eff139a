import type { LocalizedText } from '#src/domain/localized-text.ts';

const text = (en: string, bg: string): LocalizedText => ({ en, bg });

/** How sentences begin: `{person}` a name, `{project}` a project's. */
export const SUBJECTS: readonly LocalizedText[] = [
  text('{person} showed {project}:', '{person} показа {project}:'),
  text('{project} ({person}) supports', '{project} ({person}) подпомага'),
  text('{person} on {project}:', '{person} за {project}:'),
  text('{project} and {other} have', '{project} и {other} имат'),
  text('After {other} {project} offers', 'След {other} {project} предлага'),
  text('{person} compared {project} and {other}:', '{person} сравни {project} и {other}:'),
  text('{project} by {person} needs', '{project} на {person} има нужда от'),
  text('Questions to {person}:', 'Въпроси към {person}:'),
];

/** What outcomes begin with. */
export const OUTCOMES: readonly LocalizedText[] = [
  text('Joint bid with {project} and {other}:', 'Общо предложение с {project} и {other}:'),
  text('Memorandum with {project} ({person}):', 'Меморандум с {project} ({person}):'),
  text('{person} and {project} look for', '{person} и {project} търсят'),
];

/** What sentences are about: `{topic}` a topic, `{count}` and `{more}` numbers. */
export const OBJECTS: readonly LocalizedText[] = [
  text('{count} companies in {topic}', '{count} компании ({topic})'),
  text('{topic} for {count} people', '{topic} за {count} души'),
  text('a laboratory for {topic}', 'лаборатория за {topic}'),
  text('{count} pilots, {topic} in {more}', '{count} пилота, в {more} {topic}'),
  text('{topic} for {count},{more} euro', '{topic} за {count} {more} евро'),
  text('{count} mentors', '{count} ментори'),
  text('{count} or {more} exchanges', '{count} или {more} обмена'),
  text('{topic} with {third}', '{topic} с {third}'),
];

/** How sentences end: `{city}` and `{town}` cities, `{year}` a year. */
export const TAILS: readonly LocalizedText[] = [
  text('in {city} and {town} by {year}', 'в {city} и {town} до {year}'),
  text('with {third}, {city}', 'с {third}, {city}'),
  text('after {city} ({year})', 'по примера на {city} ({year})'),
  text('like {town}, {city} and {third}', 'като {town}, {city} и {third}'),
  text('from {year} on in {city}', 'от {year} нататък в {city}'),
  text('for {third} and {town}', 'за {third} и {town}'),
];

/** What names of projects are made of. */
export const NAME_PARTS: readonly string[] = (
  'al an ar bio bri ca cen con dal den dex di el en eo fa fin ga gen go gra hal hy in ix jo ka kin lab lek lin lo lu ' +
  'mar me mi mo na net nex ni no nu ob ol on op or pa pe pi pro qua ra rel ri ro sa sen si so ta tek ter ti to tri u ' +
  'va ve vi vo wa we xa xi ya yo za ze zo'
).split(' ');
