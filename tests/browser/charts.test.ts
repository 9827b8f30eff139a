import { describe, expect, it } from 'vitest';
import { expectStatus, open, panel, search } from './panel.ts';

describe('the charts', () => {
  it('tell of keys where there is something to reach by them, and nowhere else', async () => {
    for (const [path, hints] of [
      ['/', 4],
      ['/?country=AT&person=milena-koleva', 0],
    ] as const) {
      const visit = await open(path);
      await panel(visit, 'Charts').getByRole('figure').first().waitFor();
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
