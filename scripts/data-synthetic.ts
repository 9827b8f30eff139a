import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type City, parseCities } from './synthetic/city.ts';
import { syntheticRecord } from './synthetic/synthetic-record.ts';
import { writeRecord } from './synthetic/write-record.ts';

export const GAZETTEER = 'public/gazetteer/cities.tsv';

const USAGE = `Usage: npm run data:synthetic -- --activities N --out DIR [--seed S] [--without-prose]

Writes a made-up record over real cities (GeoNames, CC BY 4.0) to measure with. Same seed, same files. Seed: 1 by default.
Without prose visits and meetings have facts alone: so a million fit into memory.
Exit code: 0 written, 2 arguments that it does not understand.`;

/** The gazetteer's cities, as they lie in the project. */
export function readCities(): readonly City[] {
  return parseCities(readFileSync(GAZETTEER, 'utf8'));
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

/** Runs the command; the exit code that its process ends with. */
export async function runDataSynthetic(args: readonly string[], say: (line: string) => void): Promise<0 | 2> {
  const options = {
    activities: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
    'without-prose': { type: 'boolean' },
  } as const;
  const parsed = (() => {
    try {
      return parseArgs({ args: [...args], options }).values;
    } catch {
      return {};
    }
  })();
  const [activities, seed] = [wholeNumber(parsed.activities), wholeNumber(parsed.seed ?? '1')];
  if (activities === undefined || seed === undefined || parsed.out === undefined || parsed.out === '') {
    say(USAGE);
    return 2;
  }
  const prose = parsed['without-prose'] !== true;
  const record = syntheticRecord({ activities, seed, prose }, readCities());
  const folder = resolve(parsed.out);
  await writeRecord(record, folder);
  const { visits, meetings, organisations, people, places } = record;
  say(
    `${folder}: ${activities} activities, ${visits.length} visits, ${meetings.length} meetings, ${organisations.length} organisations, ${people.length} people, ${places.length} places`,
  );
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await runDataSynthetic(process.argv.slice(2), console.log);
}
