import type { MouseEvent, ReactNode } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import type { Message } from '#src/i18n/message.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import { shortened } from '#src/select/shortened.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import type { SlideAction } from './slide-keys.ts';

/** What the controls can do besides what keys can. */
export type DeckCommand = SlideAction | 'choose' | 'leave';

interface DeckBarProps {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly onCommand: (command: DeckCommand) => void;
  /** What the presenter should know now. It takes the place of the line and of most controls, and nothing of the slide. */
  readonly told: ReactNode;
}

interface Tool {
  readonly command: DeckCommand;
  readonly name: Message;
}

/** Where they do not fit in a line, the last of them are left to keys. */
const TOOLS = [
  { command: 'overview', name: m.overview },
  { command: 'choose', name: m.choose },
  { command: 'speaker', name: m.speaker },
  { command: 'full-screen', name: m.fullScreen },
] as const satisfies readonly Tool[];

/** Those that stay where there is no room for all. */
const ALWAYS = [
  { command: 'help', name: m.keys },
  { command: 'leave', name: m.leave },
] as const satisfies readonly Tool[];

/** Two lines on the narrowest projector. */
const LONGEST_NAME = 100;

/** The line under a slide: whose it is and how far it has come; controls in its place while the pointer moves. */
export function DeckBar({ index, count, onCommand, told }: DeckBarProps) {
  const { t, text } = useI18n();
  const { site } = useDashboard().dataset.record;
  const name = [text(site.subtitle), text(site.title)].filter(Boolean).join('\u00a0· ');
  const press = (command: DeckCommand) => (event: MouseEvent<HTMLButtonElement>) => {
    // A click with the mouse must not leave the focus here, where Space would press the button again.
    if (event.detail > 0) event.currentTarget.blur();
    onCommand(command);
  };
  const tool = ({ command, name: words }: Tool) => (
    <button key={command} type="button" className="deck-button" onClick={press(command)}>
      {t(words)}
    </button>
  );
  return (
    <div className={`present__bar${told === undefined ? '' : ' present__bar--telling'}`}>
      <div className="present__foot">
        {__EDITION__ === 'internal' && <strong className="present__internal">{t(appMessages.internal)}</strong>}
        <span className="present__site">{shortened(name, LONGEST_NAME)}</span>
        <span className="present__progress" aria-hidden="true">
          <span style={{ width: `${count === 0 ? 0 : ((index + 1) / count) * 100}%` }} />
        </span>
        <span className="present__position">{t(m.position, { number: index + 1, of: count })}</span>
      </div>
      <fieldset className="present__controls" aria-label={t(m.controls)}>
        <button
          type="button"
          className="deck-button present__turn"
          aria-label={t(m.previous)}
          aria-disabled={index === 0}
          onClick={press('previous')}
        >
          <Arrow to="left" />
        </button>
        <div className="present__told" role="status">
          {told}
        </div>
        <div className="present__tools">{TOOLS.map(tool)}</div>
        <div className="present__tools present__tools--always">{ALWAYS.map(tool)}</div>
        <span className="present__position">{t(m.position, { number: index + 1, of: count })}</span>
        <button
          type="button"
          className="deck-button present__turn"
          aria-label={t(m.next)}
          aria-disabled={index + 1 >= count}
          onClick={press('next')}
        >
          <Arrow to="right" />
        </button>
      </fieldset>
    </div>
  );
}

function Arrow({ to }: { readonly to: 'left' | 'right' }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" width="1em" height="1em">
      <path
        d={to === 'left' ? 'M10.5 2.5 5 8l5.5 5.5' : 'M5.5 2.5 11 8l-5.5 5.5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
