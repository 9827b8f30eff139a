import { useEffect, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { presenterMessages as m } from '#src/i18n/messages/present.ts';
import { storeChoice, storedChoice } from './stored-choice.ts';
import {
  clockText,
  elapsed,
  paused,
  readTalk,
  resumed,
  startTalk,
  type TalkTime,
  warningOf,
  writeTalk,
} from './talk-time.ts';

const TALK = 'present-talk';
const PLANNED = 'present-planned-minutes';
const MOST_MINUTES = 600;

function readPlanned(text: string | undefined): number | undefined {
  const minutes = Number(text);
  return text === undefined || text === '' || !Number.isFinite(minutes) || minutes <= 0
    ? undefined
    : Math.min(minutes, MOST_MINUTES);
}

/** The time of day, how long the talk has gone on, and a quiet word when the planned minutes come to their end. */
export function TalkClock() {
  const { t, language } = useI18n();
  const [now, setNow] = useState(() => Date.now());
  const [talk, setTalk] = useState<TalkTime>(() => readTalk(storedChoice(TALK, 'sessionStorage'), Date.now()));
  const [plannedText, setPlannedText] = useState(() => storedChoice(PLANNED) ?? '');
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(timer);
  }, []);
  useEffect(() => void storeChoice(TALK, writeTalk(talk), 'sessionStorage'), [talk]);

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
