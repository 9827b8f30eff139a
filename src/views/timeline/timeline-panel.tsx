import { type KeyboardEvent, Suspense, useId, useMemo, useRef, useState } from 'react';
import { parseDay, today } from '#src/domain/day.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { hasPeriod, withPeriod } from '#src/select/filter.ts';
import { timelineContents } from '#src/select/timeline-contents.ts';
import { buildTimeline } from '#src/select/timeline-lanes.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { axisTicks } from './axis-ticks.ts';
import { fitAnswer } from './fit-answer.ts';
import { LaneRow } from './lane-row.tsx';
import { useMeasuredTrack } from './measured-track.ts';
import { type Opened, useOpening } from './opening.ts';
import { usePeriodDraft } from './period-draft.ts';
import { PeriodHandles } from './period-handles.tsx';
import { usePointerGestures } from './pointer-gestures.ts';
import { useRovingFocus } from './roving-focus.ts';
import { rovingLanes } from './roving-lanes.ts';
import { TimeAxis } from './time-axis.tsx';
import { TimeCanvas } from './time-canvas.tsx';
import { PAN_STEP, useTimeView, useWheel, ZOOM_STEP } from './time-view.ts';
import { timelineLayout } from './timeline-layout.ts';
import { TimelineTools } from './timeline-tools.tsx';
import { zoomAnchor } from './zoom-anchor.ts';
import './timeline.css';
import { lazyPart } from '#src/ui/lazy-part.tsx';

const MarkDetails = lazyPart(async () => (await import('./mark-details.tsx')).MarkDetails);

/** Visits along the time axis, a lane a country and one for home; a drag across the lanes sets the period. */
export function TimelinePanel() {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, answer, setFilter, openOrganisation } = useDashboard();
  const timeline = useMemo(() => buildTimeline(dataset), [dataset]);
  const contents = useMemo(() => timelineContents(timeline, dataset, answer), [timeline, dataset, answer]);
  const extent = useMemo(() => {
    const day = parseDay(dataset.record.site.recordDate) ?? today();
    return timeline.extent ?? { first: day, last: day };
  }, [timeline, dataset]);

  const root = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLUListElement>(null);
  const hint = useId();
  const measured = useMeasuredTrack(track);
  const { width, textWidth } = measured;
  const view = useTimeView(extent);
  const { window } = view;
  const layout = useMemo(
    () => timelineLayout({ dataset, answer, contents, window, ...measured, i18n, today: today() }),
    [dataset, answer, contents, window, measured, i18n],
  );
  const ticks = useMemo(() => axisTicks(window, width, textWidth, i18n.formats), [window, width, textWidth, i18n]);
  const draft = usePeriodDraft(answer.filter.period, (period) => setFilter(withPeriod(answer.filter, period)));
  const gestures = usePointerGestures(track, view, draft);
  const roving = useRovingFocus(lanes, rovingLanes(layout.lanes));
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const open = useOpening({ view, roving, openOrganisation, showDetails: setOpened, dataset, contents });
  useWheel(root, track, view);

  const zoom = (factor: number) =>
    view.zoom(factor, zoomAnchor(contents, window, answer.filter.period, roving.place?.id));
  const showAll = () => view.show(fitAnswer(contents, extent));

  const close = () => {
    if (opened !== undefined) roving.moveTo(opened.lane, opened.id, true);
    setOpened(undefined);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const pans: Readonly<Record<string, number>> = { ArrowLeft: -PAN_STEP, ArrowRight: PAN_STEP };
    const pan = event.shiftKey ? pans[event.key] : undefined;
    if (event.key === '+' || event.key === '=') zoom(1 / ZOOM_STEP);
    else if (event.key === '-' || event.key === '_') zoom(ZOOM_STEP);
    else if (event.key === '0') showAll();
    else if (pan !== undefined) view.pan(pan);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const onLaneKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      lanes.current?.focus();
      event.stopPropagation();
    } else if (!event.shiftKey && roving.onKeyDown(event)) event.preventDefault();
  };

  const isEmpty = answer.activities.length === 0;
  return (
    <div className="timeline" ref={root} style={{ ['--gutter-room' as string]: `${layout.gutter + 16}px` }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys zoom and move for everything focusable inside */}
      <div
        className={timeline.isCrowded ? 'timeline__view timeline__view--long' : 'timeline__view'}
        onKeyDown={onKeyDown}
      >
        <div className="timeline__head">
          <TimelineTools zoom={zoom} pan={view.pan} showAll={showAll} />
          <p className="timeline__gutter-title">{t(m.noDay)}</p>
          <TimeAxis track={track} ticks={ticks} width={width} gestures={gestures('pan')} />
        </div>
        <div className="timeline__body">
          {width > 0 && <TimeCanvas ticks={ticks} window={window} width={width} period={draft.period} />}
          <ul
            ref={lanes}
            className="timeline__lanes"
            aria-label={t(m.lanes)}
            aria-describedby={hint}
            tabIndex={-1}
            onKeyDown={onLaneKeyDown}
            {...gestures('brush')}
          >
            {layout.lanes.map((lane) => (
              <LaneRow key={lane.contents.lane.key} lane={lane} width={width} roving={roving} open={open} />
            ))}
          </ul>
          {isEmpty && <p className="timeline__nothing">{t(m.nothing)}</p>}
        </div>
        <div className="timeline__foot">
          <p className="timeline__note">
            {layout.isBinned ? t(m.aggregated) : hasPeriod(answer.filter) ? '' : t(m.dragHint)}
          </p>
          {width > 0 && (
            <PeriodHandles window={window} width={width} textWidth={textWidth} track={track} draft={draft} />
          )}
        </div>
      </div>
      <p id={hint} className="visually-hidden">
        {t(m.hint)}
      </p>
      {opened !== undefined && (
        <Suspense fallback={null}>
          <MarkDetails key={opened.id} opened={opened} standing={contents.standing} close={close} />
        </Suspense>
      )}
    </div>
  );
}
