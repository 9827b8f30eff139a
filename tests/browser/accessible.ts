import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations, smallTargets, unnamed } from './page-audit.ts';

/** Every theme in every language. */
export const SETTINGS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  (['en', 'bg'] as const).map((lang) => ({ colorScheme, lang })),
);

/** Asserts that axe finds nothing, and what axe does not see: no control without a name, no target under 24 px. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  expect(await axeViolations(page), `axe, ${where}`).toEqual([]);
  expect(await unnamed(page), `without a name, ${where}`).toEqual([]);
  expect(await smallTargets(page), `smaller than 24 px, ${where}`).toEqual([]);
}
