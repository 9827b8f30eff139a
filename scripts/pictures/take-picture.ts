import type { Browser, Page } from 'playwright-core';
import type { Picture } from './picture.ts';

const DEADLINE_MS = 20_000;
/** The map fits itself and charts arrive when they are near; after this long without a request the page stands still. */
const STILL_MS = 700;

/** Where the built page is served, and the day that it is shown as of. */
export interface Scene {
  readonly url: string;
  readonly day: string;
}

async function standsStill(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(STILL_MS);
}

/**
 * Takes one picture as PNG. The same page gives the same picture: one pixel a CSS pixel, no motion, one time zone, the
 * clock at noon of the record's own day.
 *
 * Throws if the page says anything in its console, fails, or does not show what the picture waits for.
 */
export async function takePicture(browser: Browser, picture: Picture, { url, day }: Scene): Promise<Buffer> {
  const [width, height] = picture.size;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 1,
    colorScheme: picture.theme ?? 'light',
    locale: picture.language === 'bg' ? 'bg-BG' : 'en-GB',
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(DEADLINE_MS);
  const complaints: string[] = [];
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (error) => complaints.push(error.error().message));
  try {
    const page = await context.newPage();
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    await page.goto(new URL(picture.path, url).href);
    await page.locator(picture.waitFor).first().waitFor();
    await standsStill(page);
    const shown = (await picture.prepare?.(page)) ?? page;
    await standsStill(shown);
    const png = await shown.screenshot({ animations: 'disabled', caret: 'hide' });
    if (complaints.length > 0) throw new Error(`${picture.name}: the page said: ${complaints.join(' · ')}`);
    return png;
  } finally {
    await context.close();
  }
}
