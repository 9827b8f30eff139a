/** A part of `src` with its own rules, by the name it has in the import table. */
export type Room = 'domain' | 'ui' | 'i18n' | 'ingest' | 'select' | 'state' | 'exchange' | 'app' | 'main' | ViewRoom;

type ViewRoom = `views/${string}`;
type TableRow = Exclude<Room, ViewRoom> | 'views';

/** Which rooms each room may import. A view may not import another one, as `views/…` stands in no row but the app's. */
const IMPORT_TABLE: Readonly<Record<TableRow, readonly string[] | 'all'>> = {
  domain: [],
  i18n: ['domain'],
  ui: ['i18n'],
  ingest: ['domain'],
  select: ['domain'],
  state: ['domain', 'select'],
  exchange: ['domain', 'ingest', 'select', 'i18n'],
  views: ['domain', 'select', 'state', 'exchange', 'i18n', 'ui'],
  app: 'all',
  main: ['app', 'ui'],
};

/**
 * The room of a file such as `src/views/map/pin.tsx`: `views/map`. Returns `undefined` for a file in none: outside the
 * rooms of the table, right in `src` (but for `main.tsx` and declarations) or right in `src/views`.
 */
export function roomOf(path: string): Room | undefined {
  const [src, first = '', ...rest] = path.split('/');
  if (src !== 'src') return undefined;
  if (rest.length === 0) return first === 'main.tsx' || first.endsWith('.d.ts') ? 'main' : undefined;
  if (first === 'views') return rest.length > 1 ? `views/${rest[0]}` : undefined;
  return isRow(first) && first !== 'main' ? first : undefined;
}

/** Says why `from` may not import from `to`; `undefined` if it may. */
export function importBan(from: Room, to: Room, file: string): string | undefined {
  if (from === 'main' && to === 'ui' && !file.endsWith('.css')) return 'main may import only style sheets from ui';
  const allowed = IMPORT_TABLE[isView(from) ? 'views' : from];
  if (allowed === 'all') return to === 'main' ? 'no room may import main' : undefined;
  if (allowed.includes(to)) return undefined;
  return `${from} may import ${allowed.length === 0 ? 'no other room' : `only ${allowed.join(', ')}`}`;
}

function isView(room: Room): room is ViewRoom {
  return room.startsWith('views/');
}

function isRow(name: string): name is Exclude<TableRow, 'views'> {
  return Object.hasOwn(IMPORT_TABLE, name) && name !== 'views';
}
