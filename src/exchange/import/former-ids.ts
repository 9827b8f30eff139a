interface Kept {
  readonly id: string;
  readonly formerIds?: readonly string[];
}

/** Every id that no other record may get: those in use, and those given up when records were merged. */
export function reservedIds(records: readonly Kept[]): ReadonlySet<string> {
  return new Set(records.flatMap(({ id, formerIds = [] }) => [id, ...formerIds]));
}

/** A given-up id as the name that it was made of, so that this name still leads to the record that was kept. */
export const formerName = (id: string): string => id.replaceAll('-', ' ');
