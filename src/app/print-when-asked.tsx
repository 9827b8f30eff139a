import { lazy, Suspense, useEffect, useState } from 'react';
import { useLateTexts, useOnceWhole } from '#src/i18n/late-texts.tsx';
import { PanelBoundary } from '#src/ui/panel-boundary.tsx';
import { WhenIdle } from '#src/ui/when-idle.tsx';

const PrintPage = lazy(async () => ({ default: (await import('./print-page.tsx')).PrintPage }));

/** Where the notice of texts stands that a print waits for. */
const PLACE = 'print';

const LOOK_EVERY_MS = 50;
/** Then the page is printed as it stands. */
const PATIENCE_MS = 5000;

const isReady = (): boolean => document.documentElement.hasAttribute('data-print-ready');

const isPrintKey = ({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  code === 'KeyP' && (ctrlKey || metaKey) && !altKey && !shiftKey;

/** Prints once the page is ready for it. */
function print(): void {
  const asked = performance.now();
  const look = window.setInterval(() => {
    if (!isReady() && performance.now() - asked < PATIENCE_MS) return;
    window.clearInterval(look);
    window.print();
  }, LOOK_EVERY_MS);
}

/**
 * What is printed, loaded when the page is idle. The key that prints, pressed before that, loads it at once and prints
 * when it is there. Where texts of the record are still to come, they come first.
 */
export function PrintWhenAsked() {
  const [isAsked, setAsked] = useState(false);
  const late = useLateTexts();
  const { notice } = useOnceWhole(PLACE);
  useEffect(() => {
    const printWhenReady = (event: KeyboardEvent) => {
      if (!isPrintKey(event) || isReady()) return;
      event.preventDefault();
      if (event.repeat) return;
      setAsked(true);
      if (late === undefined) print();
      else late.once(PLACE, print);
    };
    window.addEventListener('keydown', printWhenReady);
    return () => window.removeEventListener('keydown', printWhenReady);
  }, [late]);
  const page = (
    <PanelBoundary fallback={() => null}>
      <Suspense>
        <PrintPage />
      </Suspense>
    </PanelBoundary>
  );
  return (
    <>
      {notice}
      {isAsked ? page : <WhenIdle>{page}</WhenIdle>}
    </>
  );
}
