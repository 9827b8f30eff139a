import { fold } from '#src/select/fold.ts';
import type { Table } from '../table/table.ts';
import { cellText } from './cell-text.ts';
import { isOfficeUnnamed } from './office-alone.ts';
import { headerKey, matchHeader } from './recognised-header.ts';
import type { Target } from './target.ts';

/** What names the title of a visit, or of a person. */
const TITLES: ReadonlySet<string> = new Set(
  ['title', 'titles', 'titel', 'titolo', 'titoli', 'naziv', 'titre', 'título'].map(fold),
);
const PEOPLE: ReadonlySet<Target> = new Set(['ours', 'guests']);
/** What somebody does: no office that one of many holds, but none that names a visit either. */
const OCCUPATION =
  /(?<!\p{L})(?:managers?|officers?|directors?|head of|heads of|coordinator|co-ordinator|assistant|advis[eo]r|expert|professor|lecturer|engineer|specialist|consultant|secretary|analyst|lead|\p{L}*(?:leiter|mitarbeiter|berater|referent|beauftragte|assistent)(?:in|r)?|директор|мениджър|експерт|съветник|специалист|управител|координатор|секретар|preside|direttore|direttrice|responsabile|addett[oa]|funzionari[oa]|consulente|vodja|svetovalec|svetovalka|direktor(?:ica)?|strokovn\p{L}+)(?!\p{L})/iu;
/** Most cells say what people are if this share of them does. */
const MOSTLY = 0.5;
/** As many rows tell what a column holds. */
const LOOKED_AT = 200;

/**
 * Whether a column "Title" right behind one of people says what these are, and not what a visit was: another column does,
 * or its cells are offices.
 */
export function isTitleOfPeople(table: Table, header: string): boolean {
  const { header: headers } = table;
  const at = headers.indexOf(header);
  if (at < 1 || !TITLES.has(headerKey(header))) return false;
  const isOf = (other: string, targets: ReadonlySet<Target>) => {
    const [best] = matchHeader(other);
    return best !== undefined && targets.has(best.target);
  };
  if (!isOf(headers[at - 1] ?? '', PEOPLE)) return false;
  if (headers.some((other) => other !== header && isOf(other, new Set(['title'])))) return true;
  const texts = table.rows.slice(0, LOOKED_AT).flatMap((row) => cellText(row[at]) || []);
  const offices = texts.filter((text) => isOfficeUnnamed(text) || OCCUPATION.test(text));
  return offices.length > 0 && offices.length >= texts.length * MOSTLY;
}
