import { describe, expect, test } from 'vitest';
import { type BrowserTrial, findBrowser } from '../../scripts/browser.ts';
import { type BrowserCandidate, browserCandidates, installCommand } from '../../scripts/browser-candidates.ts';

const at = (origin: string, ...paths: readonly string[]): BrowserCandidate => ({ origin, locate: async () => paths });

/** Starts only what lies in the list, and notes every attempt. */
function starting(...working: readonly string[]): { trial: BrowserTrial; attempts: string[] } {
  const attempts: string[] = [];
  return {
    attempts,
    trial: async (path) => {
      attempts.push(path);
      if (!working.includes(path)) throw new Error(`${path}: no such thing\nwith a long story`);
      return '147.0.0.0';
    },
  };
}

describe('finding a browser', () => {
  test('takes the first candidate that starts and asks none after it', async () => {
    const { trial, attempts } = starting('/b', '/c');
    const unpacked: BrowserCandidate = { origin: 'package', locate: () => Promise.reject(new Error('not asked')) };
    const found = await findBrowser([at('named', '/a'), at('installed', '/b', '/c'), unpacked], trial);
    expect(found).toMatchObject({ executablePath: '/b', origin: 'installed', version: '147.0.0.0' });
    expect(attempts).toEqual(['/a', '/b']);
  });

  test('says what it passed over', async () => {
    const found = await findBrowser([at('BROWSER_PATH', '/a'), at('installed', '/b')], starting('/b').trial);
    expect(found.passedOver).toEqual(['BROWSER_PATH: /a does not start (/a: no such thing)']);
  });

  test('goes on when a place cannot be asked', async () => {
    const broken: BrowserCandidate = { origin: 'package', locate: () => Promise.reject(new Error('disk full')) };
    const found = await findBrowser([broken, at('installed', '/b')], starting('/b').trial);
    expect(found.executablePath).toBe('/b');
  });

  test('lists what it tried and the one command that helps', async () => {
    const broken: BrowserCandidate = { origin: 'package', locate: () => Promise.reject(new Error('disk full')) };
    const search = findBrowser([at('BROWSER_PATH', '/a'), at('installed'), broken], starting().trial);
    await expect(search).rejects.toThrow(
      [
        'No browser starts on this machine. Tried:',
        '  - BROWSER_PATH: /a does not start (/a: no such thing)',
        '  - installed: none there',
        '  - package: disk full',
        `Get one with: ${installCommand()}`,
      ].join('\n'),
    );
  });
});

describe('the candidates', () => {
  test('begin with what the user names and end with the package', () => {
    expect(browserCandidates({}).map(({ origin }) => origin)).toEqual([
      'BROWSER_PATH',
      'CHROME_PATH',
      'an installed browser',
      "Playwright's downloads",
      'the npm package @sparticuz/chromium',
    ]);
  });

  test('take both variables, and an empty one for none', async () => {
    const [first, second] = browserCandidates({ BROWSER_PATH: '', CHROME_PATH: '/opt/chrome' });
    expect(await first?.locate()).toEqual([]);
    expect(await second?.locate()).toEqual(['/opt/chrome']);
  });
});

describe('the command that gets a browser', () => {
  test("is Debian's own there and Playwright's elsewhere", () => {
    expect(installCommand('linux', 'NAME="Debian GNU/Linux"\nID=debian\n')).toBe('sudo apt-get install chromium');
    expect(installCommand('linux', 'ID=ubuntu\nID_LIKE=debian\n')).toBe('npx playwright-core install chromium');
    expect(installCommand('darwin', '')).toBe('npx playwright-core install chromium');
    expect(installCommand('win32', '')).toBe('npx playwright-core install chromium');
  });
});
