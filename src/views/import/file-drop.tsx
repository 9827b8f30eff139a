import { type DragEvent, useId, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { importViewMessages as m } from '#src/i18n/messages/import-view.ts';

const ENDINGS = ['.xlsx', '.csv', '.tsv', '.txt', '.json'];

interface FileDropProps {
  /** Names the field; default "Choose a file". */
  readonly isAnother?: boolean;
  readonly onFile: (file: File) => void;
}

/** Where a file is dropped or chosen. */
export function FileDrop({ isAnother = false, onFile }: FileDropProps) {
  const { t } = useI18n();
  const [isOver, setOver] = useState(false);
  const id = useId();
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to the field within, which keyboards reach
    <div
      className={`import-drop${isOver ? ' import-drop--over' : ''}${isAnother ? ' import-drop--small' : ''}`}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) onFile(file);
      }}
    >
      <input
        id={id}
        type="file"
        className="import-drop__input"
        accept={ENDINGS.join()}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // So that the same file, mended, can be chosen again.
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <label htmlFor={id} className={isAnother ? 'button' : 'button button--primary'}>
        {t(isAnother ? m.another : m.choose)}
      </label>
      <span className="muted">{t(m.orDrop, { kinds: ENDINGS.join(' ') })}</span>
    </div>
  );
}
