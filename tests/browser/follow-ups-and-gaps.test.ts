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

  it('say of a period how many are only possibly in it', async () => {
    const visit = await open('/?view=gaps&from=2018-07-01&to=2018-07-31');
    expect(await panel(visit, 'Gaps').textContent()).toContain(
      'Of the 20 activities in this answer, 9 are only possibly in the period.',
    );
    await visit.expectSilent();
    await visit.close();
  });
});
