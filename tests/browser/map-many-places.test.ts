import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildLarge, COUNT, type LargeBuild, status } from './large-build.ts';
import { openPage } from './visit.ts';

/** What gathers the marks of a record with many places. */
const SCRIPT = '**/assets/clustered-mark-layer-*.js';

let built: LargeBuild;

beforeAll(async () => {
  built = await buildLarge();
}, 120_000);

afterAll(() => built.close());

describe('the map of a record with many places', () => {
  it('leaves the rest of the page usable while what gathers its marks is on its way, and then has them', async () => {
    const visit = await openPage({ path: built.beside });
    let go: () => void = () => undefined;
    const held = new Promise<void>((release) => {
      go = release;
    });
    await visit.context.route(SCRIPT, async (route) => {
      await held;
      await route.continue();
    });
    await visit.page.goto(built.url);
    const map = visit.page.getByRole('region', { name: 'Map', exact: true });
    await map.locator('.map__area').waitFor({ timeout: 20_000 });
    expect(await status(visit).textContent()).toBe(COUNT);
    expect(await map.locator('.map-mark').count()).toBe(0);
    await map.getByText('Loading the map').waitFor();
    go();
    await map
      .getByRole('button', { name: /^\d+ places, [\d,]+ activities: / })
      .first()
      .waitFor();
    expect(await map.getByText('Loading the map').count()).toBe(0);
    await visit.close();
  });

  it('says that it could not be shown where that does not arrive', async () => {
    const visit = await openPage({ path: built.beside });
    await visit.context.route(SCRIPT, (route) => route.abort());
    await visit.page.goto(built.url);
    const map = visit.page.getByRole('region', { name: 'Map', exact: true });
    await map.getByRole('alert').getByText('Map could not be shown.').waitFor({ timeout: 20_000 });
    expect(visit.faults.filter(({ kind }) => kind === 'page error')).toEqual([]);
    await visit.close();
  });
});
