import type { Dataset } from '#src/domain/dataset.ts';
import type { AddressAliases } from '#src/state/address.ts';

interface Merged {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

/** Ids that rows took over, by the id given up; one that a row bears today is its own. */
function takenOver(rows: readonly Merged[], present: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ id, formerIds = [] }) =>
      formerIds.filter((former) => !present.has(former)).map((former): [string, string] => [former, id]),
    ),
  );
}

/** Where the addresses of records lead that were merged into others. */
export function addressAliases({ record, organisation, person }: Dataset): AddressAliases {
  return { organisation: takenOver(record.organisations, organisation), person: takenOver(record.people, person) };
}
