import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import type { SheetMapping } from './mapping.ts';
import { headerKey } from './recognised-header.ts';
import type { Target } from './target.ts';

/** What a table of visits has and a list of people has not. */
const OF_VISITS: ReadonlySet<Target> = new Set([
  ...([
    'date',
    'from',
    'to',
    'year',
    'month',
    'monthTo',
    'day',
    'dayTo',
    'title',
    'summary',
    'topic',
    'direction',
    'status',
  ] as const),
]);
const NAMES: ReadonlySet<Target> = new Set(['ours', 'guests']);
const POSITION =
  /^(?:position|job|job title|role|function|post|длъжност|позиция|роля|функция|position funktion|funktion|stelle|rolle|ruolo|funzione|posizione|carica|qualifica|incarico|funkcija|polozaj|vloga|delovno mesto|dlazhnost|pozitsiya|rolya|funktsiya)$/u;
const REACHED_BY = /[^\s@]+@[^\s@]+\.[^\s@]+|^\+?[\d\s()/.-]{7,}$/u;
/** A column holds what people are reached by if this share of its filled cells does. */
const MOSTLY = 0.5;

function reaches({ rows }: Table, index: number): boolean {
  const texts = rows.map((row) => cellText(row[index])).filter((text) => text !== '');
  return texts.length > 0 && texts.filter((text) => REACHED_BY.test(text)).length >= texts.length * MOSTLY;
}

/**
 * Whether a table lists people with what they are and how they are reached, and nothing of visits: it would make every one of
 * them a visit that nobody recorded.
 */
export function isContactList(table: Table, { columns }: SheetMapping): boolean {
  if (columns.some(({ target, reason }) => OF_VISITS.has(target) || reason === 'books')) return false;
  if (columns.some(({ reason, target }) => reason === 'by-hand' && NAMES.has(target))) return false;
  const hasNames = columns.some(({ target, reason }) => NAMES.has(target) || reason === 'names');
  const isReached = columns.some(({ index, part }) => part === undefined && reaches(table, index));
  const hasPositions = columns.some(({ header }) => POSITION.test(headerKey(header)));
  return (hasNames && (isReached || hasPositions)) || (isReached && hasPositions);
}
