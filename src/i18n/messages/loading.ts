import { defineMessages } from '../message.ts';

export const loadingMessages = defineMessages({
  loading: {
    en: 'Loading {activities, plural, one {# activity} other {# activities}}',
    bg: 'Зареждане на {activities, plural, one {# дейност} other {# дейности}}',
  },
  loadingShare: {
    en: 'Loading {activities, plural, one {# activity} other {# activities}}: {percent, number} %',
    bg: 'Зареждане на {activities, plural, one {# дейност} other {# дейности}}: {percent, number} %',
  },
  connection: {
    en: 'The connection broke when {percent, number} % of the record had come.',
    bg: 'Връзката прекъсна, когато бяха получени {percent, number} % от записа.',
  },
  missing: {
    en: 'The server did not give the record (answer {status}).',
    bg: 'Сървърът не даде записа (отговор {status}).',
  },
  noRecord: {
    en: 'What the server gave in place of the record is something else.',
    bg: 'Това, което сървърът даде вместо записа, е нещо друго.',
  },
  truncated: {
    en: 'The file of the record is cut short: its end is missing.',
    bg: 'Файлът със записа е отрязан: краят му липсва.',
  },
  corrupted: {
    en: 'The file of the record was damaged on its way or where it lies: its checksum does not hold.',
    bg: 'Файлът със записа е повреден по пътя или на сървъра: контролната му сума не съвпада.',
  },
  newerFormat: {
    en: 'The record has the newer format {found}, which this version of the page cannot read. Load the page again to get the version that can.',
    bg: 'Записът е в по-новия формат {found}, който тази версия на страницата не може да прочете. Заредете страницата отново, за да получите версията, която може.',
  },
  memory: {
    en: 'The browser ran out of memory while it read the record. Close other tabs first.',
    bg: 'Паметта на браузъра не стигна, докато четеше записа. Първо затворете други раздели.',
  },
  closed: {
    en: 'The page closed last time while it was loading {activities, plural, one {this # activity} other {these # activities}}; this machine may have too little free memory. Close other tabs and programs first.',
    bg: 'Последния път страницата се затвори, докато зареждаше {activities, plural, one {тази # дейност} other {тези # дейности}}; на това устройство може да няма достатъчно свободна памет. Първо затворете други раздели и програми.',
  },
  worker: {
    en: 'The part of the page that reads the record stopped.',
    bg: 'Частта от страницата, която чете записа, спря.',
  },
  silence: {
    en: 'The record has not come any further for a while.',
    bg: 'От известно време зареждането на записа не напредва.',
  },
  slow: { en: 'It is taking longer than usual.', bg: 'Зареждането отнема повече от обичайното.' },
  stillThere: {
    en: 'The headline above still holds; the map, the timeline and the lists wait for the record.',
    bg: 'Заглавието по-горе остава в сила; картата, времевата линия и списъците чакат записа.',
  },
  wholeStillThere: {
    en: 'The headline above is that of the whole record, without what this address asks for; the map, the timeline and the lists wait for the record.',
    bg: 'Заглавието по-горе е за целия запис, без онова, което търси този адрес; картата, времевата линия и списъците чакат записа.',
  },
  tryAgain: { en: 'Try again', bg: 'Опитай отново' },
});
