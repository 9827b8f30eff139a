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

/** What the presenter should know and do, over the slide until it is dismissed or the page is turned. */
export function ToldList({ told, onDismiss }: ToldListProps) {
  const { t } = useI18n();
  return (
    <div className="present__told" role="status">
      {told.map(({ key, text }) => (
        <div key={key}>
          <p>{text}</p>
          <button type="button" className="deck-button" onClick={() => onDismiss(key)}>
            {t(m.dismiss)}
          </button>
        </div>
      ))}
    </div>
  );
}
