import { useEffect, useMemo, useState } from 'react';
import type { Language } from '#src/domain/language.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { takeLateFonts } from './late-fonts.ts';
import type { SlideContent } from './slide-content.ts';

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
/** Letters of each script, so that every file of a family that slides need is asked for; without a space, which is in the Latin file alone. */
const LATIN = ['SofiaKnowledgeCityWagner&Quist'] as const;
const LATIN_AND_CYRILLIC = [...LATIN, 'Международнадейностгражданите'] as const;

/** Samples of the scripts that slides are written in: their language's, and another one that stands in their titles. */
function samplesOf(language: Language, titles: string): readonly string[] {
  return language === 'bg' || /\p{Script=Cyrillic}/u.test(titles) ? LATIN_AND_CYRILLIC : LATIN;
}
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
function areFontsDrawn(samples: readonly string[]): boolean {
  return FAMILIES.every((variable) => {
    const family = familyOf(variable);
    const [, ...others] = family.split(',');
    return samples.every((text) => widthIn(family, text) !== widthIn(others.join(',') || 'serif', text));
  });
}

async function askFor(samples: readonly string[]): Promise<void> {
  const wanted = FAMILIES.flatMap((variable) => WEIGHTS.map((weight) => `${weight} 36px ${familyOf(variable)}`));
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font, samples.join(' '))));
}

/** Asks for the page's own fonts, so that slides are measured with those that they are then drawn with. */
export function usePageFonts(contents: readonly SlideContent[]): PageFonts {
  const { language } = useI18n();
  const samples = useMemo(() => samplesOf(language, contents.map(({ name }) => name).join(' ')), [language, contents]);
  const [fonts, setFonts] = useState<PageFonts>({ state: 'loading', arrivals: 0 });
  useEffect(() => {
    let isOver = false;
    let isSettled = false;
    const look = () => {
      if (isOver) return;
      const isDrawn = areFontsDrawn(samples);
      if (isDrawn || isSettled)
        setFonts(({ arrivals }) => ({ state: isDrawn ? 'loaded' : 'missing', arrivals: arrivals + 1 }));
    };
    const settle = () => {
      if (isSettled) return;
      isSettled = true;
      look();
    };
    void askFor(samples)
      .then(async () => {
        if (isOver || areFontsDrawn(samples)) return;
        takeLateFonts();
        await askFor(samples);
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
  }, [samples]);
  return fonts;
}
