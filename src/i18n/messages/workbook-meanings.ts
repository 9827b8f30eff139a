import { defineMessages } from '../message.ts';

/** What stands in the workbook's columns, by field. */
export const columnMeanings = defineMessages({
  id: {
    en: 'Kebab-case; never changes, since links and other sheets rely on it.',
    bg: 'С малки латински букви и тирета; не се променя, защото връзките разчитат на него.',
  },
  name: { en: 'As people say it.', bg: 'Както го казват хората.' },
  country: { en: 'ISO 3166-1 code of two letters: GB.', bg: 'Двубуквен код по ISO 3166-1: GB.' },
  lat: { en: 'Degrees north, −90 to 90 (WGS 84).', bg: 'Градуси северна ширина, от −90 до 90 (WGS 84).' },
  lon: { en: 'Degrees east, −180 to 180 (WGS 84).', bg: 'Градуси източна дължина, от −180 до 180 (WGS 84).' },
  geonames: { en: 'Number of the place in GeoNames.', bg: 'Номер на мястото в GeoNames.' },
  role: { en: 'What the person does.', bg: 'Какво прави човекът.' },
  organisation: { en: 'Id of an organisation.', bg: 'Идентификатор на организация.' },
  aliases: {
    en: 'Spellings to find it by, the printed one included.',
    bg: 'Изписвания, по които се намира, включително отпечатаното.',
  },
  kind: { en: 'Id of a kind of organisation.', bg: 'Идентификатор на вид организация.' },
  place: { en: 'Id of a place.', bg: 'Идентификатор на място.' },
  partOf: {
    en: 'Id of the organisation that it belongs to.',
    bg: 'Идентификатор на организацията, към която принадлежи.',
  },
  about: { en: 'What it is, in a sentence or two.', bg: 'Какво представлява, в едно-две изречения.' },
  represents: {
    en: 'ISO 3166-1 or 3166-2 codes of the countries or regions that it stands for.',
    bg: 'Кодове по ISO 3166-1 или 3166-2 на държавите или регионите, които представлява.',
  },
  title: { en: 'What it is called.', bg: 'Как се нарича.' },
  direction: {
    en: 'outbound (we travel), inbound (guests come) or home (an event in our own city).',
    bg: 'outbound (ние пътуваме), inbound (идват гости) или home (събитие в нашия град).',
  },
  countries: {
    en: 'ISO 3166-1 codes of where it takes place.',
    bg: 'Кодове по ISO 3166-1 на държавите, в които се провежда.',
  },
  places: { en: 'Ids of places.', bg: 'Идентификатори на места.' },
  when: {
    en: 'EDTF: 2018-07-07, 2018-09, 2018 or 2018-07-30/2018-08-03; empty if not recorded.',
    bg: 'EDTF: 2018-07-07, 2018-09, 2018 или 2018-07-30/2018-08-03; празно, ако не е записано.',
  },
  people: { en: 'Ids of people.', bg: 'Идентификатори на хора.' },
  organisers: { en: 'Ids of organisations.', bg: 'Идентификатори на организации.' },
  occasion: { en: 'Why it took place.', bg: 'По какъв повод е било.' },
  goals: { en: 'Ids of goals.', bg: 'Идентификатори на цели.' },
  topics: { en: 'Ids of topics.', bg: 'Идентификатори на теми.' },
  summary: { en: 'What happened, in our words.', bg: 'Какво се е случило, с наши думи.' },
  visit: { en: 'Id of a visit.', bg: 'Идентификатор на посещение.' },
  organisations: { en: 'Ids of organisations.', bg: 'Идентификатори на организации.' },
  'follows.meeting': { en: 'Id of the meeting that came before it.', bg: 'Идентификатор на срещата преди нея.' },
  'follows.sameDay': {
    en: 'TRUE if both were on one day, else FALSE.',
    bg: 'TRUE, ако двете са в един ден, иначе FALSE.',
  },
  presented: { en: 'What the other side showed.', bg: 'Какво е показала другата страна.' },
  discussed: { en: 'What was talked about.', bg: 'За какво се е говорило.' },
  'outcome.status': {
    en: 'possible, agreed, under-way or done.',
    bg: 'possible (възможно), agreed (договорено), under-way (започнато) или done (завършено).',
  },
  'outcome.text': { en: 'What came of it.', bg: 'Какво е излязло от срещата.' },
  due: { en: 'EDTF, as under When.', bg: 'EDTF, както при „Кога“.' },
  status: { en: 'announced, done or dropped.', bg: 'announced (обявено), done (изпълнено) или dropped (отпаднало).' },
  owner: { en: 'Id of a person.', bg: 'Идентификатор на човек.' },
  evidence: { en: 'How one can tell that it was done.', bg: 'По какво личи, че е изпълнено.' },
  publisher: { en: 'Who published it.', bg: 'Кой го е публикувал.' },
  copyright: {
    en: 'The year in its footer, not the date of the event.',
    bg: 'Годината в долния ѝ край, не датата на събитието.',
  },
  url: { en: 'A link that begins with https:.', bg: 'Връзка, която започва с https:.' },
  file: { en: 'Its name among the articles.', bg: 'Името му сред статиите.' },
  home: { en: 'Id of the place where we are at home.', bg: 'Идентификатор на мястото, в което сме у дома.' },
  subtitle: { en: 'What stands below the title.', bg: 'Какво стои под заглавието.' },
  languages: { en: 'en and bg; the first is the default.', bg: 'en и bg; първият е по подразбиране.' },
  recordDate: {
    en: 'The day on which the record was last changed: 2026-11-22.',
    bg: 'Денят на последната промяна на записа: 2026-11-22.',
  },
  contact: {
    en: 'How to get in touch. Of people: for staff only.',
    bg: 'Как се осъществява връзка. При хора: само за екипа.',
  },
  logo: {
    en: 'A picture in the public folder, or one carried in the text.',
    bg: 'Картинка в публичната папка или такава, която е в самия текст.',
  },
  accent: { en: 'Colour as #1a2b3c.', bg: 'Цвят като #1a2b3c.' },
  notes: { en: 'For staff only.', bg: 'Само за екипа.' },
  text: { en: 'What is claimed or given as the reason.', bg: 'Какво се твърди или се посочва като причина.' },
  by: { en: 'Who said it.', bg: 'Кой го е казал.' },
  source: { en: 'Id of a source.', bg: 'Идентификатор на източник.' },
  paragraph: {
    en: 'The non-empty lines of the source count from 1.',
    bg: 'Непразните редове на източника се броят от 1.',
  },
  asPrinted: {
    en: 'A name, date or figure exactly as it stands there.',
    bg: 'Име, дата или число точно както стои там.',
  },
  record: {
    en: 'File that the record stands in: visits, meetings, follow-ups and so on.',
    bg: 'Файлът, в който е записът: visits, meetings, follow-ups и т.н.',
  },
  recordId: {
    en: 'Id of the record that the row belongs to.',
    bg: 'Идентификатор на записа, към който принадлежи редът.',
  },
  entry: {
    en: 'Name of the inferred field (record: the record itself), or code of the region.',
    bg: 'Име на изведеното поле (record: самият запис) или код на региона.',
  },
});
