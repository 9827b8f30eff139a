import { useRef } from 'react';
import { useDashboard } from '#src/state/dashboard.ts';
import type { WakeLockState } from '#src/ui/wake-lock.ts';
import { ChooseDialog, type UnfinishedChoice } from './choose-dialog.tsx';
import type { DeckContents } from './deck-contents.ts';
import type { DeckControl } from './deck-control.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { OverviewDialog } from './overview-dialog.tsx';
import type { Page } from './slide-content.ts';

interface DeckLayersProps {
  readonly control: DeckControl;
  readonly contents: DeckContents;
  readonly pages: readonly Page[];
  readonly index: number;
  readonly wakeLock: WakeLockState;
}

/** The dialog that is open over the slides, if one is. */
export function DeckLayers({ control, contents, pages, index, wakeLock }: DeckLayersProps) {
  const { state, change } = useDashboard();
  const unfinished = useRef<UnfinishedChoice>(undefined);
  const close = () => {
    unfinished.current = undefined;
    control.setLayer('none');
  };
  switch (control.layer) {
    case 'none':
      return null;
    case 'overview':
      return (
        <OverviewDialog
          pages={pages}
          index={index}
          digits={control.keys.digits}
          onPick={control.goTo}
          onClose={close}
        />
      );
    case 'keys':
      return <KeysDialog wakeLock={wakeLock} onClose={close} />;
    case 'choose':
      return (
        <ChooseDialog
          all={contents.all}
          chosen={state.slides}
          title={state.deckTitle}
          unfinished={unfinished.current}
          onUnfinished={(choice) => {
            unfinished.current = choice;
          }}
          onChoose={({ slides, title }) => {
            close();
            change({ slides, deckTitle: title });
          }}
          onClose={close}
        />
      );
  }
}
