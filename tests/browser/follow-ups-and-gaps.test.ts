import { describe, expect, it } from 'vitest';
import { expectStatus, fact, open, panel, search } from './panel.ts';

describe('follow-ups and gaps', () => {
  it('say that September 2018 is past without evidence, and lead to the visit', async () => {
    const visit = await open('/?view=follow-ups');
    const card = panel(visit, 'Follow-ups').getByRole('article', { name: /^Presentation to the members/ });
    expect(await card.textContent()).toMatch(
      /Due September 2018, \d+ years ago; nothing on record says that it happened\./,
    );
    expect(await fact(card, 'Evidence')).toBe('no evidence on record');
    expect(await fact(card, 'Owner')).toBe('nobody is named');
    await card.getByRole('link', { name: 'Working visit to the United Kingdom' }).click();
    await expectStatus(visit.page, '8 of 22 activities');
    expect(search(visit)).toBe('?visit=uk-2018');
    await visit.expectSilent();
    await visit.close();
  });

  it('count what is not recorded, lead to the records, and give each inferred fact its reason', async () => {
    const visit = await open('/?view=gaps');
    const gaps = panel(visit, 'Gaps');
    const countOf = async (gap: string) =>
      (await gaps.locator('summary').filter({ hasText: gap }).locator('strong').textContent()) ?? '';
    expect(await countOf('no date recorded')).toBe('2');
    expect(await countOf('no city recorded')).toBe('2');
    expect(await countOf('visit of which no meeting is recorded')).toBe('3');
    expect(await countOf('day within the visit not recorded')).toBe('16');
    expect(await countOf('no outcome recorded')).toBe('21');
    expect(await countOf('source without a link')).toBe('2');
    expect(await gaps.textContent()).toContain('What “possibly” means');
    await gaps.locator('summary').filter({ hasText: 'Organisations: the city' }).click();
    await expect.poll(() => gaps.getByText('Nesta is known as a London organisation').first().isVisible()).toBe(true);
    await gaps.locator('summary').filter({ hasText: 'no city recorded' }).click();
    await gaps.getByRole('link', { name: 'Working visit to Austria' }).first().click();
    await expectStatus(visit.page, '1 of 22 activities');
    expect(search(visit)).toBe('?visit=austria');
    await visit.expectSilent();
    await visit.close();
  });

  it('lead the focus to the result of a link, and Back to the link with what it stood folded in', async () => {
    const visit = await open('/?view=gaps');
    const { page } = visit;
    const gaps = panel(visit, 'Gaps');
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement;
        const around = element?.closest('details')?.querySelector('summary')?.textContent ?? '';
        return { id: element?.id, name: element?.textContent, around };
      });
    const follow = async (summary: string, name: string, status: string, around: RegExp) => {
      await gaps.locator('summary').filter({ hasText: summary }).press('Enter');
      await gaps
        .locator('details')
        .filter({ has: page.locator('summary', { hasText: summary }) })
        .getByRole('link', { name })
        .press('Enter');
      await expectStatus(page, status);
      await expect.poll(async () => (await focused()).id).toBe('result');
      await page.goBack();
      await expectStatus(page, '22 of 22 activities');
      await expect.poll(focused).toMatchObject({ name, around: expect.stringMatching(around) });
    };
    await follow('no city recorded', 'Working visit to Austria', '1 of 22 activities', /^no city recorded/);
    await follow('no date recorded', 'Working visit to Austria', '1 of 22 activities', /^no date recorded/);
    // The tab is followed on its own account: nothing takes the focus from it.
    await page.getByRole('link', { name: 'Follow-ups' }).press('Enter');
    await expect.poll(async () => (await focused()).name).toBe('Follow-ups');
    await panel(visit, 'Follow-ups').getByRole('link', { name: 'Working visit to the United Kingdom' }).press('Enter');
    await expectStatus(page, '8 of 22 activities');
    await expect.poll(async () => (await focused()).id).toBe('result');
    await page.goBack();
    await expect.poll(focused).toMatchObject({ name: 'Working visit to the United Kingdom' });
    await page.getByRole('link', { name: 'Gaps' }).press('Enter');
    await gaps.getByRole('heading', { name: 'What “possibly” means' }).waitFor();
    expect((await focused()).name).toBe('Gaps');
    await visit.expectSilent();
    await visit.close();
  });

  it('say of a period how many are only possibly in it', async () => {
    const visit = await open('/?view=gaps&from=2018-07-01&to=2018-07-31');
    expect(await panel(visit, 'Gaps').textContent()).toContain(
      'Of the 20 activities in this answer, 9 are only possibly in the period.',
    );
    await visit.expectSilent();
    await visit.close();
  });
});
