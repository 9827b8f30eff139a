import { useEffect, useEffectEvent } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { useDashboard } from '#src/state/dashboard.ts';

/** Names the window after the page that is shown, as long as slides are shown: "3 / 14 · When it happened – Cluster". */
export function useDeckTitle(place: string | undefined, name: string | undefined): void {
  const { text } = useI18n();
  const { site } = useDashboard().dataset.record;
  const [title, organisation] = [text(site.title), text(site.subtitle)];
  const shown = name === undefined ? undefined : `${place} · ${name} – ${organisation || title}`;
  useEffect(() => {
    if (shown === undefined) return;
    // After the page around, which names the window in the same turn where the language changes.
    const timer = window.setTimeout(() => {
      document.title = shown;
    });
    return () => window.clearTimeout(timer);
  }, [shown]);
  const giveBack = useEffectEvent(() => {
    document.title = `${title} · ${organisation}`;
  });
  useEffect(() => () => giveBack(), []);
}
