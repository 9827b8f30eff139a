import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { unpackBrowser } from './packaged-browser.ts';

/** One place to look for a browser. */
export interface BrowserCandidate {
  /** What a person calls the place. */
  readonly origin: string;
  /** Paths of executables found there, best first. It may take time: it is asked only if all before it failed. */
  readonly locate: () => Promise<readonly string[]>;
}

type Environment = Readonly<Record<string, string | undefined>>;

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];
const LINUX_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
];
const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_ROOTS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];

/**
 * The places to look for a browser, in order: `BROWSER_PATH` or `CHROME_PATH`, an installed Chromium, Chrome or Edge,
 * what Playwright has downloaded, and the npm package that carries one.
 */
export function browserCandidates(environment: Environment = process.env): readonly BrowserCandidate[] {
  return [
    { origin: 'BROWSER_PATH', locate: async () => named(environment.BROWSER_PATH) },
    { origin: 'CHROME_PATH', locate: async () => named(environment.CHROME_PATH) },
    { origin: 'an installed browser', locate: async () => installedBrowsers(environment) },
    { origin: "Playwright's downloads", locate: async () => [chromium.executablePath()].filter(existsSync) },
    { origin: 'the npm package @sparticuz/chromium', locate: async () => named(await unpackBrowser()) },
  ];
}

/** The one command that brings a browser to this machine: Debian has a package, elsewhere Playwright downloads one. */
export function installCommand(platform: NodeJS.Platform = process.platform, osRelease = readOsRelease()): string {
  const debian = platform === 'linux' && /^ID=debian$/m.test(osRelease);
  return debian ? 'sudo apt-get install chromium' : 'npx playwright-core install chromium';
}

function named(path: string | undefined): readonly string[] {
  return path === undefined || path === '' ? [] : [path];
}

function installedBrowsers(environment: Environment): readonly string[] {
  const places: Partial<Record<NodeJS.Platform, () => readonly string[]>> = {
    darwin: () => ['/Applications', join(homedir(), 'Applications')].flatMap(macApps),
    win32: () => WINDOWS_ROOTS.flatMap((root) => named(environment[root])).flatMap(windowsApps),
  };
  const usual = places[process.platform]?.() ?? LINUX_PATHS;
  return [...new Set([...onPath(environment), ...usual])].filter(existsSync);
}

function onPath(environment: Environment): readonly string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
}

function macApps(folder: string): readonly string[] {
  return MAC_APPS.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`);
}

function windowsApps(root: string): readonly string[] {
  return WINDOWS_PATHS.map((path) => `${root}\\${path}`);
}

function readOsRelease(): string {
  return existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
}
