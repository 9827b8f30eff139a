import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { StageSize } from './stage-size.ts';
import {
  audienceToken,
  isOwnOrigin,
  isPairMessage,
  messageTarget,
  type PairMessage,
  type SharedState,
  type Step,
  speakerHash,
} from './window-pair.ts';

/** How the speaker's window is: never opened, open, blocked by the browser, or closed again. */
export type SpeakerStatus = 'none' | 'open' | 'blocked' | 'closed';

export interface AudienceLink {
  readonly status: SpeakerStatus;
  /** Opens the speaker's window, or brings it to the front. */
  readonly openSpeaker: () => void;
}

const FEATURES = 'popup,width=1180,height=820';
const LOOK_EVERY_MS = 500;

/**
 * The audience's end of the line between the two windows. It knows the speaker's window by the window that it opened,
 * and after a reload by the secret in its first message.
 */
export function useAudienceLink(
  shared: SharedState,
  size: StageSize | undefined,
  on: { readonly move: (moved: SharedState) => void; readonly step: (by: Step) => void },
): AudienceLink {
  const [status, setStatus] = useState<SpeakerStatus>('none');
  const speaker = useRef<Window>(undefined);
  // Told with what it led to, never before that is drawn: it would undo what the speaker has just done.
  const [heard, setHeard] = useState(0);

  const tell = useEffectEvent(() => {
    if (size === undefined) return;
    const message: PairMessage = { app: 'present', kind: 'state', heard, ...shared, ...size };
    speaker.current?.postMessage(message, messageTarget(window.origin));
  });

  const hear = useEffectEvent((event: MessageEvent) => {
    const { data, source } = event;
    if (!isPairMessage(data) || data.kind === 'state' || source === null || !('closed' in source)) return;
    if (source !== speaker.current) {
      if (data.token !== audienceToken(window) || !isOwnOrigin(event.origin, window.origin)) return;
      speaker.current = source;
    }
    setStatus('open');
    setHeard((before) => Math.max(before, data.sent));
    if (data.kind === 'move') on.move({ search: data.search, cover: data.cover });
    else if (data.kind === 'step') on.step(data.by);
    else tell();
  });

  useEffect(() => {
    window.addEventListener('message', hear);
    const look = window.setInterval(() => {
      if (speaker.current?.closed !== true) return;
      speaker.current = undefined;
      setStatus('closed');
    }, LOOK_EVERY_MS);
    return () => {
      window.removeEventListener('message', hear);
      window.clearInterval(look);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of what both share is told at once
  useEffect(() => tell(), [shared.search, shared.cover, size, heard]);

  const openSpeaker = useCallback(() => {
    const token = audienceToken(window);
    if (speaker.current !== undefined && !speaker.current.closed) {
      speaker.current.focus();
      return;
    }
    const { pathname, search, protocol, host } = window.location;
    const opened = window.open(
      `${protocol}//${host}${pathname}${search}${speakerHash(token)}`,
      `speaker-${token}`,
      FEATURES,
    );
    speaker.current = opened ?? undefined;
    setStatus(opened === null ? 'blocked' : 'open');
  }, []);

  return { status, openSpeaker };
}
