import { SPEAKER_MARK } from '#src/state/audience-address.ts';

/** What the audience may be shown instead of a slide. */
export type Cover = 'none' | 'black' | 'white';

/** A page on, or back. */
export type Step = 1 | -1;

/** What both windows share: the address' query, which names filter and slide, and what covers it. */
export interface SharedState {
  readonly search: string;
  readonly cover: Cover;
}

/**
 * What the windows tell each other. `hello` comes from the speaker's window every moment, `state` answers it. `step` is
 * a page turned in the speaker's window, `by` one, from wherever the slides then are, so that none is lost when both windows
 * turn pages at once; `move` is any other change made there. `sent` and `heard` number those, so that an older state undoes
 * none. No message carries notes. `width`, `height`, `foot`: the slides' stage in pixels.
 */
export type PairMessage =
  | { readonly app: 'present'; readonly kind: 'hello'; readonly token: string; readonly sent: number }
  | {
      readonly app: 'present';
      readonly kind: 'step';
      readonly token: string;
      readonly sent: number;
      readonly by: Step;
    }
  | ({ readonly app: 'present'; readonly kind: 'move'; readonly token: string; readonly sent: number } & SharedState)
  | ({
      readonly app: 'present';
      readonly kind: 'state';
      readonly heard: number;
      readonly width: number;
      readonly height: number;
      readonly foot?: number;
    } & SharedState);

export const HELLO_EVERY_MS = 300;
/** A window that has not been heard of for this long is gone. */
export const GONE_AFTER_MS = 1500;

const AUDIENCE_NAME = 'audience-';
const LONGEST_SEARCH = 60_000;

/** Whether a value names what may be shown instead of a slide. */
export const isCover = (value: unknown): value is Cover => value === 'none' || value === 'black' || value === 'white';
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

function isShared(fields: Readonly<Record<string, unknown>>): boolean {
  const { search, cover } = fields;
  if (typeof search !== 'string' || search.length > LONGEST_SEARCH || !isCover(cover)) return false;
  return search.startsWith('?') && new URLSearchParams(search).get('view') === 'present';
}

/** Whether a message is one of ours and whole. Who sent it must be looked at besides. */
export function isPairMessage(data: unknown): data is PairMessage {
  if (typeof data !== 'object' || data === null) return false;
  const fields: Readonly<Record<string, unknown>> = { ...data };
  if (fields.app !== 'present') return false;
  if (fields.kind === 'state') {
    const { heard, width, height, foot = 0 } = fields;
    return isShared(fields) && [heard, width, height, foot].every(isCount);
  }
  if (typeof fields.token !== 'string' || !isCount(fields.sent)) return false;
  if (fields.kind === 'step') return fields.by === 1 || fields.by === -1;
  return fields.kind === 'hello' || (fields.kind === 'move' && isShared(fields));
}

/** The secret of a speaker's window, which stands in its address; `undefined` in any other window. */
export function speakerToken(hash: string): string | undefined {
  return hash.startsWith(SPEAKER_MARK) ? hash.slice(SPEAKER_MARK.length) : undefined;
}

export const speakerHash = (token: string): string => `${SPEAKER_MARK}${token}`;

/**
 * The secret by which the window with the slides knows its speaker's window again, also after a reload. It stands in the
 * window's name, which needs no storage and survives on pages from disk.
 */
export function audienceToken(of: { name: string }): string {
  if (of.name.startsWith(AUDIENCE_NAME)) return of.name.slice(AUDIENCE_NAME.length);
  const random = crypto.getRandomValues(new Uint8Array(16));
  const token = Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('');
  of.name = `${AUDIENCE_NAME}${token}`;
  return token;
}

/** Pages from disk have no origin that a message could be addressed to. */
export const messageTarget = (origin: string): string => (origin.startsWith('http') ? origin : '*');

/** Whether a message came from a page like this one: of the same origin, or from disk as well. */
export function isOwnOrigin(sender: string, own: string): boolean {
  return own.startsWith('http') ? sender === own : !sender.startsWith('http');
}
