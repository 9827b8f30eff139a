import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltElsewhere, buildElsewhere } from './built-elsewhere.ts';
import { expectSlide } from './deck.ts';
import { apply, chooseFile, csvFile, expectAccount } from './import-table.ts';
import { holdsText, realmHoldsText } from './page-memory.ts';
import { openPage } from './visit.ts';

const CANARY = 'ask-in-spring-4c1e';
const NOWHERE = { document: false, scripts: false, memory: false };
const viewport = { width: 1600, height: 900 };

let built: BuiltElsewhere;

beforeAll(async () => {
  built = await buildElsewhere(async ({ read, write }) => {
    for (const file of ['visits.json', 'organisations.json', 'people.json', 'meetings.json', 'follow-ups.json']) {
      const rows = (await read(file)) as readonly object[];
      await write(
        file,
        rows.map((row, i) => ({ ...row, notes: `${CANARY} ${file} ${i}` })),
      );
    }
  }, 'internal');
}, 180_000);
afterAll(() => built.close());

const fileAddress = () => pathToFileURL(join(built.folder, 'international-activity.html')).href;

async function openSpeaker(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await speaker.getByText('Connected to the slides').waitFor();
  return speaker;
}

describe.each([
  ['served', () => built.url],
  ['as one file from disk', fileAddress],
] as const)('the notes of an internal page, %s', (_how, address) => {
  test('are on the dashboard, and nowhere in the window that shows the slides', { timeout: 120_000 }, async () => {
    const { page, expectSilent, close } = await openPage({ path: `${address()}?lang=en`, viewport });
    await page.getByRole('button', { name: 'Present', exact: true }).waitFor();
    expect((await holdsText(page, CANARY)).memory, 'what is there is found').toBe(true);
    await page.keyboard.press('p');
    await expectSlide(page, 1);
    expect(await holdsText(page, CANARY)).toEqual(NOWHERE);
    for (let number = 2; number <= 8; number += 1) {
      await page.keyboard.press('PageDown');
      await expectSlide(page, number);
    }
    expect(await holdsText(page, CANARY)).toEqual(NOWHERE);

    const speaker = await openSpeaker(page);
    await speaker.getByRole('region', { name: 'Notes' }).getByText(`${CANARY} visits.json`).waitFor();
    expect(await realmHoldsText(speaker, CANARY), 'what is there is found').toBe(true);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    await expectSlide(page, 8);
    expect(await realmHoldsText(page, CANARY)).toBe(false);
    expect(await page.content()).not.toContain(CANARY);
    await speaker.close();

    await page.goBack();
    await page.getByRole('button', { name: 'Leave' }).press('Enter');
    await page.goto(`${address()}?lang=en&organisation=nesta`);
    await page.getByRole('region', { name: 'Nesta' }).getByText(`${CANARY} organisations.json`).waitFor();
    await expectSilent();
    await close();
  });

  test('come back with the dashboard, and go again with the slides', async () => {
    const { page, close } = await openPage({ path: `${address()}?lang=en&view=present&slide=2`, viewport });
    await expectSlide(page, 2);
    await page.getByRole('button', { name: 'Leave' }).press('Enter');
    await page.getByRole('region', { name: 'Filters' }).waitFor();
    await expect.poll(async () => (await holdsText(page, CANARY)).memory).toBe(true);
    await page.goBack();
    await expectSlide(page, 2);
    expect(await holdsText(page, CANARY)).toEqual(NOWHERE);
    await close();
  });

  test('of a draft are not in the window that shows its slides', { timeout: 60_000 }, async () => {
    const canary = 'call-back-in-may-9b2d';
    const table = `Date,Country,Title,Staff notes\n2019-05-06,Germany,A visit of the draft,${canary}\n`;
    const opened = await openPage({ path: `${address()}?lang=en&view=import`, viewport });
    const { page, close } = opened;
    await chooseFile(opened, csvFile('draft.csv', table));
    await expectAccount(opened, '1 added');
    await apply(opened);
    expect((await holdsText(page, canary)).memory, 'what is there is found').toBe(true);
    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expectSlide(page, 1);
    expect(await holdsText(page, canary)).toEqual(NOWHERE);
    await page.keyboard.press('End');
    await page.keyboard.press('o');
    await page
      .getByRole('dialog', { name: 'Overview' })
      .getByRole('button', { name: /Germany/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Germany' }).waitFor();
    expect(await holdsText(page, canary)).toEqual(NOWHERE);
    const speaker = await openSpeaker(page);
    await speaker.getByRole('region', { name: 'Notes' }).getByText(canary).waitFor();
    expect(await realmHoldsText(page, canary)).toBe(false);
    await close();
  });

  test('are not in a speaker’s window that becomes the one with the slides', async () => {
    const { page, close } = await openPage({ path: `${address()}?lang=en&view=present&slide=4`, viewport });
    await expectSlide(page, 4);
    const speaker = await openSpeaker(page);
    await speaker.getByText(`${CANARY} visits.json`).first().waitFor();
    await page.close();
    await speaker.getByRole('button', { name: 'Show the slides in this window' }).click();
    await expectSlide(speaker, 4);
    expect(await holdsText(speaker, CANARY)).toEqual(NOWHERE);
    await close();
  });
});
