import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { checkFolder } from '../../scripts/data-check.ts';
import { apply, banner, chooseFile, expectAccount, oneVisit } from './import-table.ts';
import { startKillable } from './killable-browser.ts';
import { openPage } from './visit.ts';

const KILLS = 20;

describe('a draft', () => {
  it('survives a browser that is killed the moment it says “Saved”, 20 times of 20', { timeout: 300_000 }, async () => {
    const profile = mkdtempSync(join(tmpdir(), 'killed-'));
    try {
      for (let round = 1; round <= KILLS; round += 1) {
        const browser = await startKillable(inject('browserPath'), profile);
        try {
          await browser.page.goto(new URL('/?view=import&lang=en', inject('appUrl')).href);
          if (round > 1) await expect.poll(() => banner(browser).textContent()).toContain(`Visits: ${round - 1} added`);
          await chooseFile(browser, oneVisit(`Visit ${round}`));
          await expectAccount(browser, '1 row read = 1 added');
          await apply(browser);
        } finally {
          await browser.kill();
        }
      }
      const last = await startKillable(inject('browserPath'), profile);
      try {
        await last.page.goto(new URL('/?lang=en', inject('appUrl')).href);
        await expect.poll(() => banner(last).textContent()).toContain(`Visits: ${KILLS} added`);
      } finally {
        await last.kill();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });

  it('says so where two tabs changed it, and keeps what is chosen', async () => {
    const first = await openPage({ path: '/?view=import' });
    const page = await first.context.newPage();
    const second = { page };
    // The second tab does not hear of the first: its channel is mute, as a tab that was asleep.
    await page.addInitScript(() => {
      BroadcastChannel.prototype.addEventListener = () => undefined;
    });
    await page.goto(first.page.url());
    await chooseFile(first, oneVisit('From the first'));
    await chooseFile(second, oneVisit('From the second'));
    await expectAccount(second, '1 added');
    await apply(first);
    await page.getByRole('button', { name: 'Apply as a draft' }).click();
    const notice = banner(second).getByRole('alert');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('the draft was changed elsewhere');
    expect(await notice.textContent()).toMatch(/1 added|2 removed|added/);
    expect(await banner(second).textContent()).not.toContain('Saved');
    await notice.getByRole('button', { name: 'Keep mine' }).click();
    await expect.poll(() => banner(second).textContent()).toContain('Saved');
    await first.page.reload();
    await first.page.goto(first.page.url().replace('view=import', 'view=table'));
    await expect.poll(() => first.page.getByText('From the second').count()).toBeGreaterThan(0);
    expect(await first.page.getByText('From the first').count()).toBe(0);
    await first.expectSilent();
    await first.close();
  });

  it('of a later version of the page is left alone, and said', async () => {
    const visit = await openPage({ path: '/?view=import' });
    await chooseFile(visit, oneVisit('Mine'));
    await apply(visit);
    await visit.page.evaluate(
      () =>
        new Promise<void>((done) => {
          const opening = indexedDB.open('international-activity');
          opening.onsuccess = () => {
            const store = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
            const reading = store.get('record');
            reading.onsuccess = () => {
              store.put({ ...reading.result, format: 99 }, 'record').onsuccess = () => {
                opening.result.close();
                done();
              };
            };
          };
        }),
    );
    await visit.page.reload();
    await visit.page.getByText('a later version of the page made (format 99)').waitFor();
    await chooseFile(visit, oneVisit('Another'));
    await visit.page.getByRole('button', { name: 'Apply as a draft' }).click();
    await banner(visit).getByRole('alert').waitFor();
    expect(await banner(visit).getByRole('button', { name: 'Keep mine' }).count()).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });

  it('is kept on screen and can be exported where the browser has no room for it', async () => {
    const visit = await openPage({ path: '/?view=import' });
    await chooseFile(visit, oneVisit('No room'));
    await expectAccount(visit, '1 added');
    await visit.page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      };
    });
    await visit.page.getByRole('button', { name: 'Apply as a draft' }).click();
    await banner(visit).getByRole('alert').waitFor();
    expect(await banner(visit).textContent()).toContain('storage is full');
    expect(await banner(visit).textContent()).not.toContain('Saved');
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      banner(visit).getByRole('button', { name: 'Whole record (JSON)' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('No room');
    await visit.expectSilent();
    await visit.close();
  });

  it('gives data files as a zip that the data check accepts', async () => {
    const visit = await openPage({ path: '/?view=import' });
    await chooseFile(visit, oneVisit('Zipped'));
    await apply(visit);
    await banner(visit).getByText('Take it away').click();
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      banner(visit).getByRole('button', { name: 'Download data files (zip)' }).click(),
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'zip-'));
    mkdirSync(join(folder, 'data'));
    for (const [name, bytes] of Object.entries(unzipSync(readFileSync(await download.path()))))
      writeFileSync(join(folder, name), bytes);
    const report = checkFolder(join(folder, 'data'));
    expect(report.exitCode).toBe(0);
    expect(report.lines.join('\n')).toContain('7 visits');
    expect(report.lines.filter((line) => line.startsWith('warning'))).toEqual([]);
    rmSync(folder, { recursive: true });
    await visit.expectSilent();
    await visit.close();
  });

  it('is discarded only after a question', async () => {
    const visit = await openPage({ path: '/?view=import' });
    await chooseFile(visit, oneVisit('Gone'));
    await apply(visit);
    await banner(visit).getByRole('button', { name: 'Discard…' }).click();
    await visit.page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
    expect(await banner(visit).count()).toBe(1);
    await banner(visit).getByRole('button', { name: 'Discard…' }).click();
    await visit.page.getByRole('dialog').getByRole('button', { name: 'Discard the draft' }).click();
    await expect.poll(() => banner(visit).count()).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });
});

