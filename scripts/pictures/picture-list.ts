import type { Page } from 'playwright-core';
import { visitSlideId } from '#src/select/slide-id.ts';
import type { Example } from './example.ts';
import type { Picture } from './picture.ts';

const DESKTOP = [1440, 900] as const;
const SLIDE = [1920, 1080] as const;
const MAP_DRAWN = '.map-mark';
const SLIDE_DRAWN = '.present__position';
/** The deck of the pictures: the slide of the visit comes after these. */
const SLIDES_BEFORE = ['title', 'map', 'timeline'];

/** Opens the speaker's view and returns its window. */
async function openSpeaker(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await speaker.setViewportSize({ width: DESKTOP[0], height: DESKTOP[1] });
  return speaker;
}

/** The pictures of the README and the guide. */
export function pictureList({ organisation, country, visit }: Example): readonly Picture[] {
  const panel = `/?country=${country}&organisation=${organisation}`;
  const slides = [...SLIDES_BEFORE, visitSlideId(visit), 'organisations', 'announced', 'gaps', 'end'];
  const deck = `/?view=present&slides=${slides.join()}&slide=${SLIDES_BEFORE.length + 1}`;
  const desktop = { size: DESKTOP, language: 'en', waitFor: MAP_DRAWN } as const;
  return [
    { ...desktop, name: 'overview', path: '/' },
    { ...desktop, name: 'overview-bg-dark', path: '/', language: 'bg', theme: 'dark' },
    { ...desktop, name: 'organisation', path: panel },
    { ...desktop, name: 'organisation-bg', path: panel, language: 'bg' },
    { ...desktop, name: 'phone', path: '/', size: [390, 844], waitFor: 'h1' },
    {
      ...desktop,
      name: 'table',
      path: '/?view=table',
      waitFor: '[aria-label="Table"] [role="row"], [aria-label="Table"] tr',
    },
    {
      ...desktop,
      name: 'follow-ups',
      path: '/?view=follow-ups',
      waitFor: '[aria-label="Follow-ups"] li, [aria-label="Follow-ups"] tr',
    },
    { ...desktop, name: 'gaps', path: '/?view=gaps', waitFor: '[aria-label="Gaps"] li, [aria-label="Gaps"] tr' },
    { ...desktop, name: 'slide', path: deck, size: SLIDE, waitFor: SLIDE_DRAWN },
    { ...desktop, name: 'slide-bg', path: deck, size: SLIDE, language: 'bg', waitFor: SLIDE_DRAWN },
    { ...desktop, name: 'speaker', path: deck, waitFor: SLIDE_DRAWN, prepare: openSpeaker },
  ];
}
