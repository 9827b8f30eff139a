import { describe, expect, it } from 'vitest';
import { apply, banner, chooseFile, oneVisit } from './import-table.ts';
import { openPage, type Visit } from './visit.ts';

const told = ({ page }: Visit) => page.getByRole('status').allTextContents();

describe('a draft', () => {
  it('undoes one step and offers no second, so that work applied before it stays', async () => {
    const visit = await openPage({ path: '/?view=import' });
    await chooseFile(visit, oneVisit('First'));
    await apply(visit);
    await chooseFile(visit, oneVisit('Second'));
    await apply(visit);
    await expect.poll(() => banner(visit).textContent()).toContain('Visits: 2 added');
    await banner(visit).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => banner(visit).textContent()).toContain('Visits: 1 added');
    await expect.poll(() => visit.page.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    await expect.poll(() => told(visit)).toContain('The import was undone.');
    expect(await visit.page.getByText('was applied').count()).toBe(0);
    await visit.page.reload();
    await expect.poll(() => banner(visit).textContent()).toContain('Visits: 1 added');
    expect(await visit.page.getByRole('button', { name: /^Undo/ }).count()).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });

  it('that goes back to the published record no longer says that a file was applied to it', async () => {
    const visit = await openPage({ path: '/?view=import' });
    await chooseFile(visit, oneVisit('Only'));
    await apply(visit);
    await banner(visit).getByRole('button', { name: 'Undo' }).click();
    await expect
      .poll(() => told(visit))
      .toContain('There is no draft any more: the published record is shown, without Only.csv.');
    expect(await visit.page.getByText('was applied').count()).toBe(0);
    await visit.expectSilent();
    await visit.close();
  });
});
