import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { settle } from './settled.ts';
import { openPage, type Visit } from './visit.ts';

async function open(path: string): Promise<Visit> {
  const visit = await openPage({ path, viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await settle(visit.page);
  return visit;
}

const panel = ({ page }: Visit, name: string) => page.getByRole('region', { name, exact: true });
const expectStatus = (page: Page, text: string) =>
  expect.poll(() => page.getByRole('status').first().textContent()).toBe(text);
const search = ({ page }: Visit): string => decodeURIComponent(new URL(page.url()).search);

/** What stands beside a term of a description list. */
async function fact(within: Locator, term: string): Promise<string> {
  const texts = await within
    .locator(`xpath=.//dt[normalize-space()="${term}"]/following-sibling::dd[1]`)
    .allTextContents();
  return texts.join(' | ').replace(/\s+/g, ' ').trim();
}

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
    expect(await groups()).toEqual(
      ['China 1', 'Italy 10', 'United Kingdom 8'].map((each) => expect.stringContaining(each)),
    );
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

describe('the charts', () => {
  it('tell of keys where there is something to reach by them, and nowhere else', async () => {
    for (const [path, hints] of [
      ['/', 4],
      ['/?country=AT&person=milena-koleva', 0],
    ] as const) {
      const visit = await open(path);
      expect(await panel(visit, 'Charts').getByText('Arrow keys move between the bars').count(), path).toBe(hints);
      await visit.close();
    }
  });

  it.each([
    ['Activities by month', /^August 2018: 2 activities, 6 more possible$/, '?from=2018-08-01&to=2018-08-31'],
    ['Organisations by kind', /^Business accelerator: 2 organisations$/, '?kind=accelerator'],
    ['Activities by topic', /^Smart cities: 6 activities$/, '?topic=smart-cities'],
    ['Countries by goal', /^Internationalisation: 20 activities$/, '?goal=internationalisation'],
  ])('filter by a press and by Enter: %s', async (chart, name, address) => {
    const visit = await open('/');
    const figure = panel(visit, 'Charts').getByRole('figure', { name: chart });
    const pick = figure.getByRole('button', { name });
    await pick.click();
    await expect.poll(() => search(visit)).toBe(address);
    await visit.page.goBack();
    await expectStatus(visit.page, '22 of 22 activities');
    await pick.focus();
    await visit.page.keyboard.press('Enter');
    await expect.poll(() => search(visit)).toBe(address);
    expect(await visit.page.evaluate(() => document.activeElement?.closest('figure') !== null)).toBe(true);
    await visit.expectSilent();
    await visit.close();
  });

  it('each have an equal table, which filters too', async () => {
    const visit = await open('/');
    const { page } = visit;
    for (const [chart, rows] of [
      ['Organisations by kind', 11],
      ['Activities by topic', 12],
    ] as const) {
      const figure = panel(visit, 'Charts').getByRole('figure', { name: chart });
      await figure.getByText('Show as table').click();
      const table = figure.getByRole('table', { name: chart });
      expect(await table.getByRole('row').count()).toBe(rows + 1);
    }
    await panel(visit, 'Charts')
      .getByRole('figure', { name: 'Organisations by kind' })
      .getByRole('table')
      .getByRole('button', { name: /Cluster/ })
      .first()
      .click();
    await expectStatus(page, '7 of 22 activities');
    await visit.expectSilent();
    await visit.close();
  });
});

/** Rows of a CSV as RFC 4180 has them. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

async function downloadCsv(visit: Visit): Promise<{ readonly name: string; readonly rows: readonly string[][] }> {
  const download = visit.page.waitForEvent('download');
  await panel(visit, 'Table').getByRole('button', { name: 'Download CSV' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), rows: parseCsv(await readFile(await file.path(), 'utf8')) };
}

describe('the table', () => {
  it('sorts by a column, both ways, and says so', async () => {
    const visit = await open('/?view=table');
    const table = panel(visit, 'Table');
    const first = () => table.locator('tbody tr[aria-rowindex="2"]').textContent();
    const header = table.getByRole('columnheader', { name: 'Organisations' });
    await header.getByRole('button').click();
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('ascending');
    expect(await first()).toContain('Agrofood');
    await header.getByRole('button').press('Enter');
    await expect.poll(() => header.getAttribute('aria-sort')).toBe('descending');
    expect(await first()).toContain('Verona 311');
    await visit.expectSilent();
    await visit.close();
  });

  it('is taken away as CSV: exactly its activities, under a name that says the filter', async () => {
    const visit = await open('/?view=table');
    const all = await downloadCsv(visit);
    expect(all.name).toMatch(/^activities-all(-as-of-[-0-9]+)?\.csv$/);
    expect(all.rows).toHaveLength(23);
    const width = all.rows[0]?.length;
    expect(all.rows.every((row) => row.length === width)).toBe(true);
    expect(all.rows.slice(1).map(([id]) => id)).toContain('uk-2018-nesta');
    await visit.page
      .getByRole('group', { name: 'Country' })
      .getByRole('button', { name: /^United Kingdom/ })
      .click();
    await expectStatus(visit.page, '8 of 22 activities');
    const british = await downloadCsv(visit);
    expect(british.name).toMatch(/^activities-united-kingdom(-as-of-[-0-9]+)?\.csv$/);
    expect(british.rows).toHaveLength(9);
    expect(british.rows.slice(1).every(([id]) => id?.startsWith('uk-2018-'))).toBe(true);
    await visit.expectSilent();
    await visit.close();
  });

  it('opens an organisation beside itself', async () => {
    const visit = await open('/?view=table');
    await panel(visit, 'Table').getByRole('button', { name: 'Eurac Research' }).click();
    await panel(visit, 'Eurac Research').waitFor();
    expect(search(visit)).toContain('view=table');
    expect(await panel(visit, 'Table').count()).toBe(1);
    await visit.expectSilent();
    await visit.close();
  });
});

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
