import { useLayoutEffect, useState } from 'react';

/** Size of the root's text in units of a slide: the views of the dashboard, sized in rem, then write in 36 units or near. */
const ROOT_UNITS = 36 / 0.84375;

/** Sizes the whole page for slides while it presents. Returns whether that is done, so that nothing is measured before. */
export function useRootScale(pixelsPerUnit: number | undefined): boolean {
  const [isScaled, setScaled] = useState(false);
  useLayoutEffect(() => {
    if (pixelsPerUnit === undefined) return;
    const { style } = document.documentElement;
    style.fontSize = `${pixelsPerUnit * ROOT_UNITS}px`;
    setScaled(true);
    return () => {
      style.fontSize = '';
    };
  }, [pixelsPerUnit]);
  return isScaled;
}
