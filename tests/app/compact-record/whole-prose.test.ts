import { afterEach, describe, expect, test, vi } from 'vitest';
import { WholeProse } from '#src/app/compact-record/whole-prose.ts';
import { SHIPPED } from '#tests/shipped.ts';
import { loadApart, serve } from './late-example.ts';

afterEach(() => vi.unstubAllGlobals());

async function example(give?: Parameters<typeof serve>[1]) {
  const { store, files } = await loadApart(SHIPPED.record);
  const { asked, answer } = serve(files, give);
  vi.stubGlobal('fetch', answer);
  return { whole: new WholeProse(store), asked };
}

describe('what needs every text', () => {
  test('is done once they have come, and later at once', async () => {
    const { whole, asked } = await example();
    const done = vi.fn();
    whole.once('export', done);
    expect(done).not.toHaveBeenCalled();
    expect(whole.state()).toEqual({ is: 'fetching', of: 'export', share: 0 });
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
    expect(whole.state()).toEqual({ is: 'whole' });
    const before = asked.length;
    whole.once('print', done);
    expect(done).toHaveBeenCalledTimes(2);
    expect(asked).toHaveLength(before);
  });

  test('says that they did not come, and is done when they come at another attempt', async () => {
    let isBroken = true;
    const { whole } = await example(() => (isBroken ? 'nothing' : undefined));
    const done = vi.fn();
    whole.once('export', done);
    await vi.waitFor(() => expect(whole.state()).toEqual({ is: 'failed', of: 'export' }));
    expect(done).not.toHaveBeenCalled();
    isBroken = false;
    whole.again();
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce());
  });

  test('is never done once it was stopped', async () => {
    const { whole } = await example();
    const done = vi.fn();
    whole.once('export', done);
    whole.stop('another place');
    expect(whole.state().is).toBe('fetching');
    whole.stop('export');
    expect(whole.state()).toEqual({ is: 'stopped', of: 'export' });
    whole.again();
    await vi.waitFor(() => expect(whole.isWhole()).toBe(true));
    expect(done).not.toHaveBeenCalled();
  });

  test('is the last that was asked for, where several were', async () => {
    const { whole } = await example();
    const [first, second] = [vi.fn(), vi.fn()];
    whole.once('export', first);
    whole.once('print', second);
    expect(whole.state()).toMatchObject({ of: 'print' });
    whole.stop('export');
    await vi.waitFor(() => expect(second).toHaveBeenCalledOnce());
    expect(first).not.toHaveBeenCalled();
  });
});
