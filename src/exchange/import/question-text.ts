import type { Language } from '#src/domain/language.ts';
import { formatsOf } from '#src/i18n/formats.ts';
import { formatMessage } from '#src/i18n/message.ts';
import { importMessages } from '#src/i18n/messages/import.ts';
import { ANSWER_NAMES, importAnswers, KIND_ANSWER_NAMES, TAKEN_NAMES } from '#src/i18n/messages/import-answers.ts';
import { importColumnQuestions } from '#src/i18n/messages/import-column-questions.ts';
import { targetNames } from '#src/i18n/messages/import-targets.ts';
import type { ImportQuestion } from './import-question.ts';
import type { SheetAccount } from './sheet-account.ts';
import type { TakenColumn } from './taken-columns.ts';
import type { Target } from './target.ts';

const isOfColumns = (name: ImportQuestion['name']): name is keyof typeof importColumnQuestions =>
  Object.hasOwn(importColumnQuestions, name);

/** A question with the evidence for its answers. */
export function questionText({ name, counts, columns }: ImportQuestion, language: Language): string {
  const message = isOfColumns(name) ? importColumnQuestions[name] : importMessages[name];
  return formatMessage(message, language, { columns: formatsOf(language).list(columns), ...counts });
}

/** What is taken for granted until it is answered, rather than decided by the table. */
const SUPPOSED: ReadonlySet<ImportQuestion['name']> = new Set([
  'dateColumn',
  'namesColumn',
  'otherColumns',
  'kindColumn',
  'deadlineColumn',
  'doubtfulNames',
  'fillDown',
]);

const isNamed = (answer: string): answer is keyof typeof ANSWER_NAMES => Object.hasOwn(ANSWER_NAMES, answer);

const isOfKinds = (answer: string): answer is keyof typeof KIND_ANSWER_NAMES =>
  Object.hasOwn(KIND_ANSWER_NAMES, answer);

/** An answer to a question in words. */
export function answerText({ name }: Pick<ImportQuestion, 'name'>, answer: string, language: Language): string {
  const isOfOthers =
    name === 'kindColumn' || ((name === 'otherColumns' || name === 'namesColumn') && answer === 'notes');
  if (isOfOthers && isOfKinds(answer)) return formatMessage(KIND_ANSWER_NAMES[answer], language);
  if (name === 'deadlineColumn' && answer === 'notes') return formatMessage(importAnswers.dueDates, language);
  if (name === 'country' && answer !== '') return formatsOf(language).country(answer);
  return isNamed(answer) ? formatMessage(ANSWER_NAMES[answer], language) : answer;
}

const isTaken = (target: Target): target is keyof typeof TAKEN_NAMES => Object.hasOwn(TAKEN_NAMES, target);

/** What a column is read as where its mapping says something else, and whether that is asked. */
export function takenText({ target, isAsked }: TakenColumn, language: Language): string {
  const what = formatMessage(isTaken(target) ? TAKEN_NAMES[target] : targetNames[target], language);
  return formatMessage(importAnswers.takenAs, language, { what, isAsked: isAsked ? 'yes' : 'no' });
}

/** Whether it waits for an answer, was decided by the table or answered. */
export function questionStatus({ name, status, rows, answer = '' }: ImportQuestion, language: Language): string {
  const messages = {
    'needs-answer': importMessages.needsAnswer,
    decided: SUPPOSED.has(name) ? importMessages.supposed : importMessages.decided,
    answered: importMessages.answered,
  };
  return formatMessage(messages[status], language, { rows, answer: answerText({ name }, answer, language) });
}

/** What became of the rows of a sheet, or that it is not imported. */
export function sheetAccountText({ sheet, isUsed, total, counts }: SheetAccount, language: Language): string {
  return isUsed
    ? `${sheet}: ${accountText(counts, language)}`
    : formatMessage(importMessages.sheetNotUsed, language, { sheet, rows: total });
}

/** "509 rows read = 208 added + 0 changed + 0 unchanged + 301 set aside." */
export function accountText(
  counts: {
    readonly read: number;
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly 'set-aside': number;
  },
  language: Language,
): string {
  const { read, added, changed, unchanged, 'set-aside': setAside } = counts;
  return formatMessage(importMessages.accounted, language, { read, added, changed, unchanged, setAside });
}
