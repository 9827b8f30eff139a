import { useEffect, useState } from 'react';

/** `loading` until the page's own fonts are there, or are known not to come. */
export type PageFonts = 'loading' | 'loaded' | 'missing';

/** Whether the page's own fonts came: slides are laid out anew when they do. */
export function usePageFonts(): PageFonts {
  const [fonts, setFonts] = useState<PageFonts>('loading');
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      await document.fonts.ready;
      if (isOver) return;
      const faces = [...document.fonts];
      if (faces.some(({ status }) => status === 'loading')) return;
      setFonts(faces.some(({ status }) => status === 'error') ? 'missing' : 'loaded');
    };
    const lookAgain = () => void look();
    lookAgain();
    document.fonts.addEventListener('loadingdone', lookAgain);
    document.fonts.addEventListener('loadingerror', lookAgain);
    return () => {
      isOver = true;
      document.fonts.removeEventListener('loadingdone', lookAgain);
      document.fonts.removeEventListener('loadingerror', lookAgain);
    };
  }, []);
  return fonts;
}
