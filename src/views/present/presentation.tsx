import { useState } from 'react';
import { AudienceView } from './audience-view.tsx';
import type { PresentationProps } from './presentation-props.ts';
import { SpeakerView } from './speaker-view.tsx';
import { speakerToken } from './window-pair.ts';
import './slide-tokens.css';
import './present.css';
import './deck-bar.css';
import './slide.css';
import './live-part.css';

/** The present filter as slides; in the second window, what the speaker needs beside them. */
export function Presentation(props: PresentationProps) {
  const [token] = useState(() => speakerToken(window.location.hash));
  if (token === undefined) return <AudienceView {...props} />;
  return (
    <SpeakerView
      {...props}
      token={token}
      onPresentHere={() => {
        window.history.replaceState(null, '', window.location.pathname + window.location.search);
        // Loaded anew, as a window that an audience sees holds nothing that is for staff alone.
        window.location.reload();
      }}
    />
  );
}
