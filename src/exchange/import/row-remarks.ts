import type { ImportFaultCode } from '#src/i18n/messages/import-faults.ts';
import type { Cell } from '../table/table.ts';
import { isDirectionAlone, readDirection } from './direction-words.ts';
import { isFormatAlone, readFormat } from './format-words.ts';
import type { HeadedText } from './headed-text.ts';
import { namesOnline, remarksOnline } from './held-online.ts';
import { isEventKind } from './kind-words.ts';
import { isPlannedResult } from './planned-result.ts';
import { isAboutResults } from './result-header.ts';
import type { SheetCells } from './sheet-cells.ts';
import { statusAtStart } from './status-clause.ts';
import { isStatusOfOthers } from './status-of-others.ts';
import { bracketed, isPlannedInRemark, namesOff, statusInText } from './status-words.ts';
import { leavesVisitOpen } from './still-open.ts';
import type { Target } from './target.ts';

/** Columns of notes about how people are reached. */
const OF_CONTACTS = /contact|phone|mail|контакт|телефон|имейл|поща|kontakt|ansprech|telefon|contatt|recapit|pošta/iu;
/** A longer text tells of other things as well. */
const MOST_WORDS = 12;
/** Cells that name somebody or something, where brackets may say how it was held. */
const NAMED = ['country', 'city', 'address', 'title', 'organisation', 'kind', 'topic', 'ours', 'guests'] as const;
const OF_PLACES: ReadonlySet<Target> = new Set(['country', 'city', 'address']);
const SEVERAL = /[,;\n]|\s(?:and|und|e|in|и)\s/iu;
const PLACED = ['date', 'from', 'to', 'country', 'city', 'address', 'title'] as const;
/** "represented by Ivan Petrov": others went. */
const OTHERS_WENT =
  /(?<!\p{L})(?:represented by|on behalf of|instead of (?:her|him|them)|представляван[ао]? от|вместо (?:него|нея|тях)|vertreten durch|in vertretung|rappresentat[oa] da|zastopal[ai]?)(?!\p{L})/iu;

const isShort = (text: string): boolean => text.split(/\s+/u).length <= MOST_WORDS;

/** Whether the header of notes says nothing else than that they are about the visit itself. */
export const isAboutVisit = (header: string): boolean => !isAboutResults(header) && !OF_CONTACTS.test(header);

interface Remark {
  readonly code: ImportFaultCode;
  readonly header: string;
  readonly text: string;
}

/** How a row says that it was held. */
export interface HowHeld {
  /** The text that says that it was online. */
  readonly online?: string;
  readonly faults: readonly Remark[];
  /** Formats that are not understood, or say more than that, for the staff notes. */
  readonly note: string;
}

function onlineOf(cells: SheetCells, row: readonly Cell[]): string | undefined {
  const formats = [...cells.all(row, 'format'), ...cells.all(row, 'direction')];
  const format = formats.find((text) => readFormat(text) === 'online');
  if (format !== undefined) return format;
  const inBrackets = PLACED.flatMap((target) =>
    cells.all(row, target).filter((text) => !(OF_PLACES.has(target) && SEVERAL.test(text))),
  ).find((text) => bracketed(text).some(remarksOnline));
  if (inBrackets !== undefined) return inBrackets;
  const remarks = [
    ...cells.headed(row, 'notes').flatMap(({ header, text }) => (isAboutVisit(header) ? text : [])),
    ...cells.all(row, 'title'),
    ...cells.all(row, 'summary'),
  ];
  return remarks.find(remarksOnline);
}

function doubtsOf(cells: SheetCells, row: readonly Cell[]): readonly Remark[] {
  const remarks = [...cells.headed(row, 'notes'), ...cells.headed(row, 'summary')].filter(
    ({ header, text }) =>
      !isStatusOfOthers(header) &&
      (statusAtStart(text) !== undefined ||
        leavesVisitOpen({ header, text }) ||
        (isShort(text) && (namesOff(text) || namesOnline(text) || OTHERS_WENT.test(text)))),
  );
  const titles = cells.headed(row, 'title').filter(({ text }) => isShort(text) && namesOff(text));
  const named = NAMED.flatMap((target) => cells.headed(row, target)).filter(({ text }) =>
    bracketed(text).some(
      (aside) => statusInText(aside) !== undefined || remarksOnline(aside) || OTHERS_WENT.test(aside),
    ),
  );
  const others = cells
    .unrecognised(row)
    .filter(
      (each) =>
        leavesVisitOpen(each) ||
        (isShort(each.text) && (namesOff(each.text) || remarksOnline(each.text) || isPlannedInRemark(each.text))),
    );
  return [...new Set([...remarks, ...titles, ...named, ...others])].map((each) => ({
    code: 'doubtful-remark',
    ...each,
  }));
}

/** What stands among results and is none, as it is planned. */
function plannedResults(cells: SheetCells, row: readonly Cell[]): readonly Remark[] {
  return [...cells.headed(row, 'notes'), ...cells.headed(row, 'summary')]
    .filter((each) => isPlannedResult(each) && !leavesVisitOpen(each))
    .map((each) => ({ code: 'planned-result', ...each }));
}

/** What a row says, outside its columns of status and place, of how it was held. `isPlain`: its status is said already. */
export function howHeld(cells: SheetCells, row: readonly Cell[], isPlain: boolean): HowHeld {
  const formats = cells.headed(row, 'format');
  const isDirected = cells.text(row, 'direction') !== '';
  const saysWay = ({ text }: HeadedText) => !isDirected && readDirection(text) !== undefined;
  const others = formats.filter((each) => readFormat(each.text) === undefined && !saysWay(each));
  const faults = [
    ...(isPlain ? [] : plannedResults(cells, row)),
    ...formats
      .filter(({ text }) => readFormat(text) === 'hybrid')
      .map((each): Remark => ({ code: 'hybrid-row', ...each })),
    ...others.filter(({ text }) => !isEventKind(text)).map((each): Remark => ({ code: 'other-format', ...each })),
    ...formats
      .filter(({ text }) => readFormat(text) === 'written')
      .map((each): Remark => ({ code: 'written-row', ...each })),
  ];
  const isWayAlone = (each: HeadedText) => saysWay(each) && isDirectionAlone(each.text);
  const unsaid = formats.filter((each) => others.includes(each) || !(isFormatAlone(each.text) || isWayAlone(each)));
  const note = unsaid.map(({ header, text }) => `${header}: ${text}`).join('\n');
  const online = onlineOf(cells, row);
  if (online !== undefined) return { online, faults, note };
  return { faults: [...faults, ...(isPlain ? [] : doubtsOf(cells, row))], note };
}
