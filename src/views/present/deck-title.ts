import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { usePrinting } from '#src/ui/printing.ts';

/**
 * Names the window after the page that is shown, as long as slides are shown: "3 / 14 · When it happened – Cluster". What
 * is printed is named after the deck, as it holds all of it.
 */
export function useDeckTitle(place: string | undefined, name: string | undefined): void {
  const { text } = useI18n();
  const { dataset, state } = useDashboard();
  const { site } = dataset.record;
  const isPrinting = usePrinting();
  const [title, organisation] = [text(site.title), text(site.subtitle)];
  const shown = name === undefined ? undefined : `${place} · ${name} – ${organisation || title}`;
  useEffect(() => {
    if (shown === undefined || isPrinting) return;
    // After the page around, which names the window in the same turn where the language changes.
    const timer = window.setTimeout(() => {
      document.title = shown;
    });
    return () => window.clearTimeout(timer);
  }, [shown, isPrinting]);
  const printed = `${state.deckTitle ?? title} · ${organisation}`;
  useLayoutEffect(() => {
    if (isPrinting) document.title = printed;
  }, [isPrinting, printed]);
  const giveBack = useEffectEvent(() => {
    document.title = `${title} · ${organisation}`;
  });
  useEffect(() => () => giveBack(), []);
}
