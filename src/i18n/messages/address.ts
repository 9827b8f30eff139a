import { defineMessages } from '../message.ts';

export const addressMessages = defineMessages({
  ignored: { en: 'Ignored in the address: {list}.', bg: 'Пренебрегнато в адреса: {list}.' },
  problem: { en: '{part} ({reason})', bg: '{part} ({reason})' },
  'not-on-record': { en: 'not in the record', bg: 'няма го в записа' },
  'not-a-day': { en: 'not a day like 2018-07-31', bg: 'не е ден като 2018-07-31' },
  'not-a-choice': { en: 'not one of the values that it can have', bg: 'не е от стойностите, които може да има' },
  'not-a-slide-number': { en: 'not the number of a slide', bg: 'не е номер на слайд' },
  'not-a-slide': { en: 'not a slide of this record', bg: 'не е слайд на този запис' },
  'not-text': { en: 'not a text that can be shown', bg: 'не е текст, който може да се покаже' },
  'too-long': { en: 'too long', bg: 'твърде дълго' },
  'before-start': { en: 'the period would end before it starts', bg: 'периодът би свършил, преди да започне' },
  repeated: { en: 'named more than once; the first one counts', bg: 'посочено повече от веднъж; важи първото' },
  'not-presenting': { en: 'only a presentation has slides', bg: 'слайдове има само презентацията' },
});
