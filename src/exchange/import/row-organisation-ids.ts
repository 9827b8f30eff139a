import type { SourceReference } from '#src/domain/source-reference.ts';
import { nameKey } from './name-key.ts';
import type { OrganisationCountry } from './organisation-countries.ts';
import type { StatedOrganisation } from './organisation-object.ts';
import type { ReadRow } from './read-row.ts';
import type { RecordTools, RowFault } from './record-tools.ts';

/** Stands for a country that `openOrganisations` has made sure of. */
const NOWHERE: OrganisationCountry = { code: '' };

const statedOf = ({ stated }: ReadRow, name: string): StatedOrganisation | undefined => stated?.get(nameKey(name));

/** The countries (ISO 3166-1 alpha-2) that an organisation of a row may be from: the one stated of it, else the row's. */
export function whereFrom(row: ReadRow, name: string): readonly string[] {
  const { code } = statedOf(row, name)?.country ?? {};
  return code === undefined ? (row.guestCountries ?? row.places.countries) : [code];
}

/**
 * The organisations of a row that nobody knows and of which it must be asked where they are from; they are asked for.
 * `unknown`: those of them of which a country is stated that there is none of, with that.
 */
export function openOrganisations(
  row: ReadRow,
  { organisations, countries }: RecordTools,
): { readonly open: readonly string[]; readonly unknown: readonly string[] } {
  const open = row.organisations.filter(
    (name) => organisations.find(name, whereFrom(row, name)) === undefined && countries.of(row, name) === undefined,
  );
  const unknown = open.flatMap((name) => {
    const { country } = statedOf(row, name) ?? {};
    return country === undefined ? [] : [`${name}: ${country.text}`];
  });
  const rows = row.guestCountries ?? row.places.countries;
  if (rows.length > 0 || row.places.online !== undefined) for (const name of open) countries.ask(name, rows);
  return { open, unknown };
}

/** The ids of the organisations that a row met which received its guests, so that these are none of their people. */
export function hostIds(row: ReadRow, { organisations }: RecordTools): ReadonlySet<string> {
  const hosts = row.organisations.filter((name) => statedOf(row, name)?.isHost === true);
  return new Set(hosts.flatMap((name) => organisations.find(name, whereFrom(row, name)) ?? []));
}

/** The organisations that a row says were met: the home organisation, if it names that too, is none of them. */
export function organisationIds(
  row: ReadRow,
  tools: RecordTools,
  sources: readonly [SourceReference, ...SourceReference[]],
): readonly string[] {
  const { paragraph, source } = sources[0];
  const ids = row.organisations.map(
    (name) =>
      tools.organisations.find(name, whereFrom(row, name)) ??
      tools.organisations.add(
        name,
        tools.countries.of(row, name) ?? NOWHERE,
        { column: row.kind, stated: statedOf(row, name)?.kind ?? '' },
        { source, paragraph },
      ),
  );
  return [...new Set(ids)].filter((id) => id !== tools.home.organisation);
}

/** What a row states of organisations that is not as they are recorded, or a kind that nobody knows. */
export function recordedOtherwise(row: ReadRow, { organisations }: RecordTools): readonly RowFault[] {
  const ofColumn = row.kind === '' ? [] : row.organisations.filter((name) => statedOf(row, name)?.kind === undefined);
  const ofRow = ofColumn.flatMap((name): readonly RowFault[] => {
    const recorded = organisations.of(organisations.find(name, whereFrom(row, name)) ?? '');
    if (
      recorded === undefined ||
      statedOf(row, name)?.isHost === true ||
      recorded.kind === organisations.kinds.known(row.kind)
    )
      return [];
    const found = `${name}: ${row.kind} ≠ ${organisations.kinds.nameOf(recorded.kind)}`;
    return [{ code: 'organisation-otherwise', found, target: 'kind' }];
  });
  const ofObjects = [...(row.stated?.values() ?? [])].flatMap(
    ({ name, country, kind, isHost }): readonly RowFault[] => {
      if (isHost === true) return [];
      const id = organisations.find(name, whereFrom(row, name));
      const recorded = id === undefined ? undefined : organisations.of(id);
      const kindId = kind === undefined ? undefined : organisations.kinds.known(kind);
      const target = 'organisation';
      const faults: RowFault[] = [];
      if (country !== undefined && recorded !== undefined && recorded.country !== country.code)
        faults.push({
          code: 'organisation-otherwise',
          found: `${name}: ${country.text} ≠ ${recorded.country}`,
          target,
        });
      if (kind !== undefined && kindId === undefined)
        faults.push({
          code: 'unknown-kind',
          found: `${name}: ${kind}`,
          options: organisations.kinds.all,
          target,
        });
      else if (kind !== undefined && recorded !== undefined && recorded.kind !== kindId)
        faults.push({ code: 'organisation-otherwise', found: `${name}: ${kind} ≠ ${recorded.kind}`, target });
      return faults;
    },
  );
  return [...ofRow, ...ofObjects];
}