describe('tidying up', () => {
  it('merges two organisations after a preview; the address of the one given up leads to the one kept', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await page.getByText('Merge two records').click();
    await page.getByLabel('Keep', { exact: true }).selectOption('nesta');
    await page.getByLabel('Give up').selectOption('the-bakery');
    const preview = page.getByRole('region', { name: 'What would change' });
    expect(await preview.textContent()).toContain('Former ids');
    expect(await preview.textContent()).toMatch(/\d+ references? moves? to it/);
    await preview.getByRole('button', { name: 'Merge' }).click();
    await page.getByText(/^Merged: The Bakery/).waitFor();
    await page.goto(new URL('/?organisation=the-bakery', page.url()).href);
    await page.getByRole('region', { name: 'Nesta' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await banner(visit).getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('region', { name: 'The Bakery' }).waitFor();
    await visit.expectSilent();
    await visit.close();
  });

  it('removes a person from the texts too, asks before it leaves the name anywhere, and forgets the copy for undo', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    const remove = async (id: string) => {
      await page.getByLabel('Person', { exact: true }).selectOption(id);
      await page.getByRole('button', { name: 'Remove this person' }).click();
      await page.getByText(/^Removed from \d+ places?\./).waitFor();
    };
    await page.getByText('Remove a person').click();
    await remove('milena-koleva');
    await page.getByLabel('Person', { exact: true }).selectOption('adelina-hristova');
    const preview = page.getByRole('region', { name: 'Remove a person' });
    expect(await preview.locator('mark').first().textContent()).toContain('Hristova');
    const text = preview.getByLabel('New text: visits.json › uk-2018 › summary.en');
    expect(await text.inputValue()).toContain('colleague');
    expect(await text.inputValue()).not.toContain('Hristova');
    expect(await preview.getByLabel('New text: visits.json › uk-2018 › summary.bg').inputValue()).toMatch(/колега/i);
    await preview.getByLabel('Words in place of the name (in English)').fill('one of us');
    expect(await text.inputValue()).toMatch(/one of us/i);
    await text.fill('Hristova travelled.');
    const button = preview.getByRole('button', { name: 'Remove this person' });
    expect(await button.isDisabled()).toBe(true);
    await preview.getByLabel('1 text still holds the name or part of it.').check();
    expect(await button.isEnabled()).toBe(true);
    await text.fill('One of us travelled.');
    await button.click();
    await page.getByRole('button', { name: 'Discard that copy' }).click();
    await page.getByText('Discarded: the removal can no longer be undone.').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    const stored = await page.evaluate(
      () =>
        new Promise<string>((settle) => {
          const opened = indexedDB.open('international-activity');
          opened.onsuccess = () => {
            const read = opened.result.transaction('drafts').objectStore('drafts').get('record');
            read.onsuccess = () => settle(JSON.stringify(read.result));
          };
        }),
    );
    expect(stored).toContain('One of us travelled.');
    expect(stored).not.toMatch(/Hristova|Христова/);
    await visit.expectSilent();
    await visit.close();
  });

  it('removes a person from every file, says where the name stood, and can be undone', async () => {
    const visit = await openPage({ path: '/?view=import' });
    const { page } = visit;
    await page.getByText('Remove a person').click();
    await page.getByLabel('Person', { exact: true }).selectOption('milena-koleva');
    const preview = page.getByRole('region', { name: 'Remove a person' });
    expect(await preview.textContent()).toContain('visits.json');
    await preview.getByRole('button', { name: 'Remove this person' }).click();
    await page.getByText(/^Removed from \d+ places\./).waitFor();
    expect(await banner(visit).textContent()).toContain('People: 1 removed');
    await page.getByRole('button', { name: 'Undo this change' }).click();
    await expect.poll(() => banner(visit).count()).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });
});
