import { monthNumber } from './month-names.ts';

const BETWEEN_MONTHS = /\s*(?:[,;/&+]|(?<=\s)(?:and|und|и|e|ed|in)(?=\s))\s*/iu;
const MONTH = /^(\p{L}{3,})\.?\s*(\d{4})?\s*(?:г\.?|година)?$/u;

interface ListedMonth {
  readonly text: string;
  readonly month: number;
  readonly year?: number;
}

/** The months of a text that names months and nothing else, each with its year if it has one; none of any other text. */
export function listedMonths(text: string): readonly ListedMonth[] {
  const pieces = text.trim().split(BETWEEN_MONTHS).filter(Boolean);
  const months = pieces.flatMap((piece): readonly ListedMonth[] => {
    const [, name = '', year] = MONTH.exec(piece) ?? [];
    const month = monthNumber(name);
    if (month === undefined) return [];
    return [{ text: piece, month, ...(year === undefined ? {} : { year: Number(year) }) }];
  });
  return months.length === pieces.length && months.length > 1 ? months : [];
}

/** Months one after the other as the span from the first to the last: "June, July and August 2022". */
export function runOfMonths(text: string): string | undefined {
  const months = listedMonths(text);
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isDated = months.every(({ year }) => year !== undefined);
  const isDatedAtEnd = months.every(({ year }, at) => year === undefined || at === months.length - 1);
  const isRun = months.every(({ month, year = 0 }, at) =>
    isDated
      ? year * 12 + month === (first.year ?? 0) * 12 + first.month + at
      : month === ((first.month + at - 1) % 12) + 1,
  );
  return isRun && (isDated || isDatedAtEnd) ? `${first.text} - ${last.text}` : undefined;
}
