import { describe, expect, it } from 'vitest';
import { expectStatus, fact, open, panel, search } from './panel.ts';
import { openPage } from './visit.ts';

describe('the panel of an organisation', () => {
  it('tells of Nesta what is on record, what is inferred and why, and where it is printed', async () => {
    const visit = await open('/?organisation=nesta');
    const nesta = panel(visit, 'Nesta');
    await nesta.getByText('Foundation that promotes research').waitFor();
    expect(await fact(nesta, 'Also written')).toBe('NESTA');
    expect(await fact(nesta, 'Met')).toContain('between 30 July and 3 August 2018');
    expect(await fact(nesta, 'Met')).toContain('day not recorded');
    expect(await fact(nesta, 'Met')).toContain('after London & Partners, the same day');
    expect(await fact(nesta, 'Who went')).toContain('Deyan Pushkarov');
    expect(await fact(nesta, 'Who went')).toContain('Adelina Hristova');
    expect(await fact(nesta, 'Whom they met')).toBe('not recorded');
    expect(await fact(nesta, 'Topics')).toContain('Social causes and public benefit');
    expect(await fact(nesta, 'Presented')).toContain('market for smart technology');
    expect(await fact(nesta, 'What came of it')).toBe('none recorded');
    const inferred = nesta.getByRole('button', { name: 'inferred (Where)' });
    const reason = nesta.getByRole('tooltip').filter({ hasText: 'no city for the single meetings' });
    await inferred.focus();
    await expect.poll(() => reason.first().isVisible()).toBe(true);
    await visit.page.keyboard.press('Escape');
    await expect.poll(() => reason.first().isVisible()).toBe(false);
    expect(await nesta.count()).toBe(1);
    await nesta.locator('summary').click();
    const card = nesta.getByRole('article').first();
    expect(await card.textContent()).toContain('paragraph 9');
    expect(await card.textContent()).toContain('“Later that day”');
    await visit.expectSilent();
    await visit.close();
  });

  it('leads to the one met before and after, on the same day or in the same visit', async () => {
    const visit = await open('/?organisation=nesta');
    await panel(visit, 'Nesta').getByRole('button', { name: 'Previous: London & Partners' }).click();
    await panel(visit, 'London & Partners')
      .getByRole('button', { name: /^Next: Nesta/ })
      .click();
    await panel(visit, 'Nesta').getByRole('button', { name: 'Future Cities Catapult' }).click();
    await panel(visit, 'Future Cities Catapult').waitFor();
    await visit.page.goBack();
    await panel(visit, 'Nesta').waitFor();
    await visit.expectSilent();
    await visit.close();
  });

  it('says of an umbrella who belongs to it, and whose a claim is', async () => {
    const visit = await open('/?organisation=clust-er');
    const umbrella = panel(visit, 'Clust-ER');
    const members = (await fact(umbrella, 'Members')).toLowerCase();
    for (const member of ['Agrofood', 'Greentech', 'ICT', 'Health and Wellbeing']) {
      expect(members).toContain(member.toLowerCase());
    }
    await visit.page.goto(new URL('/?organisation=oneness-international-group', visit.page.url()).href);
    const claimant = panel(visit, 'Oneness International Group');
    await claimant.getByText('according to').first().waitFor();
    await visit.expectSilent();
    await visit.close();
  });

  it('leads to its activities in the table, and Back to the link in the panel', async () => {
    const visit = await open('/?country=GB&organisation=nesta');
    const { page } = visit;
    const name = 'In the table: 1 activity with “Nesta”';
    await panel(visit, 'Nesta').getByRole('link', { name }).press('Enter');
    await panel(visit, 'Table').waitFor();
    await expectStatus(page, '1 of 22 activities');
    expect(search(visit)).toBe('?q=Nesta&view=table');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('result');
    await page.goBack();
    await panel(visit, 'Nesta').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    expect(search(visit)).toBe('?country=GB&organisation=nesta');
    await visit.expectSilent();
    await visit.close();
  });

  it('looks the same where the list of organisations has not been loaded', async () => {
    const visit = await openPage({ path: '/?organisation=nesta', viewport: { width: 390, height: 844 } });
    const link = panel(visit, 'Nesta').getByRole('button', { name: 'London & Partners', exact: true }).first();
    expect(await link.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
    await visit.expectSilent();
    await visit.close();
  });
});

describe('the list of organisations', () => {
  it('is ordered by country, kind or name, and found by another spelling and script', async () => {
    const visit = await open('/');
    const list = panel(visit, 'Organisations');
    const groups = () => list.getByRole('heading', { level: 3 }).allTextContents();
    await expect
      .poll(groups)
      .toEqual(['China 1', 'Italy 10', 'United Kingdom 8'].map((each) => expect.stringContaining(each)));
    await list.getByRole('combobox', { name: 'Order' }).selectOption('kind');
    await expect.poll(async () => (await groups()).some((each) => each.startsWith('Cluster 7'))).toBe(true);
    await list.getByRole('searchbox', { name: 'Find by name' }).fill('clustER');
    await expect.poll(() => list.getByText(/of 19 organisations/).count()).toBe(1);
    await visit.page
      .getByRole('group', { name: 'Country' })
      .getByRole('button', { name: /^United/ })
      .click();
    await list.getByRole('searchbox', { name: 'Find by name' }).fill('');
    await expect.poll(() => list.getByText('8 organisations', { exact: true }).count()).toBe(1);
    await visit.expectSilent();
    await visit.close();
  });
});
