import type { GenericSchema } from 'valibot';
import { type ActivityRecord, COLLECTION_FILES, type Collection, SITE_FILE } from '#src/domain/activity-record.ts';
import type { Fault } from '#src/domain/fault.ts';
import type { Site } from '#src/domain/site.ts';
import { makeFault } from './fault-wording.ts';
import { type FileText, parseObject, parseRows } from './file-parser.ts';
import type { ReadCollection, ReadCollections } from './read-collection.ts';
import { parseRecord } from './record-parser.ts';
import { staffSchemas, staffSiteSchema } from './record-schemas.ts';
import { faultsOfReferences } from './reference-check.ts';
import { areSwapped } from './swapped-coordinates.ts';

/** The record as far as it holds, and every fault of every file. Without a readable site there is no record. */
export interface Ingested {
  readonly record: ActivityRecord | undefined;
  readonly faults: readonly Fault[];
}

const SCHEMAS: { readonly [C in Collection]: GenericSchema<unknown, ActivityRecord[C][number]> } = staffSchemas;

function idOf(value: unknown): string | undefined {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : undefined;
  return typeof found === 'string' ? found : undefined;
}

function readCollection<C extends Collection>(
  collection: C,
  content: FileText,
  report: (fault: Fault) => void,
): ReadCollection<ActivityRecord[C][number]> {
  const file = COLLECTION_FILES[collection];
  const values = parseRows(file, content, report);
  const byId = new Map<string, ActivityRecord[C][number]>();
  const setAside = new Set<string>();
  for (const [i, value] of (values ?? []).entries()) {
    const name = idOf(value);
    const place = { file, record: name ?? `(record ${i + 1})`, path: '' };
    const parsed = parseRecord(SCHEMAS[collection], value, place, report);
    if (!parsed.ok) setAside.add(name ?? '');
    else if (byId.has(parsed.value.id)) report(makeFault({ ...place, path: 'id' }, 'duplicate-id', parsed.value.id));
    else byId.set(parsed.value.id, parsed.value);
  }
  return { rows: [...byId.values()], setAside, readable: values !== undefined };
}

function withoutSwapped(
  { rows, setAside, readable }: ReadCollections['places'],
  report: (fault: Fault) => void,
): ReadCollections['places'] {
  const swapped = rows.filter(({ country, lat, lon }) => areSwapped(country, lat, lon));
  for (const { id, lat, lon } of swapped) {
    report(makeFault({ file: COLLECTION_FILES.places, record: id, path: 'lat' }, 'swapped-coordinates', [lat, lon]));
  }
  const ids = new Set(swapped.map(({ id }) => id));
  return { rows: rows.filter(({ id }) => !ids.has(id)), setAside: new Set([...setAside, ...ids]), readable };
}

/**
 * Reads the record's files, sets records with faults aside and reports every fault at once.
 *
 * Takes the text of each file by its name (`visits.json`). Never throws for bad content.
 * Source: DATA.md, "Files under data/".
 */
export function ingest(files: ReadonlyMap<string, string>): Ingested {
  const faults: Fault[] = [];
  const report = (fault: Fault): void => {
    faults.push(fault);
  };
  const read = <C extends Collection>(collection: C) =>
    readCollection(collection, files.get(COLLECTION_FILES[collection]), report);
  const collections: ReadCollections = {
    places: withoutSwapped(read('places'), report),
    people: read('people'),
    organisations: read('organisations'),
    visits: read('visits'),
    meetings: read('meetings'),
    followUps: read('followUps'),
    kinds: read('kinds'),
    topics: read('topics'),
    goals: read('goals'),
    sources: read('sources'),
  };
  const site = readSite(files.get(SITE_FILE), collections, report);
  const dangling = faultsOfReferences(collections);
  faults.push(...dangling);
  if (site === undefined) return { record: undefined, faults };
  const bad = new Set(dangling.map(({ file, record }) => `${file} ${record}`));
  const kept = <C extends Collection>(collection: C) =>
    collections[collection].rows.filter(({ id }) => !bad.has(`${COLLECTION_FILES[collection]} ${id}`));
  const record = { ...keptCollections(kept), site };
  return { record, faults };
}

function keptCollections(
  kept: <C extends Collection>(collection: C) => ActivityRecord[C][number][],
): Omit<ActivityRecord, 'site'> {
  const [places, people, organisations] = [kept('places'), kept('people'), kept('organisations')];
  const [visits, meetings, followUps] = [kept('visits'), kept('meetings'), kept('followUps')];
  const [kinds, topics, goals, sources] = [kept('kinds'), kept('topics'), kept('goals'), kept('sources')];
  return { places, people, organisations, visits, meetings, followUps, kinds, topics, goals, sources };
}

function readSite(content: FileText, collections: ReadCollections, report: (fault: Fault) => void): Site | undefined {
  const value = parseObject(SITE_FILE, content, report);
  if (value === undefined) return undefined;
  const parsed = parseRecord(staffSiteSchema, value, { file: SITE_FILE, path: '' }, report);
  if (!parsed.ok) return undefined;
  const { organisation, home } = parsed.value;
  const check = (path: string, target: 'organisations' | 'places', id: string) => {
    const { rows, setAside, readable } = collections[target];
    if (readable && !setAside.has(id) && !rows.some((row) => row.id === id))
      report(makeFault({ file: SITE_FILE, path }, 'unknown-reference', id));
  };
  check('organisation', 'organisations', organisation);
  check('home', 'places', home);
  return parsed.value;
}
