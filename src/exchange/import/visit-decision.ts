import type { LocalizedText } from '#src/domain/localized-text.ts';
import type { Visit } from '#src/domain/visit.ts';
import type { Answers } from './answers.ts';
import { effectOf, type ImportFault } from './import-fault.ts';
import type { ImportQuestion } from './import-question.ts';
import { sameInBoth } from './in-both-languages.ts';
import type { MatchedRow, RecordedRow } from './matched-row.ts';

/**
 * A row that resembles a visit of the record. A doubtful one is set aside until a person says whether it is that visit;
 * any other is kept apart unless a person says that it is.
 */
export interface VisitDecision {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  /** The row as the answers name it. */
  readonly key: string;
  readonly title: LocalizedText;
  readonly when?: string;
  /** The beginning of its summary, or else of its notes: what tells it from another one of the same day and place. */
  readonly said?: LocalizedText;
  readonly near: {
    readonly id: string;
    readonly title: LocalizedText;
    readonly when?: string;
    readonly said?: LocalizedText;
  };
  readonly chosen: 'open' | 'apart' | 'same';
  readonly isDoubtful: boolean;
}

const LONGEST_SAID = 120;

const shortened = (text: string): string =>
  text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID - 1).trimEnd()}…` : text;

/** What a visit says beyond its title, in short. */
function saidOf({ summary, notes }: Pick<Visit, 'summary'> & { readonly notes?: string }): LocalizedText | undefined {
  const said = summary ?? (notes === undefined ? undefined : sameInBoth(notes));
  return said === undefined ? undefined : { en: shortened(said.en), bg: shortened(said.bg) };
}

/** The decision about a row, if there is one to take. */
export function visitDecision(
  { records, row, key }: RecordedRow,
  { resembles }: MatchedRow,
  at: { readonly file: string; readonly sheet?: string },
): VisitDecision | undefined {
  if (resembles === undefined) return undefined;
  const { visit, chosen, isDoubtful } = resembles;
  const { title, when } = records.visit;
  const [said, before] = [saidOf(records.visit), saidOf(visit)];
  return {
    ...at,
    row,
    key,
    title,
    ...(when === undefined ? {} : { when }),
    ...(said === undefined ? {} : { said }),
    near: {
      id: visit.id,
      title: visit.title,
      ...(visit.when === undefined ? {} : { when: visit.when }),
      ...(before === undefined ? {} : { said: before }),
    },
    chosen,
    isDoubtful,
  };
}

/** The question about all such rows at once. */
export function resemblingQuestion(decisions: readonly VisitDecision[], answers: Answers): readonly ImportQuestion[] {
  const doubtful = decisions.filter(({ isDoubtful }) => isDoubtful);
  if (doubtful.length === 0) return [];
  const open = doubtful.filter(({ chosen }) => chosen === 'open').length;
  const { resembling } = answers;
  return [
    {
      name: 'resembling',
      status: open > 0 ? 'needs-answer' : 'answered',
      columns: [],
      rows: open,
      counts: { resembling: doubtful.length },
      options: ['apart', 'same'],
      ...(resembling === undefined ? {} : { answer: resembling }),
    },
  ];
}

/** The fault of a row that waits for such a decision. */
export function possiblySame(at: Pick<ImportFault, 'file' | 'sheet' | 'row'>, { near }: VisitDecision): ImportFault {
  const code = 'resembles-visit';
  const found = [near.title.en, near.when, near.id].filter(Boolean).join(' · ');
  return { code, effect: effectOf(code), ...at, column: '', found };
}
