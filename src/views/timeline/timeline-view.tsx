import { type KeyboardEvent, Suspense, startTransition, useId, useMemo, useRef, useState } from 'react';
import { parseDay, today } from '#src/domain/day.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { hasPeriod, withPeriod } from '#src/select/filter.ts';
import { timelineContents } from '#src/select/timeline-contents.ts';
import type { Timeline } from '#src/select/timeline-lanes.ts';
import { useDashboard } from '#src/state/dashboard.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { axisTicks } from './axis-ticks.ts';
import { wholeBins } from './bin-unit.ts';
import { fitAnswer } from './fit-answer.ts';
import { LaneRow } from './lane-row.tsx';
import { useLanesInView } from './lanes-in-view.ts';
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
import { fitWindow, panned } from './time-window.ts';
import { TimelineTools } from './timeline-tools.tsx';
import { useLayout } from './use-layout.ts';
import { zoomAnchor } from './zoom-anchor.ts';
import './timeline.css';
import './long-list.css';

const DensityDetails = lazyPart(async () => (await import('./density-details.tsx')).DensityDetails);
const MarkDetails = lazyPart(async () => (await import('./mark-details.tsx')).MarkDetails);

/** The timeline of a record that has been laid out. */
export function TimelineView({ timeline }: { readonly timeline: Timeline }) {
  const i18n = useI18n();
  const { t } = i18n;
  const { dataset, answer, setFilter, openOrganisation } = useDashboard();
  const contents = useMemo(() => timelineContents(timeline, dataset, answer), [timeline, dataset, answer]);
  const extent = useMemo(() => {
    const day = parseDay(dataset.record.site.recordDate) ?? today();
    return timeline.extent ?? { first: day, last: day };
  }, [timeline, dataset]);

  const root = useRef<HTMLDivElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLUListElement>(null);
  const hint = useId();
  const measured = useMeasuredTrack(track);
  const { width, textWidth } = measured;
  const { isCrowded } = timeline;
  const bounds = useMemo(
    () => (isCrowded ? { ...wholeBins(extent, width), isTight: true } : extent),
    [extent, isCrowded, width],
  );
  const view = useTimeView(bounds);
  const { window } = view;
  const { drawn, gutter } = useLayout({
    dataset,
    answer,
    contents,
    window,
    ...measured,
    i18n,
    today: today(),
  });
  const ticks = useMemo(() => axisTicks(window, width, textWidth, i18n.formats), [window, width, textWidth, i18n]);
  const draft = usePeriodDraft(answer.filter.period, (period) => setFilter(withPeriod(answer.filter, period)));
  const gestures = usePointerGestures(track, view, draft);
  const roving = useRovingFocus(lanes, rovingLanes(contents.lanes, drawn));
  const isLong = isCrowded && !measured.isPrinted;
  const inView = useLanesInView(room, lanes, contents.lanes.length, isLong);
  const seen = isCrowded ? contents.lanes.slice(inView.from, inView.to).map(drawn) : [];
  const notes = [
    seen.some(({ marks }) => marks.some(({ mark }) => mark.kind === 'bin')) ? t(m.aggregated) : '',
    seen.some(({ ghosts }) => ghosts.length > 0) ? t(m.outside) : '',
  ].filter((note) => note !== '');
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  // In a transition nothing stands in for the part, which React would keep for a third of a second.
  const showDetails = (next: Opened) => startTransition(() => setOpened(next));
  const open = useOpening({ view, roving, openOrganisation, showDetails, dataset, contents });
  useWheel(root, track, view);

  const zoom = (factor: number) =>
    view.zoom(factor, zoomAnchor(contents, window, answer.filter.period, roving.place?.number));
  const showAll = () => {
    const shown = fitAnswer(contents, extent);
    view.show(panned(fitWindow(isCrowded ? wholeBins(shown, width) : shown), 0, bounds));
  };

  const close = () => {
    if (opened !== undefined) roving.moveTo(opened.lane, opened.number, true);
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
    if (event.key === 'Escape') lanes.current?.focus();
    else if (!event.shiftKey && roving.onKeyDown(event)) event.preventDefault();
  };

  const isEmpty = answer.activities.length === 0;
  return (
    <div className="timeline" ref={root} style={{ ['--gutter-room' as string]: `${gutter + 16}px` }}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys zoom and move for everything focusable inside */}
      <div
        ref={room}
        className={isCrowded ? 'timeline__view timeline__view--long' : 'timeline__view'}
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
            style={isLong ? { height: contents.lanes.length * inView.height } : undefined}
            onKeyDown={onLaneKeyDown}
            {...gestures('brush')}
          >
            {contents.lanes.map((lane, index) => {
              const isDrawn = (index >= inView.from && index < inView.to) || lane.lane.key === roving.lane;
              return (
                isDrawn && (
                  <LaneRow
                    key={lane.lane.key}
                    lane={drawn(lane)}
                    timeline={contents}
                    window={window}
                    width={width}
                    roving={roving}
                    open={open}
                    place={isLong ? { index, of: contents.lanes.length, top: index * inView.height } : undefined}
                  />
                )
              );
            })}
          </ul>
          {isEmpty && <p className="timeline__nothing">{t(m.nothing)}</p>}
        </div>
        <div className="timeline__foot">
          <p className={hasPeriod(answer.filter) ? 'timeline__note timeline__note--below' : 'timeline__note'}>
            {notes.length > 0
              ? notes.join(' ')
              : !hasPeriod(answer.filter) && <span className="timeline__drag">{t(m.dragHint)}</span>}
          </p>
          {width > 0 && (
            <PeriodHandles window={window} width={width} textWidth={textWidth} track={track} draft={draft} />
          )}
        </div>
      </div>
      <p id={hint} className="visually-hidden">
        {t(m.hint)}
      </p>
      {isCrowded && (
        <Suspense>
          <DensityDetails contents={contents} window={window} width={width} />
        </Suspense>
      )}
      <Suspense fallback={null}>
        {opened !== undefined && (
          <MarkDetails
            key={`${opened.lane} ${opened.number}`}
            opened={opened}
            standing={contents.standing}
            close={close}
          />
        )}
      </Suspense>
    </div>
  );
}
