import { useI18n } from '#src/i18n/i18n.ts';
import { placeMessages as m } from '#src/i18n/messages/places.ts';
import { useDashboard } from '#src/state/dashboard.ts';

/** How many activities of the answer have no country on record, and the way to them; nothing where all have one. */
export function NotOnMap() {
  const { t } = useI18n();
  const { answer, change, hrefOf } = useDashboard();
  if (answer.notOnMap === 0) return null;
  return (
    <a
      className="map__not-on-map"
      href={hrefOf({ view: 'gaps' })}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        change({ view: 'gaps' });
      }}
    >
      {t(m.notOnMap, { count: answer.notOnMap })}
    </a>
  );
}
