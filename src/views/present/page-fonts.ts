import { useEffect, useState } from 'react';

/** `loading` until the page's own fonts are there, or are known not to come. */
export type PageFonts = 'loading' | 'loaded' | 'missing';

const FAMILIES = ['--sans', '--serif'] as const;
const WEIGHTS = [400, 600] as const;
/** A letter of each script that the page is written in, so that both files of a family are asked for. */
const SAMPLE = 'Aя';
/** Slides are drawn with what there is after this long. */
const PATIENCE_MS = 2500;

async function loadFonts(): Promise<PageFonts> {
  const style = getComputedStyle(document.documentElement);
  const wanted = FAMILIES.flatMap((family) =>
    WEIGHTS.map((weight) => `${weight} 36px ${style.getPropertyValue(family)}`),
  );
  const loaded = Promise.all(wanted.map((font) => document.fonts.load(font, SAMPLE)));
  const late = new Promise<'late'>((tell) => window.setTimeout(() => tell('late'), PATIENCE_MS));
  try {
    return (await Promise.race([loaded, late])) === 'late' ? 'missing' : 'loaded';
  } catch {
    return 'missing';
  }
}

/** Asks for the page's own fonts, so that slides are measured with those that they are then drawn with. */
export function usePageFonts(): PageFonts {
  const [fonts, setFonts] = useState<PageFonts>('loading');
  useEffect(() => {
    let isOver = false;
    void loadFonts().then((result) => {
      if (!isOver) setFonts(result);
    });
    return () => {
      isOver = true;
    };
  }, []);
  return fonts;
}
