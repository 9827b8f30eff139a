import { expect, test } from 'vitest';
import { fieldName } from '#src/i18n/field-name.ts';

test.each([
  ['title.en', 'Title (EN)', 'Заглавие (EN)'],
  ['aliases', 'Other spellings', 'Други изписвания'],
  ['sources[1].paragraph', 'Sources 2: Paragraph', 'Източници 2: Абзац'],
  ['claims[0].text.bg', 'Claims 1: Text (BG)', 'Твърдения 1: Текст (BG)'],
  ['outcome.text.en', 'Outcome (EN)', 'Резултат (EN)'],
  ['inferred.country.bg', 'Reason for: Country (BG)', 'Основание за: Държава (BG)'],
  ['formerIds', 'Former ids', 'Предишни идентификатори'],
])('%s is called as people call it', (path, en, bg) => {
  expect([fieldName(path, 'en'), fieldName(path, 'bg')]).toEqual([en, bg]);
});
