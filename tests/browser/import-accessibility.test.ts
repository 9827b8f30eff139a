import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { expectAccessible, SETTINGS } from './accessible.ts';
import { csvFile } from './import-table.ts';
import { address } from './settled.ts';
import { openPage, type Visit } from './visit.ts';

const VIEWPORTS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/** Dates that can be read both ways, a name nearly that of the record, a city that it lacks, a date that is none, a comma, a remark. */
const TABLE = `Date,Country,City,Organisation,Guests,Remark
03/04/2019,United Kingdom,London,Nest,Prefers German,First
05/06/2019,Germany,Leipzig,"Hafenwerk, Spreeufer",Anna Beispiel,Second
tomorrow,Italy,Bologna,Porto,,Third
`;

/** A table of which nothing is asked. */
const CLEAR = 'Date,Country,Title\n2019-05-06,Germany,One\n2019-07-08,Germany,Two\n';

async function choose({ page }: Visit, name: string, text: string): Promise<void> {
  await page.locator('.import-drop input[type=file]').first().setInputFiles(csvFile(name, text));
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details, .draft details'))
      if (details instanceof HTMLDetailsElement) details.open = true;
  });

describe.each(SETTINGS)('importing in $colorScheme colours and in $lang', ({ colorScheme, lang }) => {
  it.each(VIEWPORTS)('has no violation, no nameless control and no small target, at $width px', async (viewport) => {
    const path = address({ view: 'import', lang });
    const visit = await openPage({ path, colorScheme, viewport, reducedMotion: 'reduce' });
    const { page } = visit;
    await page.locator('.import-drop__input').waitFor({ state: 'attached' });
    await expectAccessible(page, 'empty');
    await unfold(page);
    await expectAccessible(page, 'empty, tidying up unfolded');

    await choose(visit, 'paper.pdf', '%PDF-1.7');
    await page.getByRole('alert').waitFor();
    await expectAccessible(page, 'a file refused');

    await choose(visit, 'trips.csv', TABLE);
    await page.locator('.import-account').waitFor();
    await unfold(page);
    await expectAccessible(page, 'a table with questions');

    await choose(visit, 'clear.csv', CLEAR);
    await page.getByText('clear.csv').first().waitFor();
    await page.locator('.import-account').waitFor();
    await unfold(page);
    await expectAccessible(page, 'a table without questions');
    await page.locator('.import-apply .button--primary[aria-disabled=false]').click();
    await page.locator('section.draft').waitFor();
    await expectAccessible(page, 'applied');
    await unfold(page);
    await expectAccessible(page, 'the draft and its files');
    await page.locator('.draft [aria-haspopup=dialog]').click();
    await expectAccessible(page, 'the question before it is discarded');
    await visit.expectSilent();
    await visit.close();
  });

  it('a record shown before it is taken over has none', async () => {
    const visit = await openPage({ path: address({ view: 'import', lang }), colorScheme, reducedMotion: 'reduce' });
    const { page } = visit;
    const file = { 'visits.json': [{ id: 'a-visit', title: { en: 'A visit', bg: 'Посещение' } }] };
    await choose(visit, 'record.json', JSON.stringify(file));
    await page.locator('.import-file').or(page.getByRole('alert')).first().waitFor();
    await unfold(page);
    await expectAccessible(page, 'a record');
    await visit.expectSilent();
    await visit.close();
  });
});
