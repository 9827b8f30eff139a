import { useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import type { Message } from '#src/i18n/message.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import type { WakeLockState } from '#src/ui/wake-lock.ts';
import { DeckDialog } from './deck-dialog.tsx';
import { chooseSingleKeys, usesSingleKeys } from './single-keys.ts';

interface KeysDialogProps {
  readonly wakeLock: WakeLockState;
  readonly onClose: () => void;
}

type Key = string | Message;

const KEYS: readonly (readonly [keys: readonly Key[], what: Message])[] = [
  [['Page Down', '→', '↓', m.space, 'N'], m.next],
  [['Page Up', '←', '↑', 'Shift', 'P'], m.previous],
  [['Home'], m.first],
  [['End'], m.last],
  [[m.number, 'Enter'], m.goTo],
  [['B', '.'], m.black],
  [['W'], m.white],
  [['F'], m.fullScreen],
  [['O'], m.overviewLong],
  [['Esc'], m.escape],
  [['S'], m.speaker],
  [['L'], m.laser],
  [['?'], m.help],
  [[m.swipe], m.swipeLong],
];

/** What the keys do, and the switch for single letters. */
export function KeysDialog({ wakeLock, onClose }: KeysDialogProps) {
  const { t } = useI18n();
  const [isOn, setOn] = useState(usesSingleKeys);
  const [isKept, setKept] = useState(true);
  const keyName = (key: Key): string => {
    if (key === 'Shift') return `Shift + ${t(m.space)}`;
    return typeof key === 'string' ? key : t(key);
  };
  return (
    <DeckDialog title={t(m.keys)} onClose={onClose}>
      <table className="deck-keys">
        <tbody>
          {KEYS.map(([keys, what]) => (
            <tr key={what.en}>
              <th scope="row">
                {keys.map((key) => (
                  <kbd key={keyName(key)}>{keyName(key)}</kbd>
                ))}
              </th>
              <td>{t(what)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="deck-dialog__choice">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            setOn(target.checked);
            setKept(chooseSingleKeys(target.checked));
          }}
        />
        {t(m.singleKeys)}
      </label>
      {!isKept && <p role="status">{t(m.notStored)}</p>}
      <p className="muted">{t(m.howToLeave)}</p>
      <p className="muted">{t(m.reload)}</p>
      {wakeLock !== 'asking' && <p className="muted">{t(wakeLock === 'held' ? m.awake : m.notAwake)}</p>}
    </DeckDialog>
  );
}
