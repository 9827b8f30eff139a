import { isoDay } from '#src/domain/day.ts';
import type { DateEvidence } from './date-evidence.ts';
import type { QuestionName } from './question-name.ts';

interface DateQuestion {
  readonly name: QuestionName;
  readonly rows: number;
  readonly counts: Readonly<Record<string, number | string>>;
  readonly options: readonly string[];
  readonly decided?: string;
}

/** The questions how the dates of a sheet are to be read. `later`: so many are much later than the rest. */
export function dateQuestions(evidence: DateEvidence, later: number): readonly DateQuestion[] {
  const { dayFirstOnly, monthFirstOnly, eitherWay, firstsOfMonth, singleDays, latestCertain, numbers } = evidence;
  const questions: DateQuestion[] = [];
  if (numbers.open > 0) {
    const { open: rows, years, days, means } = numbers;
    questions.push({
      name: 'numberAfterMonth',
      rows,
      counts: { years, days },
      options: ['short-year', 'day-of-month'],
      ...(numbers.by === 'evidence' && means !== undefined ? { decided: means } : {}),
    });
  }
  if (dayFirstOnly + monthFirstOnly + eitherWay > 0) {
    questions.push({
      name: 'dateOrder',
      rows: eitherWay,
      counts: { dayFirstOnly, monthFirstOnly, eitherWay },
      options: ['day-first', 'month-first'],
      ...(evidence.orderBy === 'evidence' && evidence.order !== undefined ? { decided: evidence.order } : {}),
      ...(eitherWay === 0 ? { decided: evidence.order ?? 'each' } : {}),
    });
  }
  if (evidence.isMonthColumn)
    questions.push({
      name: 'firstOfMonth',
      rows: firstsOfMonth,
      counts: { firstsOfMonth, singleDays },
      options: ['month', 'day'],
    });
  if (later > 0) {
    const latest = latestCertain === undefined ? '' : isoDay(latestCertain);
    questions.push({
      name: 'laterThanTable',
      rows: later,
      counts: { later, latest },
      options: ['keep', 'other-order'],
    });
  }
  return questions;
}
