import { useEffect, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import { storeChoice, storedChoice } from './stored-choice.ts';
import {
  clockText,
  elapsed,
  leftTalk,
  paused,
  readTalk,
  resumed,
  startTalk,
  type TalkTime,
  warningOf,
  writeLeftTalk,
  writeTalk,
} from './talk-time.ts';

const TALK = 'present-talk';
/** Outlives the window. */
const LEFT = 'present-talk-left';
const PLANNED = 'present-planned-minutes';
const MOST_MINUTES = 600;

function readPlanned(text: string | undefined): number | undefined {
  const minutes = Number(text);
  return text === undefined || text === '' || !Number.isFinite(minutes) || minutes <= 0
    ? undefined
    : Math.min(minutes, MOST_MINUTES);
}

/** What this window knew before a reload, or else what the one before it left of the same talk. */
function keptTalk(talk: string, now: number): TalkTime {
  const own = storedChoice(TALK, 'sessionStorage');
  return own === undefined ? (leftTalk(storedChoice(LEFT), talk, now) ?? startTalk(now)) : readTalk(own, now);
}

/** The time of day, how long the talk has gone on, and a quiet word when the planned minutes come to their end. `talkId`: of the window with the slides. */
export function TalkClock({ talkId }: { readonly talkId: string }) {
  const { t, language } = useI18n();
  const [now, setNow] = useState(() => Date.now());
  const [talk, setTalk] = useState<TalkTime>(() => keptTalk(talkId, Date.now()));
  const [plannedText, setPlannedText] = useState(() => storedChoice(PLANNED) ?? '');
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(timer);
  }, []);
  useEffect(() => {
    storeChoice(TALK, writeTalk(talk), 'sessionStorage');
    storeChoice(LEFT, writeLeftTalk(talkId, talk));
  }, [talk, talkId]);

  const passed = elapsed(talk, now);
  const warning = warningOf(passed, readPlanned(plannedText));
  const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now);
  return (
    <div className="talk-clock">
      <p>
        <span className="talk-clock__name">{t(m.clock)}</span> <time className="talk-clock__time">{time}</time>
      </p>
      <p>
        <span className="talk-clock__name">{t(m.elapsed)}</span>{' '}
        <span className="talk-clock__time" role="timer">
          {clockText(passed)}
        </span>
      </p>
      <button
        type="button"
        className="button"
        onClick={() => setTalk(talk.since === undefined ? resumed(talk, Date.now()) : paused(talk, Date.now()))}
      >
        {t(talk.since === undefined ? m.go : m.pause)}
      </button>
      <button type="button" className="button" onClick={() => setTalk(startTalk(Date.now()))}>
        {t(m.reset)}
      </button>
      <label className="talk-clock__planned">
        <span className="talk-clock__name">{t(m.planned)}</span>
        <input
          type="number"
          className="field"
          min={1}
          max={MOST_MINUTES}
          inputMode="numeric"
          value={plannedText}
          onKeyDown={({ key, currentTarget }) => {
            // The keys of the slides work again at once.
            if (key === 'Enter') currentTarget.blur();
          }}
          onChange={({ target }) => {
            setPlannedText(target.value);
            setKept(storeChoice(PLANNED, target.value));
          }}
        />
      </label>
      <p role="status" className={`talk-clock__warning talk-clock__warning--${warning.kind}`}>
        {warning.kind !== 'none' &&
          t(warning.kind === 'left' ? m.minutesLeft : m.minutesOver, { count: warning.minutes })}
      </p>
      {!isKept && <p role="status">{t(m.notStored)}</p>}
    </div>
  );
}
