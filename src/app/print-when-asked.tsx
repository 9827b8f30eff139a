import { lazy, Suspense, useEffect, useState } from 'react';
import { PanelBoundary } from '#src/ui/panel-boundary.tsx';
import { WhenIdle } from '#src/ui/when-idle.tsx';

const PrintPage = lazy(async () => ({ default: (await import('./print-page.tsx')).PrintPage }));

const LOOK_EVERY_MS = 50;
/** Then the page is printed as it stands. */
const PATIENCE_MS = 5000;

const isReady = (): boolean => document.documentElement.hasAttribute('data-print-ready');

const isPrintKey = ({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  code === 'KeyP' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/**
 * What is printed, loaded when the page is idle. The key that prints, pressed before that, loads it at once and prints
 * when it is there.
 */
export function PrintWhenAsked() {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const printWhenReady = (event: KeyboardEvent) => {
      if (!isPrintKey(event) || isReady()) return;
      event.preventDefault();
      if (event.repeat) return;
      setAsked(true);
      const asked = performance.now();
      const look = window.setInterval(() => {
        if (!isReady() && performance.now() - asked < PATIENCE_MS) return;
        window.clearInterval(look);
        window.print();
      }, LOOK_EVERY_MS);
    };
    window.addEventListener('keydown', printWhenReady);
    return () => window.removeEventListener('keydown', printWhenReady);
  }, []);
  const page = (
    <PanelBoundary fallback={() => null}>
      <Suspense>
        <PrintPage />
      </Suspense>
    </PanelBoundary>
  );
  return isAsked ? page : <WhenIdle>{page}</WhenIdle>;
}
