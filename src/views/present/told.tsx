import { useEffect, useEffectEvent, useRef } from 'react';
import type { Language } from '#src/domain/language.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';

/** Something that the presenter should know. The same words come back only after `key` has changed. */
export interface Told {
  readonly key: string;
  readonly text: string;
  /** Of the text, where it is not the page's. */
  readonly language?: Language;
}

/** How long something is told, in milliseconds. */
const TOLD_FOR_MS = 8000;

/** The latest of what is to be told, the first of several that came together: there is room for one at a time. */
export function useLatestTold(told: readonly Told[]): Told | undefined {
  const order = useRef<ReadonlyMap<string, number>>(new Map());
  const next = Math.max(0, ...order.current.values()) + 1;
  order.current = new Map(told.map(({ key }) => [key, order.current.get(key) ?? next]));
  const latest = Math.max(0, ...order.current.values());
  return told.find(({ key }) => order.current.get(key) === latest);
}

interface ToldLineProps {
  readonly told: Told;
  readonly onDismiss: (key: string) => void;
}

/** What the presenter should know and do: until it is dismissed, the page is turned or it has been read. */
export function ToldLine({ told: { key, text, language }, onDismiss }: ToldLineProps) {
  const { t } = useI18n();
  const dismiss = useEffectEvent(() => onDismiss(key));
  useEffect(() => {
    const timer = window.setTimeout(() => dismiss(), TOLD_FOR_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <>
      <p lang={language}>{text}</p>
      <button type="button" className="deck-button" onClick={() => onDismiss(key)}>
        {t(m.dismiss)}
      </button>
    </>
  );
}
