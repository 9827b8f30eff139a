/**
 * Writes the deck as `handout.pdf`: A4, two slides a page with room for notes. `npm run handout` takes the whole record in
 * the site's first language; `npm run handout -- "?country=GB&lang=bg" uk.pdf` an address' query and a file's name.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './browser.ts';
import { build } from './build.ts';
import { serveFolder } from './static-server.ts';

const DEADLINE_MS = 60_000;

/** The deck's address in a served folder: the query that was asked for, in the view that presents. */
export function handoutAddress(home: string, query: string): string {
  const url = new URL(home);
  url.search = query;
  url.searchParams.set('view', 'present');
  return url.href;
}

/** Prints the deck of a served page into a file. Throws where the page is not ready within a minute. */
export async function printHandout(home: string, query: string, file: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(handoutAddress(home, query));
    await page.waitForSelector('html[data-print-ready]', { state: 'attached', timeout: DEADLINE_MS });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  } finally {
    await browser.close();
  }
}

const [, script, query = '', file = 'handout.pdf'] = process.argv;
if (script !== undefined && fileURLToPath(import.meta.url) === resolve(script)) {
  const folder = await mkdtemp(join(tmpdir(), 'handout-'));
  try {
    await build({ outDir: folder });
    const server = await serveFolder({ folder, port: 0 });
    try {
      await printHandout(server.url, query, file);
    } finally {
      await server.close();
    }
    console.log(`Wrote ${resolve(file)}.`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
