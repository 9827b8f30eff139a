import { useEffect, useState } from 'react';

/** Whether the screen is kept awake; `refused` also where the browser cannot. */
export type WakeLockState = 'asking' | 'held' | 'refused';

/** Keeps the screen awake while the component is there; asks again whenever the page is seen again. */
export function useWakeLock(): WakeLockState {
  const [state, setState] = useState<WakeLockState>('asking');
  useEffect(() => {
    let isOver = false;
    let held: WakeLockSentinel | undefined;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (isOver) return void lock.release();
        held = lock;
        setState('held');
      } catch {
        // Browsers without it, pages from disk, and a battery that runs low.
        if (!isOver) setState('refused');
      }
    };
    const askAgain = () => void ask();
    askAgain();
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', askAgain);
      void held?.release();
    };
  }, []);
  return state;
}
