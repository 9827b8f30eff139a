import { isoDay, parseDay } from '#src/domain/day.ts';
import type { Random } from './random.ts';
import { Weighted } from './weighted.ts';

const FIRST_YEAR = 2006;
const YEARS = 21;
/** Growing, the last year as yet half over. */
const OF_YEAR = new Weighted(Array.from({ length: YEARS }, (_, i) => (i === YEARS - 1 ? 0.5 : 1) * 1.09 ** i));
/** January to December: Mays are busy, Augusts empty. */
const OF_MONTH = new Weighted([0.6, 0.9, 1.1, 1.2, 2, 1.5, 0.6, 0.08, 1.4, 1.7, 1.4, 0.5]);

/** Shares of visits whose date is not on record, known to the month, and known to the year. */
const [UNDATED, TO_THE_MONTH, TO_THE_YEAR] = [0.1, 0.1, 0.02];

/** When a visit took place: EDTF, and its days where they are known. */
export interface VisitDate {
  readonly when?: string;
  readonly days?: { readonly first: number; readonly length: number };
}

export function visitDate(random: Random): VisitDate {
  const share = random.next();
  const year = FIRST_YEAR + OF_YEAR.draw(random);
  const month = `${year}-${String(OF_MONTH.draw(random) + 1).padStart(2, '0')}`;
  const dayInMonth = random.below(28);
  const length = random.chance(0.4) ? 1 : 2 + random.below(4);
  if (share < UNDATED) return {};
  if (share < UNDATED + TO_THE_MONTH) return { when: month };
  if (share < UNDATED + TO_THE_MONTH + TO_THE_YEAR) return { when: String(year) };
  const first = (parseDay(`${month}-01`) ?? 0) + dayInMonth;
  return {
    when: length === 1 ? isoDay(first) : `${isoDay(first)}/${isoDay(first + length - 1)}`,
    days: { first, length },
  };
}

/** The day of one of its meetings, where it is on record by itself: two times in three, if the visit's days are. */
export function meetingDate({ days }: VisitDate, random: Random): string | undefined {
  const day = random.below(days?.length ?? 1);
  const isRecorded = random.chance(2 / 3);
  return days !== undefined && days.length > 1 && isRecorded ? isoDay(days.first + day) : undefined;
}
