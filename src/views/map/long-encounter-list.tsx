import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { runSteps } from '#src/domain/run-steps.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { encounterMessages as m } from '#src/i18n/messages/encounters.ts';
import type { Encounters } from '#src/select/encounters.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { VirtualList } from '#src/ui/virtual-list.tsx';
import { type EncounterName, encounterNameSteps, findNames } from './encounter-names.ts';
import { MetOrganisation, VisitWithoutMeeting } from './met-name.tsx';

/** Height of a name before it is measured, in pixels, and how many are drawn beyond what is seen. */
const ROW_HEIGHT = 26;
const OVERSCAN = 8;

interface LongEncounterListProps {
  readonly place: string;
  readonly encounters: Encounters;
}

/** The names of a place in their order; `undefined` while that is worked out. */
function useNames(encounters: Encounters): readonly EncounterName[] | undefined {
  const i18n = useI18n();
  const { dataset } = useDashboard();
  const [made, setMade] = useState<readonly EncounterName[]>();
  useEffect(() => {
    let isWanted = true;
    void runSteps(encounterNameSteps(encounters, dataset, i18n)).then((names) => {
      if (isWanted) setMade(names);
    });
    return () => {
      isWanted = false;
    };
  }, [encounters, dataset, i18n]);
  return made;
}

/** Very many names of a place: all of them, with a field that finds one. */
export function LongEncounterList({ place, encounters }: LongEncounterListProps) {
  const { t } = useI18n();
  const names = useNames(encounters);
  const [sought, setSought] = useState('');
  const wanted = useDeferredValue(sought);
  const found = useMemo(() => findNames(names ?? [], wanted), [names, wanted]);
  if (names === undefined) return <div className="met-list__long skeleton" aria-busy="true" />;
  return (
    <div className="met-list">
      <input
        type="search"
        className="field met-list__find"
        aria-label={t(m.find, { place })}
        placeholder={t(m.findShort)}
        value={sought}
        onChange={({ target }) => setSought(target.value)}
      />
      <p className="muted" aria-live="polite">
        {t(m.found, { found: found.length, count: names.length })}
      </p>
      {found.length > 0 && (
        <VirtualList
          key={wanted}
          items={found}
          keyOf={({ key }) => key}
          rowHeight={ROW_HEIGHT}
          overscan={OVERSCAN}
          className="met-list__long"
          name={t(m.names, { place })}
          isStop
        >
          {(name) =>
            'organisation' in name ? (
              <MetOrganisation organisation={name.organisation} />
            ) : (
              <VisitWithoutMeeting visit={name.visit} />
            )
          }
        </VirtualList>
      )}
    </div>
  );
}
