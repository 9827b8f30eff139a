import type { KeyboardEvent } from 'react';

/** How far each key goes among a facet's values. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Leads from the field of a facet into its values and from value to value by arrows. A long list knows its own way. */
export function moveAmongValues(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const isTaken = event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey;
  if (step === undefined || isTaken || !(event.target instanceof HTMLInputElement)) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLInputElement>('[type="search"], [type="checkbox"]')];
  const next = stops[stops.indexOf(event.target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
