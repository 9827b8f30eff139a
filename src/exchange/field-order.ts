/** The fields of every kind of record, in the order in which the files have them. */
const FIELDS = [
  ...['id', 'name', 'title', 'role', 'aliases', 'kind', 'country', 'direction', 'countries', 'due', 'status', 'visit'],
  ...['owner', 'evidence', 'organisation', 'organisations', 'place', 'places', 'lat', 'lon', 'geonames', 'partOf'],
  ...['about', 'represents', 'when', 'follows', 'people', 'organisers', 'occasion', 'goals', 'topics', 'presented'],
  ...['discussed', 'outcome', 'summary', 'claims', 'publisher', 'copyright', 'url', 'file', 'sources', 'inferred'],
  ...['formerIds', 'notes', 'contact'],
];

const RANKS: ReadonlyMap<string, number> = new Map(FIELDS.map((field, rank) => [field, rank]));

const rankOf = (field: string): number => RANKS.get(field) ?? FIELDS.length;

/** A record with its fields in the order in which the files have them, whatever was done to it; what is unknown stands last. */
export function inFieldOrder<Row extends object>(row: Row): Row {
  const fields = Object.entries(row);
  const isInOrder = fields.every(([field], i) => i === 0 || rankOf(fields[i - 1]?.[0] ?? '') <= rankOf(field));
  return isInOrder ? row : (Object.fromEntries(fields.sort(([a], [b]) => rankOf(a) - rankOf(b))) as Row);
}
