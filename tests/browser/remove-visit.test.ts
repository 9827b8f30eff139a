import { describe, expect, it } from 'vitest';
import { banner } from './import-table.ts';
import { openPage } from './visit.ts';

describe('removing a visit', () => {
  it('says what goes with it, takes its meetings along, leaves the follow-up, and can be undone', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await page.getByText('Remove a visit').click();
    await page.getByLabel('Visit', { exact: true }).selectOption('uk-2018');
    const preview = page.getByRole('region', { name: 'Remove a visit' });
    const lines = await preview.getByRole('listitem').allTextContents();
    expect(lines.filter((line) => line.startsWith('Visits › Working visit to the United Kingdom'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('Meetings › '))).toHaveLength(8);
    expect(lines.filter((line) => line.startsWith('Follow-ups › Presentation to the members'))).toHaveLength(1);
    await preview.getByRole('button', { name: 'Remove this visit' }).click();
    await page.getByText(/^Removed: Working visit to the United Kingdom/).waitFor();
    await expect.poll(() => banner(visit).textContent()).toContain('Visits: 1 removed');
    expect(await banner(visit).textContent()).toContain('Meetings: 8 removed');
    expect(await page.getByLabel('Visit', { exact: true }).locator('option[value="uk-2018"]').count()).toBe(0);

    await page.goto(new URL('/?lang=en', page.url()).href);
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('14 of 14 activities');
    await page.goto(new URL('/?view=follow-ups&lang=en', page.url()).href);
    const followUps = page.getByRole('region', { name: 'Follow-ups', exact: true });
    const followUp = followUps.getByRole('article', { name: /^Presentation to the members/ });
    await followUp.waitFor();
    expect(await followUp.textContent()).toContain('of no visit on record');

    await banner(visit).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => banner(visit).count()).toBe(0);
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('22 of 22 activities');
    await page.reload();
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('22 of 22 activities');
    await visit.expectSilent();
    await visit.close();
  });
});
