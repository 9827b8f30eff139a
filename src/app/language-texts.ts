import { startTransition, useEffect, useState } from 'react';
import type { Language } from '#src/domain/language.ts';

/** The language whose texts come with the page. */
const CARRIED = 'en';

/** Languages whose texts are there. */
const there = new Set<Language>([CARRIED]);

/** The language that the page chose before its first paint. */
export const documentLanguage = (): Language => (document.documentElement.lang === 'bg' ? 'bg' : 'en');

/**
 * Fetches the texts of a language that the page does not carry from the start. Where they do not come, English stands in
 * their place, and the next call tries again.
 */
export async function loadTexts(language: Language): Promise<void> {
  if (there.has(language)) return;
  try {
    await import('virtual:bulgarian-texts');
    there.add(language);
  } catch {
    // English is better than a page that waits.
  }
}

/** The language that is shown, and one that was asked for whose texts did not come. */
interface ShownLanguage {
  readonly shown: Language;
  readonly missing?: Language;
}

/** The language to show: the one asked for once its texts have come, until then the one shown before. */
export function useLanguageOnceThere(asked: Language): ShownLanguage {
  const [settled, setSettled] = useState<ShownLanguage>({ shown: CARRIED, missing: asked });
  useEffect(() => {
    let isWanted = true;
    void loadTexts(asked).then(() => {
      if (isWanted)
        startTransition(() =>
          setSettled(({ shown }) => (there.has(asked) ? { shown: asked } : { shown, missing: asked })),
        );
    });
    return () => {
      isWanted = false;
    };
  }, [asked]);
  return there.has(asked) ? { shown: asked } : settled;
}
