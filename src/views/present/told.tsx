import { useEffect, useEffectEvent } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';

/** Something that the presenter should know. The same words come back only after `key` has changed. */
export interface Told {
  readonly key: string;
  readonly text: string;
}

interface ToldListProps {
  readonly told: readonly Told[];
  readonly onDismiss: (key: string) => void;
}

/** How long something is told, in milliseconds. */
const TOLD_FOR_MS = 8000;

/** What the presenter should know and do, under the slide: until it is dismissed, the page is turned or it has been read. */
export function ToldList({ told, onDismiss }: ToldListProps) {
  return (
    <div className="present__told" role="status">
      {told.map((each) => (
        <ToldLine key={each.key} told={each} onDismiss={onDismiss} />
      ))}
    </div>
  );
}

function ToldLine({ told: { key, text }, onDismiss }: { readonly told: Told } & Pick<ToldListProps, 'onDismiss'>) {
  const { t } = useI18n();
  const dismiss = useEffectEvent(() => onDismiss(key));
  useEffect(() => {
    const timer = window.setTimeout(() => dismiss(), TOLD_FOR_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div>
      <p>{text}</p>
      <button type="button" className="deck-button" onClick={() => onDismiss(key)}>
        {t(m.dismiss)}
      </button>
    </div>
  );
}
