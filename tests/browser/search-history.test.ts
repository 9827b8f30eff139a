import { describe, expect, it } from 'vitest';
import { openPage, type Visit } from './visit.ts';

const expectStatus = ({ page }: Visit, text: string) =>
  expect.poll(() => page.getByRole('status').first().textContent()).toBe(text);

describe('the search', () => {
  it.each([
    ['a pause', ({ page }: Visit) => page.waitForTimeout(1300)],
    ['Enter', ({ page }: Visit) => page.keyboard.press('Enter')],
    ['leaving the field', ({ page }: Visit) => page.keyboard.press('Tab')],
  ])('makes a text that is settled by %s a step of the history of its own', async (_how, settleText) => {
    const visit = await openPage({ path: '/' });
    const { page } = visit;
    const field = page.getByRole('searchbox').first();
    const query = () => new URL(page.url()).searchParams.get('q');
    await expectStatus(visit, '22 of 22 activities');
    await field.click();
    await page.keyboard.type('london');
    await expectStatus(visit, '7 of 22 activities');
    await settleText(visit);
    await field.focus();
    await field.selectText();
    await page.keyboard.type('bologna');
    await expect.poll(query).toBe('bologna');
    await page.goBack();
    await expect.poll(query).toBe('london');
    await expectStatus(visit, '7 of 22 activities');
    expect(await field.inputValue()).toBe('london');
    await page.goBack();
    await expect.poll(query).toBe(null);
    await visit.expectSilent();
    await visit.close();
  });
});
