import type { Cell } from '../table/table.ts';
import { saysTheyCame } from './city-at-home.ts';
import { readDirection } from './direction-words.ts';
import type { HeadedText } from './headed-text.ts';
import { isBareKind } from './kind-words.ts';
import type { SheetCells } from './sheet-cells.ts';

/** Words for what one does who leaves: "Dienstreise", "viaggio di lavoro", „командировка“; a trade mission may come as well. */
const JOURNEY =
  /^missions?$|(?<!\p{L})(?:(?:business|field|official|study|work) trips?|trips?|travels?|journeys?|outgoing|outbound|abroad|командировк\p{L}*|пътуван\p{L}*|изходящ\p{L}*|в чужбина|(?:dienst|geschäfts|auslands|studien)?reisen?|ausland|ausgehend\p{L}*|mission[ei](?! (?:commercial|economic|imprenditorial|istituzional))|trasfert[ae]|viaggi[o]?|all['’]estero|in uscita|službena pot|(?:službeno )?potovanj[ea]|v tujino|odhodn\p{L}+|déplacements?|voyages?|à l['’]étranger|viajes?|desplazamientos?|al extranjero)(?!\p{L})/iu;
const LONGEST = 60;

function saysLeft(text: string): boolean {
  if (text.length > LONGEST || saysTheyCame(text)) return false;
  return readDirection(text) === 'outbound' || JOURNEY.test(text.trim());
}

/** The cell of a kind in which a row says that it was a journey, whatever its columns tell of guests. */
export function journeyKind(cells: SheetCells, row: readonly Cell[]): HeadedText | undefined {
  const bare = cells.headed(row, 'notes').filter(({ header }) => isBareKind(header));
  return [...cells.headed(row, 'format'), ...cells.headed(row, 'kind'), ...bare].find(({ text }) => saysLeft(text));
}
