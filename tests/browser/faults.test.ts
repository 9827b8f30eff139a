import { describe, expect, it } from 'vitest';
import { buildElsewhere } from './built-elsewhere.ts';
import { openPage } from './visit.ts';

type Rows = Record<string, unknown>[];

describe('when something is wrong', () => {
  it('sets one faulty record aside, shows the rest and lists the fault', async () => {
    const built = await buildElsewhere(async ({ read, write }) => {
      const meetings = (await read('meetings.json')) as Rows;
      await write(
        'meetings.json',
        meetings.map((meeting) => (meeting.id === 'uk-2018-nesta' ? { ...meeting, when: '2018-02-30' } : meeting)),
      );
    });
    const visit = await openPage({ path: built.url });
    await expect.poll(() => visit.page.getByRole('status').first().textContent()).toBe('21 of 21 activities');
    await visit.page.getByRole('button', { name: '1 record set aside' }).click();
    const dialog = visit.page.getByRole('dialog', { name: 'Faults in the record' });
    expect(await dialog.textContent()).toContain('meetings.json › uk-2018-nesta › when');
    expect(await dialog.textContent()).toContain('"2018-02-30"');
    await visit.page.keyboard.press('Escape');
    await expect.poll(() => dialog.isVisible()).toBe(false);
    await visit.expectSilent();
    await visit.close();
    await built.close();
  });

  it('refuses a file that is no record, says what to do, and shows the rest', async () => {
    const built = await buildElsewhere(async ({ write }) => {
      await write('follow-ups.json', 'not { json');
    });
    const visit = await openPage({ path: built.url });
    await expect.poll(() => visit.page.getByRole('status').first().textContent()).toBe('22 of 22 activities');
    await visit.page.getByRole('button', { name: '1 file refused' }).click();
    const dialog = visit.page.getByRole('dialog', { name: 'Faults in the record' });
    expect(await dialog.textContent()).toContain('follow-ups.json');
    expect(await dialog.textContent()).toContain('Open it in an editor that checks JSON');
    await visit.close();
    await built.close();
  });
});
