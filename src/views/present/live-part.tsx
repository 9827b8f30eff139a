import { type MouseEvent, type ReactNode, useMemo, useState } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { appMessages } from '#src/i18n/messages/app.ts';
import { slideMessages as m } from '#src/i18n/messages/present.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { type Filter, hasPeriod, withChoice } from '#src/select/filter.ts';
import { DashboardProvider, useDashboard } from '#src/state/dashboard.ts';
import type { StateChange } from '#src/state/state-change.ts';

interface LivePartProps {
  /** Of one visit alone. */
  readonly visit?: string | undefined;
  readonly children: ReactNode;
}

/** Opens a link to elsewhere, as those of the map's credits, in a window of its own: the slides stay, also without a network. */
function openBeside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.origin === window.location.origin) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener');
}

/**
 * A view of the dashboard on a slide. It answers to what is done in it, on this slide alone: the deck and the address
 * stay as they are, and one button shows everything again.
 */
export function LivePart({ visit, children }: LivePartProps) {
  const { t, text } = useI18n();
  const outer = useDashboard();
  const whole = useMemo(
    () => (visit === undefined ? outer.answer.filter : withChoice(outer.answer.filter, 'visit', [visit])),
    [outer.answer.filter, visit],
  );
  const [narrowed, setNarrowed] = useState<Filter>();
  const [organisation, setOrganisation] = useState<string>();
  const filter = narrowed ?? whole;
  const answer = useMemo(
    () => (filter === outer.answer.filter ? outer.answer : answerFilter(outer.answer.columns, filter)),
    [outer.answer, filter],
  );
  const inner = useMemo(() => {
    const { organisation: _of, ...state } = outer.state;
    return {
      ...outer,
      answer,
      state: { ...state, filter, ...(organisation === undefined ? {} : { organisation }) },
      change: (next: StateChange) => {
        if (next.filter !== undefined) setNarrowed(next.filter);
        if ('organisation' in next) setOrganisation(next.organisation);
      },
      setFilter: setNarrowed,
      openOrganisation: setOrganisation,
    };
  }, [outer, answer, filter, organisation]);
  const opened = organisation === undefined ? undefined : outer.dataset.organisation.get(organisation);
  const facts =
    opened === undefined
      ? []
      : [
          opened.name,
          text(outer.dataset.kind.get(opened.kind)?.name),
          text(outer.dataset.place.get(opened.place ?? '')?.name),
        ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the links in it
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys press a link by a click
    <div className="live-part" onClick={openBeside}>
      <DashboardProvider value={inner}>{children}</DashboardProvider>
      {(narrowed !== undefined || opened !== undefined) && (
        <div className="live-part__narrowed" aria-live="polite">
          <p>
            {narrowed === undefined
              ? facts.filter((fact) => fact !== '').join(' · ')
              : t(hasPeriod(filter) ? appMessages.statusInPeriod : m.narrowed, {
                  count: answer.activities.length,
                  total: outer.answer.activities.length,
                  possible: answer.possible,
                })}
          </p>
          <button
            type="button"
            className="deck-button"
            onClick={() => {
              setNarrowed(undefined);
              setOrganisation(undefined);
            }}
          >
            {t(m.showAll)}
          </button>
        </div>
      )}
    </div>
  );
}
