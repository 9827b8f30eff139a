import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { type PageFault, watchFaults } from './page-faults.ts';

/**
 * What to open and how: `path` is an address of the built app, for instance `/?country=GB`, or a whole one (`file://…`).
 * Everything else is Playwright's: `viewport`, `locale`, `colorScheme`, `reducedMotion`, `forcedColors`, `timezoneId`,
 * `javaScriptEnabled`, `hasTouch` and so on. Defaults: 1280 × 800, British English.
 */
export interface VisitOptions extends BrowserContextOptions {
  readonly path: string;
}

/** One page in a context of its own, watched from its first request. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong so far; it grows. */
  readonly faults: readonly PageFault[];
  /** Asserts that nothing went wrong so far. */
  readonly expectSilent: () => Promise<void>;
  /** Closes it, and asserts that nobody else was asked for anything and that the policy was kept, whatever was tested. */
  readonly close: () => Promise<void>;
}

/** Nothing but this machine resolves, so that no journey depends on, or talks to, anybody else. */
const HERMETIC = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const ACTION_DEADLINE_MS = 15_000;
/** A browser that has opened no page after so long has stopped answering. */
const OPEN_DEADLINE_MS = 20_000;

let launched: Promise<Browser> | undefined;

afterAll(async () => {
  await (await launched)?.close();
  launched = undefined;
});

/** Opens a page of the built app and waits until it has loaded. The browser of this file is started when first needed. */
export async function openPage({ path, ...options }: VisitOptions): Promise<Visit> {
  const url = new URL(path, inject('appUrl')).href;
  const context = await newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options });
  context.setDefaultTimeout(ACTION_DEADLINE_MS);
  const faults = await watchFaults(context, url === 'about:blank' ? inject('appUrl') : url);
  const page = await context.newPage();
  await page.goto(url);
  return {
    page,
    context,
    faults,
    expectSilent: async () => {
      await reportsArrived(context);
      expect(faults, `${url} was not silent`).toEqual([]);
    },
    close: async () => {
      await context.close();
      expect(
        faults.filter(({ kind }) => kind === 'foreign request' || kind === 'policy violation'),
        `${url} told somebody else, or broke its policy`,
      ).toEqual([]);
    },
  };
}

/** A context of the file's browser, or of a new one where that has stopped answering. */
async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  launched ??= launchBrowser({ executablePath: inject('browserPath'), args: [HERMETIC] });
  const browser = await launched;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), OPEN_DEADLINE_MS);
  });
  const context = await Promise.race([browser.newContext(options), silence]);
  clearTimeout(timer);
  if (context !== undefined) return context;
  browser.close().catch(() => undefined);
  launched = launchBrowser({ executablePath: inject('browserPath'), args: [HERMETIC] });
  return (await launched).newContext(options);
}

/** Reports come over the same line as this answer, so that those sent before it have arrived with it. */
async function reportsArrived(context: BrowserContext): Promise<void> {
  for (const page of context.pages()) await page.title();
}
