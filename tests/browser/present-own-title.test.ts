import { expect, it } from 'vitest';
import { expectSlide, slideTitle } from './deck.ts';
import { openPage } from './visit.ts';

it('says how long an own title may be, takes no more, and shows all of it', async () => {
  const { page, close } = await openPage({ path: '/?view=present&lang=en', reducedMotion: 'reduce' });
  await expectSlide(page, 1);
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await page.getByRole('button', { name: 'Choose slides' }).click();
  const field = page.getByLabel('Title of the deck');
  expect(await field.getAttribute('aria-describedby')).not.toBeNull();
  await field.fill('');
  await page.getByText('At most 90 characters, 90 left').waitFor();
  const title = 'What we learned on our visits abroad, told to all of our members, and to guests, in Sofia';
  await field.pressSequentially(title);
  await page.getByText(`At most 90 characters, ${90 - title.length} left`).waitFor();
  await page.getByRole('button', { name: 'Show these slides' }).click();
  await expect.poll(() => slideTitle(page).then((text) => text.replaceAll('\u00A0', ' '))).toBe(title);
  await close();
});
