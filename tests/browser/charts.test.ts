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

  it.each([
    [
      'from=2018-07-17&to=2018-08-11',
      'Activities by month',
      'the chosen period leaves out',
      [
        [10, 6, 1],
        [2, 6, 0],
        [3, 0, 0],
      ],
    ],
    ['topic=blockchain', 'Activities by topic', 'the chosen topics leave out', undefined],
    ['kind=cluster', 'Organisations by kind', 'the chosen kinds leave out', undefined],
  ] as const)(
    'count the answer alone at "%s", and say in words what is outlined',
    async (query, chart, note, expected) => {
      const visit = await open(`/?${query}`);
      const figure = panel(visit, 'Charts').getByRole('figure', { name: chart });
      await figure.getByText(note).waitFor();
      await figure.getByText('Show as table').click();
      const rows = await figure.getByRole('table').locator('tbody tr').all();
      const numbers = await Promise.all(
        rows.map(async (row) => (await row.locator('td').allTextContents()).map(Number)),
      );
      if (expected !== undefined) expect(numbers).toEqual(expected);
      if (query === 'topic=blockchain') {
        expect(Math.max(...numbers.map(([inside = 0]) => inside))).toBe(1);
        expect(numbers[0]).toEqual([0, 6]);
      }
      if (query === 'kind=cluster')
        expect(numbers.map(([inside]) => inside).filter((count) => count !== 0)).toEqual([7]);
      await visit.expectSilent();
      await visit.close();
    },
  );

  it('keep what the choice leaves out to be chosen as well, and to be given up again', async () => {
    const visit = await open('/?topic=blockchain');
    const figure = panel(visit, 'Charts').getByRole('figure', { name: 'Activities by topic' });
    await figure.getByRole('button', { name: 'Smart cities: 0 activities, 6 more outside the choice' }).click();
    await expect.poll(() => search(visit)).toBe('?topic=blockchain,smart-cities');
    await figure.getByRole('button', { name: 'Smart cities: 6 activities', exact: true }).press('Enter');
    await expect.poll(() => search(visit)).toBe('?topic=blockchain');
    await expectStatus(visit.page, '1 of 22 activities');
    await visit.expectSilent();
    await visit.close();
  });
});
