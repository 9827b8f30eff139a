/**
 * Makes the pictures of the README and the guide from the built page, and the one that a shared link shows.
 * `npm run screenshots` writes `docs/pictures/*.png` and `public/social.png`.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolder, readRecordFolder } from '#build/record-folder.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { launchBrowser } from './browser.ts';
import { build } from './build.ts';
import { exampleOf } from './pictures/example.ts';
import { pictureList } from './pictures/picture-list.ts';
import { socialPicture } from './pictures/social-picture.ts';
import { takePicture } from './pictures/take-picture.ts';
import { serveFolder } from './static-server.ts';

const PICTURES = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const SOCIAL = fileURLToPath(new URL('../public/social.png', import.meta.url));
const MOST_BYTES = 400_000;

async function keep(path: string, png: Buffer): Promise<void> {
  if (png.length > MOST_BYTES) throw new Error(`${path} has ${png.length} bytes; at most ${MOST_BYTES} are kept.`);
  await writeFile(path, png);
  console.log(`${path}: ${Math.round(png.length / 1000)} KB`);
}

const { record } = ingest(readRecordFolder(dataFolder()));
if (record === undefined) throw new Error('The record cannot be read; npm run data:check says why.');
const folder = await mkdtemp(join(tmpdir(), 'screenshots-'));
const browser = await launchBrowser();
try {
  await mkdir(PICTURES, { recursive: true });
  await keep(SOCIAL, await socialPicture(browser));
  await build({ outDir: folder });
  const server = await serveFolder({ folder, port: 0 });
  try {
    for (const picture of pictureList(exampleOf(record))) {
      const scene = { url: server.url, day: record.site.recordDate };
      await keep(join(PICTURES, `${picture.name}.png`), await takePicture(browser, picture, scene));
    }
  } finally {
    await server.close();
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}
