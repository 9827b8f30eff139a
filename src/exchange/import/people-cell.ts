import type { Answers } from './answers.ts';
import { isEvidentName } from './evident-name.ts';
import type { Separator } from './mapping.ts';
import { peopleAndRoles } from './people-marks.ts';
import { isParticle } from './people-text.ts';
import { withoutHonorifics } from './person-name.ts';
import { splitCell } from './split-cell.ts';

/** What the comma in a cell of people parts: people, or a surname from a first name. */
export type NameComma = 'people' | 'surname-first';

/** What the cells of people say about their commas. Counts are cells. */
export interface NameEvidence {
  readonly people: number;
  readonly surnameFirst: number;
  readonly eitherWay: number;
  /** What the evidence decides or an answer gives; `undefined` where it is to be asked. */
  readonly comma?: NameComma;
}

const words = (text: string): number => text.trim().split(/\s+/).length;
const partsOf = (piece: string): readonly string[] => splitCell(piece, [',']);
/** Whether a name is one word, beside titles and particles: "Dr. Leitner", "De Luca". */
const isSingle = (name: string): boolean =>
  withoutHonorifics(name)
    .split(/\s+/)
    .filter((word) => !isParticle(word.toLowerCase())).length <= 1;

/** Whether two parts may be a surname and a first name. Behind a title two words are somebody else: "Prof. Novak, M. Huber". */
function isInverted([surname = '', first = '', ...more]: readonly string[]): boolean {
  if (first === '' || more.length > 0) return false;
  return words(surname) === 1 || (words(first) === 1 && isSingle(surname));
}

/** "Dr. Georg Leitner" of "Dr. Leitner" and "Georg". */
function firstNameInFront(surname: string, first: string): string {
  const bare = withoutHonorifics(surname);
  return surname.endsWith(bare) ? `${surname.slice(0, -bare.length)}${first} ${bare}` : `${first} ${surname}`;
}

const INITIALS = /^(?:\p{Lu}\p{Ll}?\.[\s-]?){1,3}$/u;

/** "Novak, J., Kovač, M.": every second part is the initials of the one in front. `undefined` for any other text. */
function withInitials(piece: string): readonly string[] | undefined {
  const parts = partsOf(piece);
  const isPaired = parts.length > 1 && parts.length % 2 === 0;
  if (!isPaired || !parts.every((part, at) => INITIALS.test(part) === (at % 2 === 1))) return undefined;
  return parts.flatMap((surname, at) => (at % 2 === 0 ? [firstNameInFront(surname, parts[at + 1] ?? '')] : []));
}

/** What a cell says of its commas by itself; `undefined` where it has none, `either` where it could be both. */
function commaIn(text: string, separators: readonly Separator[]): NameComma | 'either' | undefined {
  if (!separators.includes(',')) return undefined;
  const pieces = splitCell(text, beside(separators)).map(partsOf);
  const withComma = pieces.filter((parts) => parts.length > 1);
  if (withComma.length === 0) return undefined;
  if (withComma.every((parts) => withInitials(parts.join(', ')) !== undefined)) return 'surname-first';
  if (pieces.length > 1 && withComma.length === pieces.length && pieces.every(isInverted)) return 'surname-first';
  return withComma.every(isInverted) && pieces.length === 1 ? 'either' : 'people';
}

const beside = (separators: readonly Separator[]): readonly Separator[] =>
  separators.filter((separator) => separator !== ',');

/** Whether a name has something behind its comma that is none: no evidence of what other commas part. */
function hasRemark(text: string): boolean {
  const [, second = '', ...more] = partsOf(text);
  return more.length === 0 && !isEvidentName(second);
}

/** Whether a cell lists single words: whole names with commas between them do not say what a comma between two words parts. */
const listsSingles = (text: string): boolean => partsOf(text).some((part) => words(part) === 1);

/** Weighs what the cells of people of a sheet say about their commas. */
export class NameWeights {
  private readonly counts = { people: 0, 'surname-first': 0, either: 0 };
  private singles = 0;

  constructor(private readonly separators: readonly Separator[]) {}

  add(cell: string): void {
    const text = peopleAndRoles(cell).bare;
    const comma = commaIn(text, this.separators);
    if (comma === undefined || (comma === 'people' && hasRemark(text))) return;
    this.counts[comma] += 1;
    if (comma === 'people' && listsSingles(text)) this.singles += 1;
  }

  evidence({ nameComma }: Answers): NameEvidence {
    const { people, 'surname-first': surnameFirst, either: eitherWay } = this.counts;
    const isList = surnameFirst === 0 && (this.singles > 0 || (people > 0 && eitherWay === 0));
    const decided = isList ? 'people' : surnameFirst > 0 && people === 0 ? 'surname-first' : undefined;
    const comma = nameComma ?? decided;
    return { people, surnameFirst, eitherWay, ...(comma === undefined ? {} : { comma }) };
  }
}

/** The people in a cell, first names in front; `undefined` where it must be asked what its comma parts. */
export function splitPeople(
  text: string,
  separators: readonly Separator[],
  { comma }: NameEvidence,
): readonly string[] | undefined {
  const own = commaIn(text, separators);
  if (own === undefined) return splitCell(text, separators);
  const meant = own === 'either' ? comma : own;
  if (meant === undefined) return undefined;
  if (meant === 'people') return splitCell(text, separators);
  return splitCell(text, beside(separators)).flatMap((piece) => {
    const initialled = withInitials(piece);
    if (initialled !== undefined) return initialled;
    const [surname, first, ...more] = partsOf(piece);
    return surname === undefined || first === undefined || more.length > 0 ? piece : firstNameInFront(surname, first);
  });
}
