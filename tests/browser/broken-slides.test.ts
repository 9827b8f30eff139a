import { describe, expect, it } from 'vitest';
import { openBroken } from './breakable-page.ts';
import { expectSlide } from './deck.ts';

const DECK = '/?view=present&lang=en';

describe('presenting', () => {
  it('goes past a slide that fails, which says so and can be tried again', async () => {
    const point = { script: 'present-page', property: 'className', value: 'slide__live slide__live--whole' };
    const broken = await openBroken(DECK, point);
    const { page } = broken;
    await expectSlide(page, 1);
    await page.getByRole('heading', { level: 1, name: 'International activity' }).waitFor();
    await page.keyboard.press('PageDown');
    await expectSlide(page, 2);
    const failure = page.getByRole('alert').filter({ hasText: 'This slide could not be drawn. The others work' });
    await failure.waitFor();
    await page.keyboard.press('End');
    await page.getByRole('heading', { level: 1, name: 'Where to find all of this' }).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('PageDown');
    await failure.getByRole('button', { name: 'Try again' }).click();
    await failure.waitFor();
    await broken.mend();
    await failure.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: /^Austria,/ }).waitFor();
    await broken.expectNothingElse();
    await broken.close();
  });

  it('that fails as a whole says so, gives the record away, leads back, and can be tried again', async () => {
    const point = { script: 'present-page', property: 'className', value: 'present$' };
    const broken = await openBroken(`${DECK}&country=GB`, point);
    const { page } = broken;
    const failure = page.getByRole('alert');
    await failure.getByText('The presentation could not be shown.').waitFor();
    const download = page.waitForEvent('download');
    await failure.getByRole('button', { name: 'The whole record (JSON)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^record-\d{4}-\d{2}-\d{2}\.json$/);
    await failure.getByRole('link', { name: 'Overview' }).click();
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('8 of 22 activities');
    await page.goBack();
    await failure.waitFor();
    await broken.mend();
    await failure.getByRole('button', { name: 'Try again' }).click();
    await expectSlide(page, 1);
    await broken.expectNothingElse();
    await broken.close();
  });
});
