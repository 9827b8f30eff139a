import type { FaultCode } from '#src/domain/fault.ts';
import { defineMessages, type Message } from '../message.ts';

export const faultMessages = defineMessages({
  setAside: {
    en: '{count, plural, one {# record} other {# records}} set aside',
    bg: '{count, plural, one {# запис е отделен} other {# записа са отделени}}',
  },
  filesRefused: {
    en: '{count, plural, one {# file} other {# files}} refused',
    bg: '{count, plural, one {# файл е отказан} other {# файла са отказани}}',
  },
  fieldsLeftOut: {
    en: '{count, plural, one {# field} other {# fields}} left out',
    bg: '{count, plural, one {# поле е пропуснато} other {# полета са пропуснати}}',
  },
  title: { en: 'Faults in the record', bg: 'Грешки в записа' },
  rest: { en: 'Everything else is shown.', bg: 'Всичко останало е показано.' },
  where: { en: 'Where', bg: 'Къде' },
  what: { en: 'What is wrong', bg: 'Какво не е наред' },
  found: { en: 'Found', bg: 'Намерено' },
  mend: { en: 'How to mend it', bg: 'Как се поправя' },
  notShown: { en: 'not shown here', bg: 'не се показва тук' },
});

/** What is wrong and how to mend it, for every kind of fault. */
export const FAULT_WORDING: Readonly<Record<FaultCode, { readonly wrong: Message; readonly mend: Message }>> = {
  'not-json': {
    wrong: { en: 'The file is not JSON.', bg: 'Файлът не е JSON.' },
    mend: {
      en: 'Open it in an editor that checks JSON and mend what it underlines.',
      bg: 'Отворете го в редактор, който проверява JSON, и поправете отбелязаното.',
    },
  },
  'empty-file': {
    wrong: { en: 'The file is empty.', bg: 'Файлът е празен.' },
    mend: {
      en: 'Write [] into it, or take back its last version.',
      bg: 'Запишете в него [] или върнете последната му версия.',
    },
  },
  'missing-file': {
    wrong: { en: 'The file is missing.', bg: 'Файлът липсва.' },
    mend: { en: 'Add it; [] where there is nothing to record.', bg: 'Добавете го; [] ако няма какво да се запише.' },
  },
  'not-an-array': {
    wrong: { en: 'The file holds no list of records.', bg: 'Файлът не съдържа списък от записи.' },
    mend: { en: 'Put the records between [ and ].', bg: 'Поставете записите между [ и ].' },
  },
  'not-an-object': {
    wrong: { en: 'This is no record with fields.', bg: 'Това не е запис с полета.' },
    mend: {
      en: 'Write it as an object with an id and its fields.',
      bg: 'Запишете го като обект с идентификатор и полета.',
    },
  },
  'duplicate-id': {
    wrong: { en: 'Another record of the file has this id.', bg: 'Друг запис във файла има същия идентификатор.' },
    mend: {
      en: 'Give it an id of its own, or delete it if it is the same.',
      bg: 'Дайте му собствен идентификатор или го изтрийте, ако е същият.',
    },
  },
  'unknown-reference': {
    wrong: { en: 'No record has this id.', bg: 'Няма запис с този идентификатор.' },
    mend: {
      en: 'Correct the id, or add the record it means.',
      bg: 'Поправете идентификатора или добавете записа, който има предвид.',
    },
  },
  'missing-field': {
    wrong: { en: 'A needed field is missing or empty.', bg: 'Задължително поле липсва или е празно.' },
    mend: { en: 'Fill it in.', bg: 'Попълнете го.' },
  },
  'unknown-field': {
    wrong: { en: 'The contract has no such field; it was left out.', bg: 'Няма такова поле; то е пропуснато.' },
    mend: { en: 'Correct its spelling, or delete it.', bg: 'Поправете изписването или го изтрийте.' },
  },
  'wrong-type': {
    wrong: { en: 'The value has the wrong type.', bg: 'Стойността е от грешен вид.' },
    mend: { en: 'Write it as data/README.md explains.', bg: 'Запишете я, както обяснява data/README.md.' },
  },
  'missing-language': {
    wrong: { en: 'A language is missing.', bg: 'Липсва език.' },
    mend: {
      en: 'Add the text in English (en) and Bulgarian (bg).',
      bg: 'Добавете текста на английски (en) и български (bg).',
    },
  },
  'bad-id': {
    wrong: { en: 'The id is not in kebab-case.', bg: 'Идентификаторът не е в kebab-case.' },
    mend: { en: 'Write it like the-bakery.', bg: 'Запишете го като the-bakery.' },
  },
  'bad-date': {
    wrong: { en: 'This is no EDTF date.', bg: 'Това не е дата по EDTF.' },
    mend: {
      en: 'Write 2018-07-07, 2018-09, 2018 or 2018-07-30/2018-08-03.',
      bg: 'Запишете 2018-07-07, 2018-09, 2018 или 2018-07-30/2018-08-03.',
    },
  },
  'no-such-date': {
    wrong: { en: 'The calendar has no such day.', bg: 'Няма такъв ден в календара.' },
    mend: { en: 'Look it up in the source and correct it.', bg: 'Проверете я в източника и я поправете.' },
  },
  'end-before-start': {
    wrong: { en: 'The end comes before the start.', bg: 'Краят е преди началото.' },
    mend: { en: 'Swap the two dates, or correct the wrong one.', bg: 'Разменете двете дати или поправете грешната.' },
  },
  'unknown-country': {
    wrong: { en: 'This is no ISO 3166 country code.', bg: 'Това не е код на държава по ISO 3166.' },
    mend: { en: 'Look the code up; the United Kingdom is GB.', bg: 'Проверете кода; Обединеното кралство е GB.' },
  },
  'out-of-range': {
    wrong: { en: 'The number is out of range.', bg: 'Числото е извън допустимото.' },
    mend: {
      en: 'Correct it: lat −90 to 90, lon −180 to 180, paragraphs from 1.',
      bg: 'Поправете го: lat от −90 до 90, lon от −180 до 180, абзаци от 1.',
    },
  },
  'swapped-coordinates': {
    wrong: { en: 'Latitude and longitude are swapped.', bg: 'Ширината и дължината са разменени.' },
    mend: { en: 'Swap lat and lon.', bg: 'Разменете lat и lon.' },
  },
  'bad-link': {
    wrong: { en: 'The link does not start with https: or mailto:.', bg: 'Връзката не започва с https: или mailto:.' },
    mend: { en: 'Correct it, or leave it out.', bg: 'Поправете я или я пропуснете.' },
  },
  'text-too-long': {
    wrong: { en: 'The text is longer than 20,000 characters.', bg: 'Текстът е по-дълъг от 20 000 знака.' },
    mend: { en: 'Shorten it.', bg: 'Съкратете го.' },
  },
  'unknown-value': {
    wrong: { en: 'The contract does not name this value.', bg: 'Тази стойност не е сред допустимите.' },
    mend: { en: 'Choose one that data/README.md names.', bg: 'Изберете една от посочените в data/README.md.' },
  },
  'depends-on-set-aside': {
    wrong: { en: 'The record it belongs to was set aside.', bg: 'Записът, към който принадлежи, е отделен.' },
    mend: { en: 'Mend that record; this one then comes back.', bg: 'Поправете онзи запис; този ще се върне.' },
  },
  'empty-list': {
    wrong: { en: 'The list is empty.', bg: 'Списъкът е празен.' },
    mend: {
      en: 'Name at least one; delete the record if there is none.',
      bg: 'Посочете поне един елемент; изтрийте записа, ако няма такъв.',
    },
  },
  'repeated-value': {
    wrong: { en: 'The list names this twice.', bg: 'Списъкът съдържа това два пъти.' },
    mend: {
      en: 'Delete the repetition, or write what was meant.',
      bg: 'Изтрийте повторението или запишете каквото е имано предвид.',
    },
  },
  'repeated-field': {
    wrong: {
      en: 'The field stands here twice; only the last one counts.',
      bg: 'Полето е записано два пъти; важи само последното.',
    },
    mend: {
      en: 'Delete one of the two, or give it the name that was meant.',
      bg: 'Изтрийте едното от двете или му дайте името, което е имано предвид.',
    },
  },
  'refers-to-itself': {
    wrong: { en: 'The record refers to itself.', bg: 'Записът сочи към себе си.' },
    mend: {
      en: 'Write the id of the record that is meant, or leave it out.',
      bg: 'Запишете идентификатора на записа, който имате предвид, или пропуснете полето.',
    },
  },
  'given-up-id-in-use': {
    wrong: {
      en: 'A record has the id that was given up for this one; its old address no longer leads here.',
      bg: 'Един запис носи идентификатора, от който този се е отказал при сливане; старият адрес вече не води тук.',
    },
    mend: {
      en: 'Give the other record an id of its own, or merge it into this one; if it was never merged, delete its id here.',
      bg: 'Дайте на другия запис собствен идентификатор или го слейте с този; ако не е бил сливан, изтрийте идентификатора тук.',
    },
  },
  'circular-reference': {
    wrong: { en: 'The records lead round in a circle.', bg: 'Записите сочат един към друг в кръг.' },
    mend: {
      en: 'Look up which comes first, or which belongs to which, and leave the field out there.',
      bg: 'Проверете кой е първи или кой към кого принадлежи и пропуснете полето там.',
    },
  },
  'follows-other-visit': {
    wrong: { en: 'The meeting before it belongs to another visit.', bg: 'Предходната среща е от друго посещение.' },
    mend: {
      en: 'Correct the id or the visit, or leave it out: order is recorded within a visit.',
      bg: 'Поправете идентификатора или посещението или пропуснете полето: редът се записва в рамките на едно посещение.',
    },
  },
  'follows-out-of-order': {
    wrong: {
      en: 'The date contradicts the meeting that it follows.',
      bg: 'Датата противоречи на срещата, след която е тази.',
    },
    mend: {
      en: 'Correct one of the two dates, or which meeting it follows.',
      bg: 'Поправете едната от двете дати или след коя среща е тази.',
    },
  },
  'outside-visit-dates': {
    wrong: {
      en: 'The date lies outside the dates of its visit.',
      bg: 'Датата е извън датите на посещението.',
    },
    mend: {
      en: "Correct the meeting's date, the visit's, or which visit it belongs to.",
      bg: 'Поправете датата на срещата, тази на посещението или към кое посещение е тя.',
    },
  },
  'outside-visit-countries': {
    wrong: {
      en: 'The place is in none of the countries of the visit.',
      bg: 'Мястото не е в нито една от държавите на посещението.',
    },
    mend: {
      en: "Correct the place, or add its country to the visit's countries.",
      bg: 'Поправете мястото или добавете държавата му към тези на посещението.',
    },
  },
  'home-organisation-met': {
    wrong: {
      en: 'The home organisation is listed among those met.',
      bg: 'Организацията, чийто е записът, е посочена сред срещнатите.',
    },
    mend: {
      en: "Delete it from the list; its people belong in the visit's people.",
      bg: 'Изтрийте я от списъка; хората ѝ се записват към посещението.',
    },
  },
};
