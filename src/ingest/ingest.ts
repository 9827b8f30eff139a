import type { GenericSchema } from 'valibot';
import { type ActivityRecord, COLLECTION_FILES, type Collection, SITE_FILE } from '#src/domain/activity-record.ts';
import type { Fault } from '#src/domain/fault.ts';
import type { Site } from '#src/domain/site.ts';
import { faultsOfContradiction } from './contradictions.ts';
import { makeFault } from './fault-wording.ts';
import { isId } from './field-schemas.ts';
import { type FileText, parseObject, parseRows } from './file-parser.ts';
import { faultsOfFormerIds } from './former-ids.ts';
import type { ReadCollection, ReadCollections } from './read-collection.ts';
import { isFields, type ReadableRow, textAt } from './readable-row.ts';
import { parseRecord } from './record-parser.ts';
import { staffSchemas, staffSiteSchema } from './record-schemas.ts';
import { faultsOfDependence, faultsOfReferences } from './reference-check.ts';
import { areSwapped } from './swapped-coordinates.ts';

/** The record as far as it holds, and every fault of every file. Without a readable site there is no record. */
export interface Ingested {
  readonly record: ActivityRecord | undefined;
  readonly faults: readonly Fault[];
}

const SCHEMAS: { readonly [C in Collection]: GenericSchema<unknown, ActivityRecord[C][number]> } = staffSchemas;

function readCollection<C extends Collection>(
  collection: C,
  content: FileText,
  report: (fault: Fault) => void,
): ReadCollection<ActivityRecord[C][number]> {
  const file = COLLECTION_FILES[collection];
  const values = parseRows(file, content, report);
  const rows: ActivityRecord[C][number][] = [];
  const all: ReadableRow[] = [];
  const setAside = new Set<string>();
  const firstOf = new Map<string, number>();
  for (const [i, value] of (values ?? []).entries()) {
    const id = isFields(value) ? textAt(value, 'id') : undefined;
    const first = id === undefined ? undefined : firstOf.get(id);
    const number = `(record ${i + 1})`;
    const label = id === undefined ? number : first === undefined ? id : `${id} ${number}`;
    const parsed = parseRecord(SCHEMAS[collection], value, { file, record: label, path: '' }, report);
    if (first !== undefined) {
      const expected = `an id that no other record of the file has; records ${first + 1} and ${i + 1} share it`;
      report(makeFault({ file, record: id, path: 'id' }, 'duplicate-id', id, expected));
    } else if (id !== undefined) firstOf.set(id, i);
    const sound = parsed.ok && first === undefined;
    if (sound) rows.push(parsed.value);
    else if (id !== undefined) setAside.add(id);
    if (isFields(value)) all.push({ collection, label, id, fields: value, sound });
  }
  return { rows, setAside, readable: values !== undefined, all };
}

function withoutSwapped(places: ReadCollections['places'], report: (fault: Fault) => void): ReadCollections['places'] {
  const isSwapped = ({ label, fields: { country, lat, lon } }: ReadableRow): boolean => {
    if (typeof country !== 'string' || typeof lat !== 'number' || typeof lon !== 'number') return false;
    if (!areSwapped(country, lat, lon)) return false;
    const place = { file: COLLECTION_FILES.places, record: label, path: 'lat' };
    report(makeFault(place, 'swapped-coordinates', [lat, lon]));
    return true;
  };
  const swapped = new Set(places.all.filter(isSwapped));
  const ids = new Set([...swapped].flatMap(({ sound, id }) => (sound && id !== undefined ? id : [])));
  return {
    ...places,
    rows: places.rows.filter(({ id }) => !ids.has(id)),
    setAside: new Set([...places.setAside, ...ids]),
    all: places.all.map((row) => (swapped.has(row) ? { ...row, sound: false } : row)),
  };
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
  const { site, home } = readSite(files.get(SITE_FILE), collections, report);
  const found = [...faultsOfReferences(collections), ...faultsOfContradiction(collections, home)];
  const bad = new Set(found.map(({ file, record }) => `${file} ${record}`));
  const isBad = (collection: Collection, id: string) =>
    bad.size > 0 && bad.has(`${COLLECTION_FILES[collection]} ${id}`);
  const dependent = faultsOfDependence(collections, isBad);
  faults.push(...found, ...dependent, ...faultsOfFormerIds(collections));
  if (site === undefined) return { record: undefined, faults };
  for (const { file, record } of dependent) bad.add(`${file} ${record}`);
  const kept = <C extends Collection>(collection: C) =>
    collections[collection].rows.filter(({ id }) => !isBad(collection, id));
  return { record: { ...keptCollections(kept), site }, faults };
}

function keptCollections(
  kept: <C extends Collection>(collection: C) => ActivityRecord[C][number][],
): Omit<ActivityRecord, 'site'> {
  const [places, people, organisations] = [kept('places'), kept('people'), kept('organisations')];
  const [visits, meetings, followUps] = [kept('visits'), kept('meetings'), kept('followUps')];
  const [kinds, topics, goals, sources] = [kept('kinds'), kept('topics'), kept('goals'), kept('sources')];
  return { places, people, organisations, visits, meetings, followUps, kinds, topics, goals, sources };
}

/** The site, and the id of the home organisation, which may be readable where the site as a whole is not. */
interface ReadSite {
  readonly site: Site | undefined;
  readonly home: string | undefined;
}

function readSite(content: FileText, collections: ReadCollections, report: (fault: Fault) => void): ReadSite {
  const value = parseObject(SITE_FILE, content, report);
  if (value === undefined) return { site: undefined, home: undefined };
  const parsed = parseRecord(staffSiteSchema, value, { file: SITE_FILE, path: '' }, report);
  const check = (path: string, target: 'organisations' | 'places'): string | undefined => {
    const { rows, setAside, readable } = collections[target];
    const id = isFields(value) ? textAt(value, path) : undefined;
    if (id === undefined || !isId(id)) return undefined;
    if (!readable || setAside.has(id) || rows.some((row) => row.id === id)) return id;
    const expected = `the id of a record in ${COLLECTION_FILES[target]}`;
    report(makeFault({ file: SITE_FILE, path }, 'unknown-reference', id, expected));
    return undefined;
  };
  const home = check('organisation', 'organisations');
  check('home', 'places');
  return { site: parsed.ok ? parsed.value : undefined, home };
}
