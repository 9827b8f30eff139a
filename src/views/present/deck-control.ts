import { type Dispatch, type SetStateAction, useState } from 'react';
import { useDashboard } from '#src/state/dashboard.ts';
import type { DeckCommand } from './deck-bar.tsx';
import { type DeckLayer, type SlideKeys, useSlideKeys } from './slide-keys.ts';
import type { Cover, Step } from './window-pair.ts';

/** What each of the two windows does in its own way. */
interface OwnCommands {
  readonly openSpeaker: () => void;
  readonly leave: () => void;
  readonly refuseFullScreen: () => void;
  /** The page was turned, or asked to be. */
  readonly turned: () => void;
  /** A page was turned, rather than one gone to. */
  readonly stepped?: (by: Step) => void;
}

export interface DeckControl {
  readonly layer: DeckLayer;
  readonly setLayer: Dispatch<SetStateAction<DeckLayer>>;
  readonly keys: SlideKeys;
  /** Shows the page of this index. */
  readonly goTo: (index: number) => void;
  readonly run: (command: DeckCommand) => void;
}

async function toggleFullScreen(refuse: () => void): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    refuse();
  }
}

/** Commands and keys over a deck of `count` pages of which `index` is shown. */
export function useDeckControl(
  { index, count }: { readonly index: number; readonly count: number },
  [cover, setCover]: readonly [Cover, (cover: Cover) => void],
  own: OwnCommands,
): DeckControl {
  const { change } = useDashboard();
  const [layer, setLayer] = useState<DeckLayer>('none');

  const goTo = (target: number) => {
    own.turned();
    setLayer('none');
    setCover('none');
    const next = Math.min(Math.max(target, 0), count - 1);
    if (next !== index && next >= 0) change({ slide: next + 1 });
  };
  const turn = (by: Step) => {
    goTo(index + by);
    own.stepped?.(by);
  };
  const toggleCover = (wanted: Cover) => {
    setLayer('none');
    setCover(cover === wanted ? 'none' : wanted);
  };

  const commands: Readonly<Record<DeckCommand, () => void>> = {
    next: () => turn(1),
    previous: () => turn(-1),
    first: () => goTo(0),
    last: () => goTo(count - 1),
    black: () => toggleCover('black'),
    white: () => toggleCover('white'),
    'full-screen': () => {
      setLayer('none');
      void toggleFullScreen(own.refuseFullScreen);
    },
    escape: () => (cover === 'none' ? setLayer('overview') : setCover('none')),
    overview: () => setLayer('overview'),
    help: () => setLayer(layer === 'keys' ? 'none' : 'keys'),
    choose: () => setLayer('choose'),
    speaker: own.openSpeaker,
    leave: own.leave,
  };
  const run = (command: DeckCommand): void => commands[command]();
  const keys = useSlideKeys(layer, run, (number) => {
    setLayer('none');
    if (number >= 1 && number <= count) goTo(number - 1);
    else change({ slide: Math.max(number, 1) });
  });
  return { layer, setLayer, keys, goTo, run };
}
