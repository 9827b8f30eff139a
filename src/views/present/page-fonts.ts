import { useEffect, useState } from 'react';
import type { Language } from '#src/domain/language.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { takeLateFonts } from './late-fonts.ts';

/**
 * Which fonts slides are drawn with. `state`: `loading` until it is known; `missing` where the page's own are not drawn,
 * which their widths tell. `arrivals` counts fonts that came later, after which slides are to be measured anew.
 */
export interface PageFonts {
  readonly state: 'loading' | 'loaded' | 'missing';
  readonly arrivals: number;
}

const FAMILIES = ['--sans', '--serif'] as const;
const WEIGHTS = [400, 600] as const;
/** Letters of each script that a language is written in, so that every file of a family is asked for. */
const SAMPLES: Readonly<Record<Language, readonly string[]>> = {
  en: ['Sofia Knowledge City met Wagner & Quist'],
  bg: ['Sofia Knowledge City met Wagner & Quist', 'Международна дейност на гражданите'],
};
/** Slides are drawn with what there is after this long, and again if the page's own fonts come after all. */
const PATIENCE_MS = 2500;

const familyOf = (variable: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(variable).trim();

function widthIn(family: string, text: string): number {
  const probe = document.createElement('span');
  probe.textContent = text;
  Object.assign(probe.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre',
    fontSize: '100px',
    fontFamily: family,
  });
  document.body.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width;
}

/** Whether the page's own families are what texts are drawn with: those that stand in for them have other widths. */
export function areFontsDrawn(language: Language): boolean {
  return FAMILIES.every((variable) => {
    const family = familyOf(variable);
    const [, ...others] = family.split(',');
    return SAMPLES[language].every((text) => widthIn(family, text) !== widthIn(others.join(',') || 'serif', text));
  });
}

async function askFor(language: Language): Promise<void> {
  const wanted = FAMILIES.flatMap((variable) => WEIGHTS.map((weight) => `${weight} 36px ${familyOf(variable)}`));
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font, SAMPLES[language].join(' '))));
}

/** Asks for the page's own fonts, so that slides are measured with those that they are then drawn with. */
export function usePageFonts(): PageFonts {
  const { language } = useI18n();
  const [fonts, setFonts] = useState<PageFonts>({ state: 'loading', arrivals: 0 });
  useEffect(() => {
    let isOver = false;
    let isSettled = false;
    const look = () => {
      if (isOver) return;
      const isDrawn = areFontsDrawn(language);
      if (isDrawn || isSettled)
        setFonts(({ arrivals }) => ({ state: isDrawn ? 'loaded' : 'missing', arrivals: arrivals + 1 }));
    };
    const settle = () => {
      if (isSettled) return;
      isSettled = true;
      look();
    };
    void askFor(language)
      .then(async () => {
        if (isOver || areFontsDrawn(language)) return;
        takeLateFonts();
        await askFor(language);
      })
      .then(settle);
    const timer = window.setTimeout(settle, PATIENCE_MS);
    const arrive = () => {
      if (isSettled) look();
    };
    document.fonts.addEventListener('loadingdone', arrive);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      document.fonts.removeEventListener('loadingdone', arrive);
    };
  }, [language]);
  return fonts;
}
