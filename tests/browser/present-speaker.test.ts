import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { deckPosition, expectSlide } from './deck.ts';
import { openPage } from './visit.ts';

const DECK = '/?view=present&lang=en';
const options = { reducedMotion: 'reduce', viewport: { width: 1600, height: 900 } } as const;

async function openSpeaker(page: Page, context: BrowserContext): Promise<Page> {
  await expectSlide(page, 1);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await speaker.getByText('Connected to the slides').waitFor();
  return speaker;
}

const expectSpeakerAt = (speaker: Page, number: number) =>
  speaker
    .getByRole('region', { name: 'This slide' })
    .getByText(new RegExp(`^${number} / `))
    .waitFor();

describe('the speaker’s view', () => {
  test('steers and follows, shows this slide, the next, notes and the time, and keeps notes to itself', async () => {
    const { page, context, expectSilent, close } = await openPage({ path: DECK, ...options });
    const speaker = await openSpeaker(page, context);
    await expectSpeakerAt(speaker, 1);
    await page.keyboard.press('PageDown');
    await expectSpeakerAt(speaker, 2);
    await speaker.keyboard.press('PageDown');
    await expectSlide(page, 3);
    await speaker.keyboard.press('b');
    await page.locator('.present__cover--black').waitFor();
    await speaker.getByText('The audience sees a black screen.').waitFor();
    await page.keyboard.press('b');
    await speaker.getByText('The audience sees a black screen.').waitFor({ state: 'detached' });
    while ((await page.getByRole('heading', { level: 1 }).textContent()) !== 'United Kingdom') {
      const { number } = await deckPosition(page);
      await speaker.getByRole('button', { name: 'Next slide' }).click();
      await expectSlide(page, number + 1);
    }
    const notes = speaker.getByRole('region', { name: 'Notes' });
    const note = 'Eight of them are named in the article.';
    await notes.getByText(note).waitFor();
    expect(await page.content()).not.toContain(note);
    await speaker.getByRole('region', { name: 'Next' }).getByText('United Kingdom (continued)').waitFor();
    await expectSilent();
    await close();
  });

  test('loses no step when both windows turn pages at once', async () => {
    const { page, context, close } = await openPage({ path: DECK, ...options });
    const speaker = await openSpeaker(page, context);
    const { of } = await deckPosition(page);
    let at = 1;
    for (const [key, times] of [
      ['PageDown', 6],
      ['PageUp', 4],
      ['PageDown', 2],
    ] as const) {
      const both = Array.from({ length: times }, () => [page.keyboard.press(key), speaker.keyboard.press(key)]);
      await Promise.all(both.flat());
      at += 2 * times * (key === 'PageDown' ? 1 : -1);
      expect(at).toBeLessThan(of);
      await expectSlide(page, at);
      await expectSpeakerAt(speaker, at);
    }
    // One window on, the other back, as often, with room for both.
    expect(at + 4).toBeLessThan(of);
    await Promise.all(
      Array.from({ length: 4 }, () => [page.keyboard.press('PageDown'), speaker.keyboard.press('PageUp')]).flat(),
    );
    await expectSlide(page, at);
    await expectSpeakerAt(speaker, at);
    await close();
  });

  test('is never told that the slides are as they were before what was done there', async () => {
    const { page, context, close } = await openPage({ path: DECK, ...options });
    const speaker = await openSpeaker(page, context);
    const covers = await speaker.evaluate(async () => {
      const token = location.hash.slice(location.hash.indexOf('=') + 1);
      const sent = Date.now();
      const answers: { readonly heard: number; readonly cover: string }[] = [];
      addEventListener('message', ({ data }) => answers.push(data));
      for (const message of [{ kind: 'move', search: location.search, cover: 'black' }, { kind: 'hello' }])
        opener.postMessage({ app: 'present', token, sent, ...message }, '*');
      while (answers.every(({ heard }) => heard < sent)) await new Promise((wake) => setTimeout(wake, 20));
      await new Promise((wake) => setTimeout(wake, 1000));
      return answers.filter(({ heard }) => heard >= sent).map(({ cover }) => cover);
    });
    expect(new Set(covers)).toEqual(new Set(['black']));
    await close();
  });

  test('survives a reload of either window', async () => {
    const { page, context, close } = await openPage({ path: DECK, ...options });
    const speaker = await openSpeaker(page, context);
    await page.keyboard.press('PageDown');
    await expectSpeakerAt(speaker, 2);
    await speaker.reload();
    await speaker.getByText('Connected to the slides').waitFor();
    await page.keyboard.press('PageDown');
    await expectSpeakerAt(speaker, 3);
    await page.reload();
    await expectSlide(page, 3);
    await page.waitForTimeout(700);
    await page.keyboard.press('PageDown');
    await expectSpeakerAt(speaker, 4);
    await speaker.keyboard.press('PageUp');
    await expectSlide(page, 3);
    await close();
  });

  test('says so when a window is closed, and what to do', async () => {
    const { page, context, close } = await openPage({ path: DECK, ...options });
    const speaker = await openSpeaker(page, context);
    await speaker.close();
    await page.getByText('The speaker’s view was closed. Press S to open it again').waitFor();
    const second = await openSpeaker(page, context);
    await page.getByText('The speaker’s view was closed').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Leave' }).press('Enter');
    await second.getByText('The window with the slides does not answer').waitFor();
    await second.getByRole('button', { name: 'Show the slides in this window' }).click();
    await expectSlide(second, 1);
    await close();
  });

  test('says so when the browser blocks the window', async () => {
    const { page, close } = await openPage({ path: DECK, ...options });
    await expectSlide(page, 1);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press('s');
    await page.getByText('The browser blocked the second window. Allow windows from this page').waitFor();
    await page.keyboard.press('PageDown');
    await expectSlide(page, 2);
    await close();
  });

  test('pauses and resets the time and warns quietly when the planned minutes are over', async () => {
    const { page, context, close } = await openPage({ path: DECK, ...options });
    const speaker = await openSpeaker(page, context);
    await speaker.getByLabel('Planned minutes').fill('10');
    await speaker.evaluate(() => sessionStorage.setItem('present-talk', `${9.5 * 60_000}`));
    await speaker.reload();
    await speaker.getByText('Less than a minute left').waitFor();
    expect(await speaker.getByLabel('Planned minutes').inputValue()).toBe('10');
    expect(await speaker.getByRole('timer').textContent()).toBe('9:30');
    await speaker.getByRole('button', { name: 'Go on' }).click();
    await speaker.getByRole('timer').getByText('9:31').waitFor();
    await speaker.getByRole('button', { name: 'Reset' }).click();
    await speaker.getByRole('timer').getByText('0:01').waitFor();
    await close();
  });
});
