import { copyFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { launchBrowser } from '../../scripts/browser.ts';
import { GAZETTEER } from '../../scripts/data-synthetic.ts';
import { serveFolder } from '../../scripts/static-server.ts';
import type { Surroundings } from './surroundings.ts';

const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Filtering</title></html>';
/** With them, the page's clock tells microseconds apart. */
const HEADERS = '/*\n  Cross-Origin-Opener-Policy: same-origin\n  Cross-Origin-Embedder-Policy: require-corp\n';
const PATIENCE_MS = 30 * 60_000;

/** A page in Chromium, a new one for each call. */
export async function inChromium(bundle: string): Promise<Surroundings> {
  const folder = dirname(bundle);
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, '_headers'), HEADERS);
  await copyFile(GAZETTEER, join(folder, 'cities.tsv'));
  const server = await serveFolder({ folder, port: 0 });
  const browser = await launchBrowser({ args: ['--js-flags=--max-old-space-size=4096 --expose-gc'] });
  return {
    name: `Chromium ${browser.version()}`,
    call: async (measure, size) => {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(server.url);
      // As a text, which no tool rewrites on its way to the page.
      const call = `Promise.all([import('./${basename(bundle)}'), fetch('cities.tsv').then((answer) => answer.text())])
        .then(([measures, gazetteer]) => measures.${measure}(gazetteer, ${size}))`;
      const result = await page.evaluate(call);
      await page.close();
      return result as Awaited<ReturnType<Surroundings['call']>> as never;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
