import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settle } from './settled.ts';
import { openPage, type Visit } from './visit.ts';

const ITALY = /^Italy, 16–20 July 2018, 3 cities, 10 organisations, 10 activities$/;
const UNITED_KINGDOM =
  /^United Kingdom, 30 July\s–\s3 August 2018, London, Peterborough, 8 organisations, 8 activities$/;
const AUSTRIA = /^Austria, no day on record/;
const AT_HOME_2018 = /^At home, Sofia, no day on record, 1 in 2018, EIP-SCC General Assembly, 1 activity$/;
const ONENESS = /^At home, Sofia, 7 July 2018, Oneness International Group, 1 activity$/;
const PLANNED = /^Planned: Presentation to the members.*September 2018, nothing on record says that it took place$/;

const timeline = ({ page }: Visit) => page.getByRole('region', { name: 'Timeline' });
const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '');

async function open(path = '/'): Promise<Visit> {
  const visit = await openPage({ path, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await settle(visit.page);
  await timeline(visit).scrollIntoViewIfNeeded();
  return visit;
}

async function press(visit: Visit, key: string, name: RegExp): Promise<void> {
  await visit.page.keyboard.press(key);
  await expect.poll(() => focusedName(visit.page), { message: key }).toMatch(name);
}

/** Middle of a bar of the axis, and where it begins and ends, in pixels of the page. */
async function bar(visit: Visit, name: RegExp) {
  const box = await timeline(visit)
    .getByRole('button', { name })
    .locator('xpath=..')
    .locator('.mark__bar')
    .boundingBox();
  if (box === null) throw new Error(`${name} is not drawn`);
  return { left: box.x, right: box.x + box.width, y: box.y + box.height / 2, width: box.width };
}

describe('the timeline', () => {
  it('is one stop for its tools and one for its marks; arrows, Home and End move between them, Escape leaves', async () => {
    const visit = await open();
    const { page } = visit;
    await timeline(visit).getByRole('button', { name: 'Earlier' }).focus();
    await press(visit, 'Tab', ITALY);
    await press(visit, 'ArrowDown', UNITED_KINGDOM);
    await press(visit, 'ArrowDown', AUSTRIA);
    await press(visit, 'Control+End', PLANNED);
    await press(visit, 'Home', AT_HOME_2018);
    await press(visit, 'ArrowRight', ONENESS);
    await press(visit, 'End', PLANNED);
    await press(visit, 'ArrowRight', PLANNED);
    await press(visit, 'Control+Home', ITALY);
    await press(visit, 'ArrowUp', ITALY);
    await press(visit, 'Escape', /^Visits and meetings in time$/);
    await press(visit, 'Shift+Tab', /^Earlier$/);
    await press(visit, 'Tab', ITALY);
    await page.keyboard.press('Tab');
    expect(await timeline(visit).evaluate((region) => region.contains(document.activeElement))).toBe(false);
    await visit.expectSilent();
    await visit.close();
  });

  it('leads by the right arrow alone through all its marks and by the left one back, and Home and End on to its ends', async () => {
    const visit = await open();
    await timeline(visit).getByRole('button', { name: ITALY }).focus();
    for (const name of [UNITED_KINGDOM, AUSTRIA, /^Slovenia, no day on record/, AT_HOME_2018, ONENESS, PLANNED])
      await press(visit, 'ArrowRight', name);
    for (const name of [ONENESS, AT_HOME_2018, /^Slovenia, no day on record/, AUSTRIA])
      await press(visit, 'ArrowLeft', name);
    await press(visit, 'End', PLANNED);
    await timeline(visit).getByRole('button', { name: AUSTRIA }).focus();
    await press(visit, 'Home', ITALY);
    await visit.expectSilent();
    await visit.close();
  });

  it('opens a visit with its meetings, and gives the focus back', async () => {
    const visit = await open();
    const { page } = visit;
    await timeline(visit).getByRole('button', { name: UNITED_KINGDOM }).focus();
    await page.keyboard.press('Enter');
    const details = page.getByRole('dialog', { name: 'Working visit to the United Kingdom' });
    await details.waitFor();
    expect(await details.getByRole('listitem').count()).toBe(8);
    expect(await details.textContent()).toContain('Deyan Pushkarov and Adelina Hristova');
    await expect.poll(() => details.evaluate((card) => card.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => details.count()).toBe(0);
    await expect.poll(() => focusedName(page)).toMatch(UNITED_KINGDOM);
    await visit.expectSilent();
    await visit.close();
  });

  it('opens the one organisation of a bar, and says of a bare year what it is', async () => {
    const visit = await open();
    await timeline(visit).getByRole('button', { name: ONENESS }).press('Enter');
    await visit.page.getByRole('region', { name: 'Oneness International Group' }).waitFor();
    await visit.page.keyboard.press('Escape');
    await timeline(visit).getByRole('button', { name: AT_HOME_2018 }).press('Enter');
    const details = visit.page.getByRole('dialog', { name: 'EIP-SCC General Assembly' });
    expect(await details.textContent()).toContain('No meeting of this visit is recorded.');
    await visit.expectSilent();
    await visit.close();
  });

  it('zooms by keys and by its buttons, and the focus stays', async () => {
    const visit = await open();
    const { page } = visit;
    const { width } = await bar(visit, ITALY);
    await timeline(visit).getByRole('button', { name: ITALY }).focus();
    await page.keyboard.press('+');
    await expect.poll(async () => (await bar(visit, ITALY)).width).toBeGreaterThan(width * 1.2);
    expect(await focusedName(page)).toMatch(/^Italy/);
    await page.keyboard.press('0');
    await expect.poll(async () => Math.abs((await bar(visit, ITALY)).width - width)).toBeLessThan(width * 0.1);
    expect(await focusedName(page)).toMatch(/^Italy/);
    await timeline(visit).getByRole('button', { name: 'Zoom out' }).press('Enter');
    await expect.poll(async () => (await bar(visit, ITALY)).width).toBeLessThan(width * 0.9);
    expect(await focusedName(page)).toBe('Zoom out');
    await timeline(visit).getByRole('button', { name: 'Show everything' }).press('Enter');
    await expect.poll(async () => Math.abs((await bar(visit, ITALY)).width - width)).toBeLessThan(width * 0.1);
    await visit.expectSilent();
    await visit.close();
  });

  it('draws a month as wide as it is: 31 days of July and August and 30 of September', async () => {
    const visit = await open();
    const italy = await bar(visit, ITALY);
    const planned = await bar(visit, PLANNED);
    const day = italy.width / 5;
    expect(planned.width / day).toBeGreaterThan(28.5);
    expect(planned.width / day).toBeLessThan(31.5);
    // From 16 July to 1 September.
    expect((planned.left - italy.left) / day).toBeGreaterThan(45.5);
    expect((planned.left - italy.left) / day).toBeLessThan(48.5);
    await visit.expectSilent();
    await visit.close();
  });

  it('takes a period from a drag across it, once, at its end', async () => {
    const visit = await open();
    const { page } = visit;
    const italy = await bar(visit, ITALY);
    const day = italy.width / 5;
    const before = await page.evaluate(() => history.length);
    // From the evening of 11 July to the evening of 24 July, in the lane of Slovenia, where no mark is in the way.
    const lane = await bar(visit, UNITED_KINGDOM);
    const y = lane.y + 2 * (lane.y - italy.y);
    await page.mouse.move(italy.left - 4.2 * day, y);
    await page.mouse.down();
    await page.mouse.move(italy.left + 2 * day, y, { steps: 6 });
    expect(new URL(page.url()).search).toBe('');
    await page.mouse.move(italy.left + 8.8 * day, y, { steps: 6 });
    await page.mouse.up();
    // Italy for certain; Austria, Slovenia and the assembly of 2018 possibly.
    await expect
      .poll(() => page.getByRole('status').first().textContent())
      .toBe('13 of 22 activities, 3 of them possibly in this period');
    const { searchParams } = new URL(page.url());
    expect(searchParams.get('from')).toMatch(/^2018-07-1[12]$/);
    expect(searchParams.get('to')).toMatch(/^2018-07-2[45]$/);
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe('22 of 22 activities');
    await visit.expectSilent();
    await visit.close();
  });

  it('moves the ends of a period by arrow keys, and writes them by Enter', async () => {
    const visit = await open('/?from=2018-07-16&to=2018-07-31');
    const { page } = visit;
    const end = timeline(visit).getByRole('slider', { name: 'End of the period' });
    expect(await end.getAttribute('aria-valuetext')).toBe('31 July 2018');
    await end.focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
    expect(new URL(page.url()).searchParams.get('to')).toBe('2018-07-31');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('2018-08-03');
    // All eight of the United Kingdom and all ten of Italy are now inside.
    expect(await page.getByRole('status').first().textContent()).toBe(
      '21 of 22 activities, 3 of them possibly in this period',
    );
    await visit.expectSilent();
    await visit.close();
  });

  it.each([
    [768, 'en', 'Presentation to the members: the meetings in the United Kingdom, conclusions and recommendations'],
    [1280, 'bg', 'Представяне пред членовете: срещите в Обединеното кралство, изводи и препоръки'],
    [2560, 'en', 'Presentation to the members: the meetings in the United Kingdom, conclusions and recommendations'],
  ])('says whole what was announced, at %i px, in %s', async (width, lang, title) => {
    const visit = await openPage({ path: `/?lang=${lang}`, viewport: { width, height: 900 } });
    await settle(visit.page);
    const label = visit.page.locator('.mark--follow-up').getByText(title);
    await label.waitFor();
    expect(await label.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(1);
    await visit.expectSilent();
    await visit.close();
  });

  it.each([
    [1440, 'en'],
    [1440, 'bg'],
    [768, 'bg'],
    [390, 'bg'],
    [320, 'en'],
  ])('never lets two labels overlap, at %i px in %s', async (width, lang) => {
    const visit = await openPage({ path: `/?lang=${lang}`, viewport: { width, height: 900 } });
    await settle(visit.page);
    const overlaps = await visit.page.evaluate(() => {
      const labels = [...document.querySelectorAll('.lane__text, .lane__chip, .mark__label, .timeline__gutter-title')]
        .filter((label) => label.checkVisibility())
        .map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
      return labels.flatMap((a, i) =>
        labels
          .slice(i + 1)
          .filter(
            ({ box }) =>
              Math.min(a.box.right, box.right) - Math.max(a.box.left, box.left) > 1 &&
              Math.min(a.box.bottom, box.bottom) - Math.max(a.box.top, box.top) > 1,
          )
          .map((b) => `${a.text} × ${b.text}`),
      );
    });
    expect(overlaps).toEqual([]);
    await visit.expectSilent();
    await visit.close();
  });
});
