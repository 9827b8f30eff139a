import { type Browser, chromium } from 'playwright-core';
import { type BrowserCandidate, browserCandidates, installCommand } from './browser-candidates.ts';
import { packagedFonts } from './packaged-browser.ts';

/** A browser that was seen to start. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** Where it comes from, for people. */
  readonly origin: string;
  /** For instance `147.0.7727.0`. */
  readonly version: string;
  /** What came before it in order and did not start, one line each. */
  readonly passedOver: readonly string[];
}

/** How to launch it. */
export interface LaunchOptions {
  /** Default: the one that `findBrowser` finds. */
  readonly executablePath?: string;
  /** More arguments for Chromium, after our own. */
  readonly args?: readonly string[];
}

/** Starts the browser at a path and gives its version; throws if it does not start. */
export type BrowserTrial = (executablePath: string) => Promise<string>;

/** Without a sandbox, as a container's root has none to offer, and without calls home. Pages under test are our own. */
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
];
const START_DEADLINE_MS = 30_000;

/**
 * Finds a Chromium that really starts on this machine: each candidate is launched once, the first that runs is taken.
 *
 * Throws an error that lists what was tried, and the one command that gets a browser, if none does.
 */
export async function findBrowser(
  candidates: readonly BrowserCandidate[] = browserCandidates(),
  trial: BrowserTrial = startOnce,
): Promise<FoundBrowser> {
  const tried: string[] = [];
  const passedOver: string[] = [];
  for (const { origin, locate } of candidates) {
    try {
      const paths = await locate();
      if (paths.length === 0) tried.push(`${origin}: none there`);
      for (const executablePath of paths) {
        try {
          return { executablePath, origin, version: await trial(executablePath), passedOver };
        } catch (error) {
          const line = `${origin}: ${executablePath} does not start (${reasonOf(error)})`;
          tried.push(line);
          passedOver.push(line);
        }
      }
    } catch (error) {
      tried.push(`${origin}: ${reasonOf(error)}`);
    }
  }
  const list = tried.map((line) => `  - ${line}`).join('\n');
  throw new Error(`No browser starts on this machine. Tried:\n${list}\nGet one with: ${installCommand()}`);
}

/** Launches a headless browser; the caller closes it. Throws as `findBrowser` does, or if it does not start. */
export async function launchBrowser({ executablePath, args = [] }: LaunchOptions = {}): Promise<Browser> {
  const path = executablePath ?? (await findBrowser()).executablePath;
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: [...ARGS, ...args],
    env: { ...process.env, ...packagedFonts(path) },
    timeout: START_DEADLINE_MS,
  });
}

async function startOnce(executablePath: string): Promise<string> {
  const browser = await launchBrowser({ executablePath });
  try {
    return browser.version();
  } finally {
    await browser.close();
  }
}

function reasonOf(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  const library = lines.find((line) => line.includes('error while loading shared libraries'));
  return (library ?? lines[0] ?? '').trim().slice(0, 300);
}
