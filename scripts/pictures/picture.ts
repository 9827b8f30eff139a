import type { Page } from 'playwright-core';

/** One picture of the built page, and how to get there. */
export interface Picture {
  /** Name of its file under `docs/pictures/`, without the ending. */
  readonly name: string;
  /** Address within the page, for instance `/?country=GB`. */
  readonly path: string;
  /** Of the window, in CSS pixels; the picture has as many. */
  readonly size: readonly [width: number, height: number];
  readonly language: 'en' | 'bg';
  readonly theme?: 'light' | 'dark';
  /** What has to be there before the picture is taken, as a selector. */
  readonly waitFor: string;
  /** What a person would do first. Returns the window to picture. */
  readonly prepare?: (page: Page) => Promise<Page>;
}
