import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ActivityRecord } from '#src/domain/activity-record.ts';
import type { LocalizedText } from '#src/domain/localized-text.ts';
import { SHIPPED } from '#tests/shipped.ts';
import { loadApart, recordsWithProse, serve } from './late-example.ts';

afterEach(() => vi.unstubAllGlobals());

const settled = () => new Promise<void>((done) => setTimeout(done, 5));
const never = new AbortController().signal;

/** The shipped record with so many meetings that their prose fills several chunks. */
function longRecord(): ActivityRecord {
  const { record } = SHIPPED;
  const text = (i: number): LocalizedText => ({
    en: `${i} ${'shown '.repeat(60)}`,
    bg: `${i} ${'показано '.repeat(60)}`,
  });
  const [meeting] = record.meetings;
  if (meeting === undefined) throw new Error('no meeting is shipped');
  const meetings = Array.from({ length: 4000 }, (_, i) => ({
    ...meeting,
    id: `meeting-${i}`,
    presented: text(i),
  }));
  return { ...record, meetings };
}

async function longExample(give?: Parameters<typeof serve>[1]) {
  const whole = longRecord();
  const apart = await loadApart(whole);
  const { asked, answer } = serve(apart.files, give);
  vi.stubGlobal('fetch', answer);
  const presented = (i: number): LocalizedText => {
    const text = apart.record.meetings[i]?.presented;
    if (text === undefined) throw new Error(`meeting ${i} presents nothing`);
    return text;
  };
  return { ...apart, whole, asked, presented };
}

describe('a record whose prose lies apart', () => {
  test('is the same record again once all of it has come', async () => {
    await fc.assert(
      fc.asyncProperty(recordsWithProse, async (whole) => {
        const { record, store, files } = await loadApart(whole);
        vi.stubGlobal('fetch', serve(files).answer);
        await store.join(() => undefined, never);
        expect(store.isWhole).toBe(true);
        expect(record).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('holds before that everything but the words: the same fields, statuses and names', async () => {
    const { record } = await loadApart(SHIPPED.record);
    const shape = ({ visits, meetings }: ActivityRecord) => ({
      visits: visits.map(({ claims, ...visit }) => [Object.keys(visit).sort(), claims?.map(({ by }) => by)]),
      meetings: meetings.map((meeting) => [Object.keys(meeting).sort(), meeting.outcome?.status]),
    });
    expect(shape(record)).toEqual(shape(SHIPPED.record));
    expect({ ...record, visits: [], meetings: [] }).toEqual({ ...SHIPPED.record, visits: [], meetings: [] });
  });
});

describe('a text that is read', () => {
  test('comes with its chunk, which is asked for once, however many read of it', async () => {
    const { store, presented, asked } = await longExample();
    const told = [vi.fn(), vi.fn()];
    for (const then of told) store.hold(presented(0), then);
    store.hold(presented(1), () => undefined);
    expect(store.read(presented(0))).toBe('coming');
    await settled();
    expect(store.read(presented(0))).toMatchObject({ en: expect.stringMatching(/^0 shown/) });
    expect(store.read(presented(0))).toBe(store.read(presented(0)));
    for (const then of told) expect(then).toHaveBeenCalledOnce();
    expect(asked).toHaveLength(1);
  });

  test.each([
    ['nothing comes', 'nothing'],
    ['the server has none', 404],
    ['it is cut short', '[["a","б"'],
    ['it is a page of the server', '<!doctype html>'],
    ['it is a list of something else', '[1,2,3]'],
    ['it has too few texts', '[["a","б"]]'],
    ['a letter of it is another one', (file: string) => file.replace('shown', 'shewn')],
  ] as const)('says so where %s, and comes when it is asked for again', async (_, given) => {
    const { store, presented } = await longExample((_url, asked) => (asked === 1 ? given : undefined));
    const told = vi.fn();
    store.hold(presented(5), told);
    await settled();
    expect(store.read(presented(5))).toBe('failed');
    store.retry();
    expect(store.read(presented(5))).toBe('coming');
    await settled();
    expect(store.read(presented(5))).toMatchObject({ bg: expect.stringMatching(/^5 показано/) });
    expect(told).toHaveBeenCalledTimes(3);
  });

  test('is kept as long as it is read, and given up when some megabytes were read after it', async () => {
    const { store, presented, late, asked } = await longExample();
    expect(store.size).toBeGreaterThan(70);
    const release = store.hold(presented(0), () => undefined);
    const heldOn = store.hold(presented(1500), () => undefined);
    await settled();
    release();
    const first = asked[0];
    for (const text of late) {
      const letGo = store.hold(text, () => undefined);
      await Promise.resolve();
      letGo();
    }
    await settled();
    expect(store.read(presented(1500))).toHaveProperty('en');
    expect(store.read(presented(0))).toBe('coming');
    store.hold(presented(0), () => undefined);
    await settled();
    expect(asked.filter((url) => url === first)).toHaveLength(2);
    heldOn();
  });
});

describe('all texts', () => {
  test('come six chunks at a time, and say how far they are', async () => {
    const { store, record, whole, asked } = await longExample();
    const shares: number[] = [];
    await store.join((share) => shares.push(share), never);
    expect(asked).toHaveLength(store.size);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(record.meetings).toEqual(whole.meetings);
  });

  test('come although one chunk failed once', async () => {
    let times = 0;
    const { store } = await longExample((url) => (url.endsWith('/3.json') && times++ === 0 ? 500 : undefined));
    await store.join(() => undefined, never);
    expect(store.isWhole).toBe(true);
  });

  test('do not come where one chunk fails twice, and the next time only the rest is asked for', async () => {
    let isBroken = true;
    const { store, asked } = await longExample((url) => (isBroken && url.endsWith('/30.json') ? 'nothing' : undefined));
    await expect(store.join(() => undefined, never)).rejects.toThrow();
    expect(store.isWhole).toBe(false);
    await settled();
    const before = asked.length;
    isBroken = false;
    await store.join(() => undefined, never);
    expect(store.isWhole).toBe(true);
    expect(before).toBeGreaterThan(30);
    expect(asked.length).toBeLessThan(store.size + 3);
  });

  test('stop when they are called off', async () => {
    const { store, asked } = await longExample();
    const controller = new AbortController();
    await expect(
      store.join((share) => share > 0.3 && controller.abort(new Error('called off')), controller.signal),
    ).rejects.toThrow('called off');
    await settled();
    expect(asked.length).toBeLessThan(store.size / 2 + 12);
  });

  test('come to who reads one of them too', async () => {
    const { store, presented } = await longExample();
    const told = vi.fn();
    store.hold(presented(7), told);
    const before = presented(7);
    await store.join(() => undefined, never);
    expect(store.read(before)).toBe(before);
    expect(before.en).toMatch(/^7 shown/);
    expect(told).toHaveBeenCalled();
  });
});
