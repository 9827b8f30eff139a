/** Size of the body's text in pixels, which follows the reader's settings. */
export const pixelsPerRem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** A box without text, as large as the reader's text is. */
function textProbe(): HTMLElement {
  const probe = document.createElement('div');
  probe.setAttribute('aria-hidden', 'true');
  Object.assign(probe.style, {
    position: 'absolute',
    insetBlockStart: '0',
    inlineSize: '1rem',
    blockSize: '1rem',
    visibility: 'hidden',
    pointerEvents: 'none',
  });
  return probe;
}

/**
 * Calls back whenever text that was measured may measure otherwise: the reader's text size has changed, a font of the page
 * has arrived, or the pixels of the screen have become finer or coarser. Returns what ends the watch.
 */
export function watchText(onChange: () => void): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let size = pixelsPerRem();
  const probe = textProbe();
  document.body.append(probe);
  const observer = new ResizeObserver(() => {
    if (pixelsPerRem() === size) return;
    size = pixelsPerRem();
    onChange();
  });
  observer.observe(probe);
  document.fonts.addEventListener('loadingdone', onChange, { signal });
  const watchRatio = () =>
    window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        watchRatio();
        onChange();
      },
      { once: true, signal },
    );
  watchRatio();
  return () => {
    ending.abort();
    observer.disconnect();
    probe.remove();
  };
}
