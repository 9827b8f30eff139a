/** What the address of a speaker's window has after its query, before its secret. */
export const SPEAKER_MARK = '#speaker=';

/** Whether a window of this address shows slides to an audience: it presents, and is not the speaker's. */
export function isAudienceAddress({ search, hash }: { readonly search: string; readonly hash: string }): boolean {
  return new URLSearchParams(search).get('view') === 'present' && !hash.startsWith(SPEAKER_MARK);
}
