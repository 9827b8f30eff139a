import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { StageSize } from './stage-size.ts';
import {
  GONE_AFTER_MS,
  HELLO_EVERY_MS,
  isPairMessage,
  messageTarget,
  type PairMessage,
  type SharedState,
  type Step,
} from './window-pair.ts';

/** How the window with the slides is: not there from the start, answering, or no longer answering. */
export type AudienceStatus = 'no-opener' | 'waiting' | 'connected' | 'gone';

export interface SpeakerLink {
  readonly status: AudienceStatus;
  /** The stage of the slides, once it is known. */
  readonly size: StageSize | undefined;
  /** Tells that a page was turned here, after the address has changed. */
  readonly tellStep: (by: Step) => void;
}

const openerOf = (): Window | undefined => {
  const opener: unknown = window.opener;
  return typeof opener === 'object' && opener !== null ? (opener as Window) : undefined;
};

/**
 * The speaker's end of the line between the two windows: it says hello until it is answered, and goes on so that a
 * reload of either is noticed. It listens to the window that opened it, and to no other.
 */
export function useSpeakerLink(token: string, shared: SharedState, onState: (state: SharedState) => void): SpeakerLink {
  const [status, setStatus] = useState<AudienceStatus>(() => (openerOf() === undefined ? 'no-opener' : 'waiting'));
  const [size, setSize] = useState<StageSize>();
  const sent = useRef(0);
  const lastHeard = useRef(0);
  const told = useRef<SharedState>(shared);

  const say = useEffectEvent((message: PairMessage) => {
    openerOf()?.postMessage(message, messageTarget(window.origin));
  });

  const hear = useEffectEvent(({ data, source }: MessageEvent) => {
    if (source !== openerOf() || source === null || !isPairMessage(data) || data.kind !== 'state') return;
    lastHeard.current = performance.now();
    setStatus('connected');
    const { width, height, foot = 0 } = data;
    setSize((before) =>
      before?.width === width && before.height === height && before.foot === foot ? before : { width, height, foot },
    );
    if (data.heard < sent.current) return;
    const { search, cover } = data;
    if (search === told.current.search && cover === told.current.cover) return;
    told.current = { search, cover };
    onState({ search, cover });
  });

  useEffect(() => {
    window.addEventListener('message', hear);
    const started = performance.now();
    const hello = () => {
      say({ app: 'present', kind: 'hello', token, sent: sent.current });
      const isSilent = performance.now() - Math.max(lastHeard.current, started) > GONE_AFTER_MS;
      const opener = openerOf();
      if (opener === undefined || opener.closed || isSilent)
        setStatus((before) => (before === 'no-opener' ? before : 'gone'));
    };
    hello();
    const timer = window.setInterval(hello, HELLO_EVERY_MS);
    return () => {
      window.removeEventListener('message', hear);
      window.clearInterval(timer);
    };
  }, [token]);

  const number = useCallback((): number => {
    sent.current = Math.max(sent.current + 1, Date.now());
    return sent.current;
  }, []);

  const { search, cover } = shared;
  useEffect(() => {
    if (search === told.current.search && cover === told.current.cover) return;
    told.current = { search, cover };
    say({ app: 'present', kind: 'move', token, sent: number(), search, cover });
  }, [search, cover, token, number]);

  const tellStep = useCallback(
    (by: Step) => {
      if (window.location.search === told.current.search) return;
      told.current = { search: window.location.search, cover: 'none' };
      openerOf()?.postMessage(
        { app: 'present', kind: 'step', token, sent: number(), by } satisfies PairMessage,
        messageTarget(window.origin),
      );
    },
    [token, number],
  );

  return { status, size, tellStep };
}
