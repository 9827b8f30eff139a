import { placesApart } from './joined-places.ts';
import type { Separator } from './mapping.ts';
import { stationsOf } from './route-cell.ts';
import { isToBeFixed } from './row-kinds.ts';
import { splitCell } from './split-cell.ts';

/** A city as a cell names it: its name, and what stands in parentheses behind it. */
export interface CityPiece {
  readonly name: string;
  readonly inParentheses?: string;
}

const PARENTHESIS = /^(.*?)\s*\(([^()]+)\)\s*$/s;
const NAME = /^\p{Lu}[^\d]*$/u;
/** A longer text is no name of a city. */
const LONGEST_NAME = 500;
/** What is surely between two names, and in none. */
const SPACED = /\s+[-–—>]+\s+|\s*(?:→|⟶|➔|=>|->)\s*/u;
/** The most pieces that one name is put together from: "Mexico", "D.F.". */
const LONGEST = 3;

function pieceOf(text: string): CityPiece {
  if (text.length > LONGEST_NAME) return { name: text };
  const [, name, inParentheses] = PARENTHESIS.exec(text) ?? [];
  return name === undefined || inParentheses === undefined || name === '' ? { name: text } : { name, inParentheses };
}

/**
 * The cities in a cell, without what says that one is not fixed yet: "Graz, TBC". What a separator parts stays together where `isCity` knows the whole: "Mexico, D.F.", "Frankfurt (Oder)".
 * The parentheses at the end of a cell belong to all of its cities: "St. Thomas, St. Croix (Virgin Islands)".
 */
export function cityPieces(
  text: string,
  separators: readonly Separator[],
  isCity: (name: string) => boolean,
): readonly CityPiece[] {
  if (text === '') return [];
  if (isCity(text)) return [{ name: text }];
  const isWhole = (name: string) => pieceOf(name).inParentheses !== undefined && isCity(name);
  const last = stationsOf(splitCell(text, separators).at(-1) ?? '').at(-1) ?? '';
  const { name: body, inParentheses } = isWhole(last) ? { name: text } : pieceOf(text);
  const whole = isCity(body)
    ? [body]
    : joined(splitCell(body, separators), isCity)
        .flatMap((each) => placesApart(each, isCity))
        .flatMap((each) => dashed(each, isCity));
  const named = whole.filter((each) => !isToBeFixed(each));
  return named.map((each) => {
    const piece = isWhole(each) ? { name: each } : pieceOf(each);
    return piece.inParentheses === undefined && inParentheses !== undefined
      ? { name: piece.name, inParentheses }
      : piece;
  });
}

/** "Барселона - Лисабон": a dash between cities parts them if each of them is known, several between spaces if some is. */
function dashed(text: string, isCity: (name: string) => boolean): readonly string[] {
  if (text.length > LONGEST_NAME || isCity(text)) return [text];
  const parts = stationsOf(text);
  if (parts.length > 1 && parts.every((part) => part !== '' && isCity(part))) return parts;
  const spaced = text.split(SPACED).map((part) => part.trim());
  const areNames = spaced.length > 2 && spaced.every((part) => NAME.test(part)) && spaced.some(isCity);
  return areNames ? spaced : [text];
}

function joined(names: readonly string[], isCity: (name: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < names.length; ) {
    let length = Math.min(LONGEST, names.length - at);
    while (length > 1 && !isCity(names.slice(at, at + length).join(', '))) length -= 1;
    pieces.push(names.slice(at, at + length).join(', '));
    at += length;
  }
  return pieces;
}
