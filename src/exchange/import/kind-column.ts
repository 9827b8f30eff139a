import type { Table } from '../table/table.ts';
import type { Answers } from './answers.ts';
import { cellText } from './cell-text.ts';
import { readFormat } from './format-words.ts';
import { isBareKind, isOrganisationKind } from './kind-words.ts';
import type { MappedColumn, SheetMapping } from './mapping.ts';
import { saysNothing } from './row-kinds.ts';
import type { Target } from './target.ts';

/** A column of kinds whose header does not say of what, and whose words are no kinds of organisations. */
export interface KindColumn {
  readonly header: string;
  /** Rows where it is filled. */
  readonly rows: number;
  /** What it is taken for until it is answered. */
  readonly decided: 'notes' | 'format';
}

/** It holds kinds of organisations if this share of its filled cells does. */
const MOSTLY = 0.5;
const TARGET_OF: Readonly<Record<string, Target>> = { organisation: 'kind', notes: 'notes', format: 'format' };

const isBare = ({ target, reason, header }: MappedColumn): boolean =>
  (target === 'kind' || target === 'notes') && reason !== 'by-hand' && isBareKind(header);

/** Whether a text says that nobody went anywhere. */
const isAtDistance = (text: string): boolean => ['online', 'written'].includes(readFormat(text) ?? '');

/**
 * The sheet with a column of kinds, of which the header does not say whose, among the staff notes, where its words are not
 * mostly kinds of organisations; it is asked whose they are. `isKind`: whether the record has a kind of that name.
 */
export function readKindColumn(
  table: Table,
  sheet: SheetMapping,
  { kindColumn }: Answers,
  isKind: (name: string) => boolean,
): { readonly sheet: SheetMapping; readonly kindColumn?: KindColumn } {
  const bare = sheet.columns.find(isBare);
  if (bare === undefined) return { sheet };
  const texts = table.rows.map((row) => cellText(row[bare.index])).filter((text) => text !== '' && !saysNothing(text));
  const theirs = texts.filter((text) => isKind(text) || isOrganisationKind(text)).length;
  const isOfFormats = texts.some(isAtDistance);
  if (texts.length === 0 || (theirs >= texts.length * MOSTLY && !isOfFormats)) return { sheet };
  if (bare.target === 'notes' && !isOfFormats) return { sheet };
  const decided = isOfFormats ? 'format' : 'notes';
  const target = TARGET_OF[kindColumn ?? decided] ?? 'ignore';
  return {
    sheet: { ...sheet, columns: sheet.columns.map((each) => (each === bare ? { ...each, target } : each)) },
    kindColumn: { header: bare.header, rows: texts.length, decided },
  };
}

/** The question whose kinds they are; none without such a column. */
export function kindQuestions(column: KindColumn | undefined) {
  if (column === undefined) return [];
  const options: readonly string[] = ['notes', 'organisation', 'format', 'not-imported'];
  const { header, rows, decided } = column;
  return [{ name: 'kindColumn', rows, counts: { header }, options, decided }] as const;
}
