import { useState } from 'react';
import type { AddressProblem } from '#src/state/address.ts';
import { AudienceView } from './audience-view.tsx';
import type { LiveViews } from './page-view.tsx';
import type { DeckWords } from './slide-words.ts';
import { SpeakerView } from './speaker-view.tsx';
import { speakerToken } from './window-pair.ts';
import './slide-tokens.css';
import './present.css';
import './slide.css';

/** What the page around hands in: its other views, and what they put into words. */
export interface PresentationProps {
  readonly words: Omit<DeckWords, 'title'>;
  readonly views: LiveViews;
  readonly problems: readonly AddressProblem[];
}

/** The present filter as slides; in the second window, what the speaker needs beside them. */
export function Presentation(props: PresentationProps) {
  const [token, setToken] = useState(() => speakerToken(window.location.hash));
  if (token === undefined) return <AudienceView {...props} />;
  return (
    <SpeakerView
      {...props}
      token={token}
      onPresentHere={() => {
        window.history.replaceState(null, '', window.location.pathname + window.location.search);
        setToken(undefined);
      }}
    />
  );
}
