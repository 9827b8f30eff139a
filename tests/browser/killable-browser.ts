import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { packagedFonts } from '../../scripts/packaged-browser.ts';

const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--remote-debugging-port=0',
];
const START_DEADLINE_MS = 30_000;
const POLL_MS = 25;

/** A browser with a profile on disk, which can be killed as a power cut would. */
export interface KillableBrowser {
  readonly page: Page;
  /** Ends every process of it at once, with SIGKILL. */
  readonly kill: () => Promise<void>;
}

async function debuggingPort(profile: string, child: ChildProcess): Promise<number> {
  for (const end = Date.now() + START_DEADLINE_MS; Date.now() < end; ) {
    if (child.exitCode !== null) throw new Error(`the browser ended with ${child.exitCode}`);
    const port = Number((await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0]);
    if (port > 0) return port;
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  throw new Error('the browser did not start');
}

/** Starts a browser of its own process group on a profile. */
export async function startKillable(executablePath: string, profile: string): Promise<KillableBrowser> {
  await rm(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(executablePath, [...ARGS, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...packagedFonts(executablePath) },
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const { pid } = child;
  if (pid === undefined) throw new Error('the browser did not start');
  const end = async (browser?: Browser) => {
    process.kill(-pid, 'SIGKILL');
    await ended;
    await browser?.close().catch(() => undefined);
  };
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await debuggingPort(profile, child)}`);
    const [context] = browser.contexts();
    const page = context?.pages()[0] ?? (await context?.newPage());
    if (page === undefined) throw new Error('the browser opened no page');
    return { page, kill: () => end(browser) };
  } catch (error) {
    await end();
    throw error;
  }
}
