/** How long a talk has gone on: what had passed when it was last started, and since when it runs. Milliseconds. */
export interface TalkTime {
  readonly passed: number;
  /** Time of day at which it was started; absent while it pauses. */
  readonly since?: number;
}

export const startTalk = (now: number): TalkTime => ({ passed: 0, since: now });

/** Time passed up to now, never less than nothing, whatever the clock is set to meanwhile. */
export function elapsed({ passed, since }: TalkTime, now: number): number {
  return passed + (since === undefined ? 0 : Math.max(0, now - since));
}

export function paused(time: TalkTime, now: number): TalkTime {
  return { passed: elapsed(time, now) };
}

export function resumed(time: TalkTime, now: number): TalkTime {
  return time.since === undefined ? { passed: time.passed, since: now } : time;
}

/** "7:05", or "1:07:05" from an hour on. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = `${hours > 0 ? two(minutes) : minutes}:${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${tail}` : tail;
}

/** How a talk stands to its planned minutes: nothing to say yet, few left (a fifth, five at most), or over. */
export type TimeWarning = { readonly kind: 'none' } | { readonly kind: 'left' | 'over'; readonly minutes: number };

export function warningOf(ms: number, planned: number | undefined): TimeWarning {
  if (planned === undefined || planned <= 0) return { kind: 'none' };
  const left = planned * 60_000 - ms;
  if (left <= 0) return { kind: 'over', minutes: Math.floor(Math.abs(left) / 60_000) };
  return left <= Math.min(5, planned / 5) * 60_000
    ? { kind: 'left', minutes: Math.floor(left / 60_000) }
    : { kind: 'none' };
}

/** A talk's time as it is kept, read back; a new talk where nothing or nonsense was kept. */
export function readTalk(kept: string | undefined, now: number): TalkTime {
  const [passed, since] = (kept ?? '').split(' ').map((part) => (part === '' ? Number.NaN : Number(part)));
  if (passed === undefined || !Number.isFinite(passed) || passed < 0) return startTalk(now);
  return since === undefined || !Number.isFinite(since) ? { passed } : { passed, since };
}

export const writeTalk = ({ passed, since }: TalkTime): string =>
  since === undefined ? `${passed}` : `${passed} ${since}`;

/** A talk's time for a window that is opened after this one was closed. `talk`: which window with slides it belongs to. */
export const writeLeftTalk = (talk: string, time: TalkTime): string => `${talk}/${writeTalk(time)}`;

/** That time read back; `undefined` where nothing was left, or by another talk. */
export function leftTalk(left: string | undefined, talk: string, now: number): TalkTime | undefined {
  const [of, kept] = (left ?? '').split('/');
  return kept === undefined || of !== talk ? undefined : readTalk(kept, now);
}
