import { describe, expect, it } from 'vitest';
import type { ImportClient } from '#src/exchange/import-worker/import-client.ts';
import { ImportSession } from '#src/exchange/import-worker/import-session.ts';
import { ImportDesk } from '#src/views/import/import-desk.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;
const CSV = 'Date,Country,Organisation\n2019-05-06,Germany,Hafenwerk\n';
const file = (content = CSV, name = 'trips.csv') => new File([content], name);

const NOTHING_HELD = { stored: { state: 'none' }, unsaved: undefined } as const;

const desk = (during?: (client: ImportClient) => void) =>
  new ImportDesk(async (onProgress) => {
    const session = new ImportSession(onProgress);
    const client = { ask: session.answer.bind(session), end: () => undefined };
    during?.(client);
    return client;
  });

describe('the import that goes on', () => {
  it('goes from a file over its plan to a record that can be stored', async () => {
    const imports = desk();
    const seen: string[] = [];
    imports.subscribe(() => seen.push(imports.getState().is));
    await imports.open(file(), record);
    expect(imports.getState()).toMatchObject({
      is: 'table',
      file: 'trips.csv',
      plan: { counts: { read: 1, added: 1 } },
    });
    const after = await imports.apply(record);
    expect(after?.visits.length).toBe(record.visits.length + 1);
    if (after === undefined) throw new Error('not applied');
    imports.finish(3, after, NOTHING_HELD);
    expect(imports.getState()).toMatchObject({ is: 'applied', file: 'trips.csv', revision: 3 });
    expect(seen[0]).toBe('reading');
  });

  it('is forgotten when cancelled while it reads, whatever the answer is', async () => {
    const imports = desk();
    const opening = imports.open(file(), record);
    imports.cancel();
    await opening;
    expect(imports.getState()).toEqual({ is: 'idle', ended: { is: 'cancelled' } });
  });

  it('belongs to the last of two files', async () => {
    const imports = desk();
    await Promise.all([imports.open(file(), record), imports.open(file(CSV, 'second.csv'), record)]);
    expect(imports.getState()).toMatchObject({ is: 'table', file: 'second.csv' });
  });

  it('says why a file was refused', async () => {
    const imports = desk();
    await imports.open(file('%PDF-1.4', 'a.xlsx'), record);
    expect(imports.getState()).toMatchObject({ is: 'idle', refusal: { code: 'other-kind', file: 'a.xlsx' } });
  });

  it('applies nothing where the record has meanwhile got the same ids otherwise', async () => {
    const imports = desk();
    await imports.open(file(), record);
    const first = await imports.apply(record);
    if (first === undefined) throw new Error('not applied');
    const known = new Set(record.visits.map(({ id }) => id));
    const otherwise = {
      ...first,
      visits: first.visits.map((each) =>
        known.has(each.id) ? each : { ...each, title: { en: 'Other', bg: 'Друго' } },
      ),
    };
    const again = desk();
    await again.open(file(), record);
    expect(await again.apply(otherwise)).toBeUndefined();
    expect(again.getState()).toMatchObject({ is: 'table', isBusy: false, trouble: { is: 'not-applied' } });
  });

  it('applies what the record has meanwhile got just the same', async () => {
    const imports = desk();
    await imports.open(file(), record);
    const first = await imports.apply(record);
    if (first === undefined) throw new Error('not applied');
    const again = desk();
    await again.open(file(), record);
    expect(await again.apply(first)).toEqual(first);
  });
});
