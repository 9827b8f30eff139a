import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dataFolder, readRecordFolder } from '#build/record-folder.ts';
import { COLLECTION_FILES, COLLECTIONS, RECORD_FILES } from '#src/domain/activity-record.ts';
import { buildDataset } from '#src/domain/dataset.ts';
import type { Fault, FaultEffect } from '#src/domain/fault.ts';
import { FAULT_WORDING } from '#src/i18n/messages/faults.ts';
import { type Ingested, ingest } from '#src/ingest/ingest.ts';

const USAGE = `Usage: npm run data:check [folder]

Reports every fault of every file of a record. Without a folder it takes DATA_DIR, or else data.
Exit code: 0 no fault, 1 faults or no such folder, 2 arguments that it does not know.`;

const EFFECTS: Readonly<Record<FaultEffect, string>> = {
  'field-left-out': '',
  'record-set-aside': ' The record is set aside.',
  'file-refused': ' The file is refused.',
};

/** What the check prints, and the code that its process ends with. */
export interface CheckReport {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function faultLines({ file, record, path, code, effect, found, expected, fix }: Fault): readonly string[] {
  const where = [file, record, path].filter((part) => part !== undefined && part !== '').join(' › ');
  return [
    `${where}: ${FAULT_WORDING[code].wrong.en}${EFFECTS[effect]}`,
    `    found:    ${found}`,
    `    expected: ${expected}`,
    `    mend:     ${fix}`,
    '',
  ];
}

function summary({ record }: Ingested): string {
  if (record === undefined) return 'data: no record, because site.json cannot be read';
  const { visits, meetings, organisations, people, places, followUps, sources } = record;
  return `data: ${[
    counted(visits.length, 'visit'),
    counted(meetings.length, 'meeting'),
    counted(buildDataset(record).activities.length, 'activity', 'activities'),
    counted(organisations.length, 'organisation'),
    counted(people.length, 'person', 'people'),
    counted(places.length, 'place'),
    counted(followUps.length, 'follow-up'),
    counted(sources.length, 'source'),
  ].join(', ')}`;
}

/** What is no fault, and better mended all the same: rows out of order, files that nobody reads. */
function warnings(folder: string, files: ReadonlyMap<string, string>, { record }: Ingested): readonly string[] {
  const unsorted = COLLECTIONS.flatMap((collection) => {
    const ids = record?.[collection].map(({ id }) => id) ?? [];
    const at = ids.findIndex((id, i) => i > 0 && id < (ids[i - 1] ?? ''));
    return at === -1
      ? []
      : [`${COLLECTION_FILES[collection]}: not sorted by id, "${ids[at]}" stands after "${ids[at - 1]}"`];
  });
  const strangers = readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !RECORD_FILES.includes(file))
    .map((file) => `${JSON.stringify(file)}: no file of the record, nothing reads it`);
  const stamped = [...files].filter(([, text]) => text.startsWith('\uFEFF'));
  const marks = stamped.map(([file]) => `${file}: starts with a byte order mark; save it as UTF-8 without one`);
  const nowhere = (record?.visits ?? [])
    .filter(({ countries }) => countries.length === 0)
    .map(({ id }) => `visits.json › ${id} › countries: no country is on record, so it stands on no map`);
  return [...unsorted, ...nowhere, ...strangers, ...marks].map((each) => `warning: ${each}`);
}

/** Checks a folder. Every fault of every file is in the one report. */
export function checkFolder(folder: string): CheckReport {
  const files = readRecordFolder(folder);
  const ingested = ingest(files);
  const { faults } = ingested;
  const noted = warnings(folder, files, ingested);
  if (faults.length === 0) return { lines: [...noted, `${summary(ingested)}, no fault`], exitCode: 0 };
  const faulty = new Set(faults.map(({ file }) => file)).size;
  const total = `${counted(faults.length, 'fault')} in ${counted(faulty, 'file')}.`;
  return { lines: [...faults.flatMap(faultLines), ...noted, `${summary(ingested)}; ${total}`], exitCode: 1 };
}

/** Runs the check as the command line asks for it. */
export function runDataCheck(args: readonly string[], environment: NodeJS.ProcessEnv = process.env): CheckReport {
  if (args.includes('--help') || args.includes('-h')) return { lines: [USAGE], exitCode: 0 };
  const [folder, ...others] = args;
  if (others.length > 0 || folder?.startsWith('-') === true || folder === '') return { lines: [USAGE], exitCode: 2 };
  try {
    return checkFolder(folder === undefined ? dataFolder(environment) : resolve(folder));
  } catch (error) {
    return { lines: [error instanceof Error ? error.message : String(error)], exitCode: 1 };
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { lines, exitCode } = runDataCheck(process.argv.slice(2));
  console.log(lines.join('\n'));
  process.exitCode = exitCode;
}
