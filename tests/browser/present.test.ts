import { describe, expect, test } from 'vitest';
import { deckPosition, expectSlide, slideTitle } from './deck.ts';
import { openPage } from './visit.ts';

const DECK = '/?view=present&lang=en';
const still = { reducedMotion: 'reduce', viewport: { width: 1920, height: 1080 } } as const;

describe('presenting', () => {
  test('starts with the button and with P, and the button Leave ends it; Escape twice is back on the slide', async () => {
    const { page, expectSilent, close } = await openPage({ path: '/?country=GB&lang=en', ...still });
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expectSlide(page, 1);
    expect(page.url()).toContain('country=GB');
    expect(page.url()).toContain('view=present');
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Overview' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectSlide(page, 1);
    await page.getByRole('button', { name: 'Leave' }).press('Enter');
    await page.getByRole('region', { name: 'Filters' }).waitFor();
    await page.keyboard.press('p');
    await expectSlide(page, 1);
    await expectSilent();
    await close();
  });

  test('shows the filter: title, map, timeline, a slide a visit in order of time, undated ones last, and the end', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    await page.keyboard.press('o');
    const overview = page.getByRole('dialog', { name: 'Overview' });
    const names = (await overview.getByRole('listitem').allTextContents()).map((name) =>
      name.replace(/^\d+/, '').replace(/ \(\d+\/\d+\)$/, ''),
    );
    expect([...new Set(names)]).toEqual([
      'International activity',
      'The journeys on the map',
      'When it happened',
      'Visit by Oneness International Group',
      'Italy',
      'United Kingdom',
      'EIP-SCC General Assembly',
      'Austria',
      'Slovenia',
      'Organisations by kind',
      'What was announced',
      'What is not on record',
      'Where to find all of this',
    ]);
    await overview.getByRole('button', { name: /Austria/ }).click();
    await page.getByText('no date recorded').first().waitFor();
    expect(await slideTitle(page)).toBe('Austria');
    await close();
  });

  test('gives each slide an address: reload, back, and a bad number land sensibly', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expectSlide(page, 3);
    await page.keyboard.press('F5');
    await page.reload();
    await expectSlide(page, 3);
    await page.goBack();
    await expectSlide(page, 2);
    const { of } = await deckPosition(page);
    const address = new URL(page.url());
    address.searchParams.set('slide', '999');
    await page.goto(address.href);
    await expectSlide(page, of);
    expect(page.url()).toContain(`slide=${of}`);
    await page.getByText(`There is no slide 999; the last one is ${of}.`).waitFor();
    await page.keyboard.press('PageUp');
    await page.getByText('There is no slide 999').waitFor({ state: 'detached' });
    await close();
  });

  test('a link opens the same slide on a projector of another size, and a typed number the page of that number', async () => {
    const wide = await openPage({ path: DECK, ...still });
    await expectSlide(wide.page, 1);
    await wide.page.keyboard.press('o');
    await wide.page.getByRole('button', { name: /Austria/ }).click();
    await wide.page.getByRole('heading', { level: 1, name: 'Austria' }).waitFor();
    await wide.page.waitForURL(/at=\d+\.visit-austria/);
    const { search } = new URL(wide.page.url());
    await wide.close();
    for (const viewport of [
      { width: 1024, height: 768 },
      { width: 800, height: 1200 },
    ]) {
      const { page, close } = await openPage({ path: `/${search}`, ...still, viewport });
      await page.getByRole('heading', { level: 1, name: 'Austria' }).waitFor();
      const { number } = await deckPosition(page);
      await page.waitForURL(new RegExp(`slide=${number}&at=${number}\\.visit-austria`));
      await page.goto(page.url().replace(/slide=\d+/, 'slide=2'));
      await expectSlide(page, 2);
      await close();
    }
  });

  test.each([
    ['0', 'There is no slide “0”; the first one is shown.'],
    ['-3', 'There is no slide “-3”; the first one is shown.'],
    ['abc', 'There is no slide “abc”; the first one is shown.'],
    ['', 'The address names no slide; the first one is shown.'],
    ['99999999', 'There is no slide “99999999”; the first one is shown.'],
  ])('lands sensibly on slide=%s, says so and puts the address right', async (slide, said) => {
    const { page, expectSilent, close } = await openPage({ path: `${DECK}&slide=${slide}`, ...still });
    await page.getByText(said).waitFor();
    await expectSlide(page, 1);
    expect(new URL(page.url()).searchParams.get('slide')).toBe('1');
    await page.reload();
    await expectSlide(page, 1);
    expect(await page.getByText(said).count()).toBe(0);
    await expectSilent();
    await close();
  });

  test('chooses slides, their order and a title, and the address carries the choice', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 320);
    await page.getByRole('button', { name: 'Choose slides' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choose slides' });
    await dialog.getByLabel('Title of the deck').fill('For the members');
    for (const name of ['When it happened', 'Austria', 'Slovenia', 'What was announced'])
      await dialog.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
    await dialog.getByRole('button', { name: 'Move up: Italy' }).click();
    await dialog.getByRole('button', { name: 'Show these slides' }).click();
    await page.getByRole('heading', { level: 1, name: 'For the members' }).waitFor();
    const link = page.url();
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'For the members' }).waitFor();
    await page.keyboard.press('3');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Italy' }).waitFor();
    await page.keyboard.press('PageDown');
    await page.getByRole('heading', { level: 1, name: 'Visit by Oneness' }).waitFor();
    await close();
  });

  test('says that one slide at least must be chosen, and keeps the deck until then', async () => {
    const { page, close } = await openPage({ path: DECK, ...still, viewport: { width: 1024, height: 768 } });
    await expectSlide(page, 1);
    const { of } = await deckPosition(page);
    await page.mouse.move(300, 300);
    await page.mouse.move(320, 320);
    await page.getByRole('button', { name: 'Choose slides' }).click();
    const dialog = page.getByRole('dialog', { name: 'Choose slides' });
    for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck();
    const said = dialog.getByRole('status');
    expect(await said.textContent()).toContain('Choose at least one');
    const [line, window] = [await said.boundingBox(), page.viewportSize()];
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(window?.height ?? 0);
    await dialog.getByRole('button', { name: 'Show these slides' }).press('Enter');
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await deckPosition(page)).toEqual({ number: 1, of });
    await close();
  });

  test('names the window and tells screen readers after the slide, and gives the name back', async () => {
    const { page, close } = await openPage({ path: `${DECK}&slide=3`, ...still });
    await expectSlide(page, 3);
    const { of } = await deckPosition(page);
    const named = (title: string) => page.waitForFunction((wanted) => document.title === wanted, title);
    await named(`3 / ${of} · When it happened – Cluster Sofia Knowledge City`);
    expect(await page.locator('[aria-live="polite"]', { hasText: `Slide 3 of ${of}: When it happened` }).count()).toBe(
      1,
    );
    await page.keyboard.press('PageUp');
    await named(`2 / ${of} · The journeys on the map – Cluster Sofia Knowledge City`);
    await page.getByRole('button', { name: 'Leave' }).press('Enter');
    await named('International activity · Cluster Sofia Knowledge City');
    await close();
  });

  test('an item of the timeline stands beside the lanes, whole or scrolling, and no bar loses its number', async () => {
    for (const viewport of [
      { width: 1920, height: 1080 },
      { width: 1024, height: 768 },
    ]) {
      const { page, close } = await openPage({ path: `${DECK}&slide=3`, ...still, viewport });
      await expectSlide(page, 3);
      const italy = page.getByRole('button', { name: /^Italy, 16–20 July 2018/ });
      await italy.click();
      const details = page.getByRole('dialog', { name: 'Working visit to Italy' });
      await details.getByText('Agrofood').waitFor();
      const slide = await page.locator('.stage:not(.stage--unseen) .slide').boundingBox();
      const box = await details.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((slide?.y ?? 0) + (slide?.height ?? 0));
      const lane = page.getByRole('listitem').filter({ has: italy });
      await lane
        .getByText(/\b10\b/)
        .first()
        .waitFor();
      await close();
    }
  });

  test('keeps map and timeline live without changing the deck', async () => {
    const { page, close } = await openPage({ path: `${DECK}&slide=2`, ...still });
    await expectSlide(page, 2);
    const before = page.url();
    await page.getByRole('button', { name: /^Austria,/ }).click();
    await page.getByText('1 of 22 activities').waitFor();
    expect(page.url()).toBe(before);
    await page.getByRole('button', { name: 'Show all again' }).click();
    await page.getByText('1 of 22 activities').waitFor({ state: 'detached' });
    await close();
  });

  test('keeps the same slide when the window moves to another screen', async () => {
    const { page, close } = await openPage({ path: DECK, ...still });
    await expectSlide(page, 1);
    await page.keyboard.press('o');
    await page.getByRole('button', { name: /Slovenia/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Slovenia' }).waitFor();
    for (const size of [
      { width: 1024, height: 768 },
      { width: 800, height: 1200 },
      { width: 1920, height: 1080 },
    ]) {
      await page.setViewportSize(size);
      await page.waitForTimeout(300);
      expect(await slideTitle(page)).toBe('Slovenia');
      const { number } = await deckPosition(page);
      expect(page.url()).toContain(`slide=${number}`);
    }
    await close();
  });
});
