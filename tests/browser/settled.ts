import type { Page } from 'playwright-core';

/** Waits until everything of the page that loads when it comes near the viewport is drawn, and stands at its top. */
export async function settle(page: Page): Promise<void> {
  await page.getByRole('status').first().waitFor();
  await page.evaluate(async () => {
    // A busy machine may leave a page without a frame for a while.
    const frame = () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => done());
        setTimeout(done, 1000);
      });
    const isStill = () => document.querySelector('.skeleton, [aria-busy="true"]') === null;
    for (let y = 0; y <= document.documentElement.scrollHeight; y += window.innerHeight) {
      window.scrollTo({ top: y, behavior: 'instant' });
      // The observer of what is near tells it after a frame, and the room is filled after another.
      await frame();
      await frame();
    }
    const deadline = performance.now() + 10_000;
    for (let still = 0; still < 6 && performance.now() < deadline; ) {
      await frame();
      still = isStill() ? still + 1 : 0;
    }
    await document.fonts.ready;
    window.scrollTo({ top: 0, behavior: 'instant' });
    await frame();
  });
}

/** The address of a view, with the parameters that differ from the default. */
export function address(parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(parameters).toString();
  return query === '' ? '/' : `/?${query}`;
}
