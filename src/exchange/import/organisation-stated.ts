import type { Place } from '#src/domain/place.ts';
import { importReasons } from '#src/i18n/messages/import-reasons.ts';
import type { Cell } from '../table/table.ts';
import { countryIndex } from './country-index.ts';
import { namesHosts, namesHostsOrGuests } from './direction-headers.ts';
import { inBothLanguages } from './in-both-languages.ts';
import type { Separator } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { type StatedOrganisation, statedByName, statedCountry } from './organisation-object.ts';
import type { SheetCells } from './sheet-cells.ts';
import { splitCell } from './split-cell.ts';

type Named = readonly {
  readonly header: string;
  readonly names: readonly string[];
  /** What stands behind them. */
  readonly stated?: readonly StatedOrganisation[];
}[];

/** The organisations that received guests, which are from here whatever country the row names. */
function hostsAmong(named: Named, { country }: Place): readonly StatedOrganisation[] {
  const reason = inBothLanguages(importReasons.hostCountry);
  return named
    .filter(({ header }) => namesHosts(header) && !namesHostsOrGuests(header))
    .flatMap(({ names }) => names)
    .map((name) => ({ name, country: { text: country, code: country, reason }, isHost: true }));
}

/**
 * What a row states of the organisations that it names: in their objects, and in a column of their countries, where one
 * country is that of all, or there are as many countries as organisations. `left`: what is stated of none of them.
 * `received`: where guests were received, if they came; those in a column of hosts are from there.
 */
export function statedInRow(
  cells: SheetCells,
  row: readonly Cell[],
  all: Named,
  separators: readonly Separator[],
  received: Place | undefined,
): ReturnType<typeof statedByName> {
  const hosts = received === undefined ? [] : hostsAmong(all, received);
  const isHost = new Set(hosts.map(({ name }) => name));
  const named = all.map((each) => ({ ...each, names: each.names.filter((name) => !isHost.has(name)) }));
  const { byName, left } = statedOf(cells, row, named, separators);
  return { byName: new Map([...byName, ...statedByName(hosts, all).byName]), left };
}

function statedOf(
  cells: SheetCells,
  row: readonly Cell[],
  named: Named,
  separators: readonly Separator[],
): ReturnType<typeof statedByName> {
  const isNamed = new Set(named.flatMap((each) => each.names));
  const behind = named.flatMap(({ stated = [] }) => stated).filter(({ name }) => isNamed.has(name));
  const objects = [...behind, ...cells.statedOrganisations(row)];
  const text = cells.text(row, 'organisationCountry');
  if (text === '') return statedByName(objects, named);
  const names = named.flatMap((each) => each.names);
  const countries = countryIndex().find(text) === undefined ? splitCell(text, separators) : [text];
  if (names.length === 0 || (countries.length !== 1 && countries.length !== names.length)) {
    const { byName, left } = statedByName(objects, named);
    return { byName, left: [...left, text] };
  }
  const known = new Map(objects.map((each) => [nameKey(each.name), each]));
  const all = names.map((name, at): StatedOrganisation => {
    const own = known.get(nameKey(name));
    known.delete(nameKey(name));
    return { name, country: statedCountry(countries[at] ?? countries[0] ?? text), ...own };
  });
  return statedByName([...all, ...known.values()], named);
}
