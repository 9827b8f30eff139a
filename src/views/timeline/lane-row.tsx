import { Suspense } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { isFilled, type TimelineContents } from '#src/select/timeline-contents.ts';
import { HOME_LANE } from '#src/select/timeline-lanes.ts';
import { countryStyle } from '#src/ui/country-colour.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { GutterChip } from './gutter-chip.tsx';
import { LaneMark } from './lane-mark.tsx';
import type { Mark } from './lane-marks.ts';
import type { Open } from './opening.ts';
import type { RovingFocus } from './roving-focus.ts';
import type { TimeWindow } from './time-window.ts';
import type { DrawnLane } from './timeline-layout.ts';
import './lane-row.css';

/** Only a crowded lane counts its marks. */
const BinStrip = lazyPart(async () => (await import('./bin-strip.tsx')).BinStrip);

/** Where a lane of a long list stands: its place in it, from 0, of how many, and its distance from the top in pixels. */
export interface LanePlace {
  readonly index: number;
  readonly of: number;
  readonly top: number;
}

interface LaneRowProps {
  readonly lane: DrawnLane;
  readonly timeline: TimelineContents;
  readonly window: TimeWindow;
  readonly width: number;
  readonly roving: RovingFocus;
  readonly open: Open;
  /** Absent in a list that is drawn whole. */
  readonly place: LanePlace | undefined;
}

/** Whether a mark of a counted lane moves with its bins; what is out of sight stays at the edge. */
const isInStrip = ({ kind }: Mark) => kind === 'bin' || kind === 'bar';

/** A lane: its name, its activities without a day, and its marks along the axis. */
export function LaneRow({ lane, timeline, window, width, roving, open, place }: LaneRowProps) {
  const { t } = useI18n();
  const { contents, name, chips, marks, ghosts, linesUnder } = lane;
  const { key, country, rows } = contents.lane;
  const isEmpty = !isFilled(contents);
  const isHome = key === HOME_LANE;
  const bins = marks.filter(({ mark }) => lane.isBinned && isInStrip(mark));
  return (
    <li
      className={`lane${isEmpty ? ' lane--empty' : ''}${linesUnder > 0 ? ' lane--grown' : ''}`}
      style={{
        ...countryStyle(country),
        ['--rows' as string]: rows,
        ['--lines-under' as string]: linesUnder,
        ...(place === undefined ? {} : { top: place.top }),
      }}
      aria-setsize={place?.of}
      aria-posinset={place === undefined ? undefined : place.index + 1}
    >
      <p className="lane__name">
        <CountryDot country={country} shape={isHome ? 'square' : 'circle'} />
        <span className="lane__text">{name}</span>
      </p>
      <div className="lane__gutter">
        {chips.map((drawn) => (
          <GutterChip
            key={drawn.chip.key}
            drawn={drawn}
            isCurrent={roving.isCurrent(key, drawn.chip.key)}
            onFocus={() => roving.moveTo(key, drawn.chip.groups[0]?.number ?? 0)}
            onOpen={(element) => open.chip(key, drawn, element)}
          />
        ))}
      </div>
      <div className="lane__track">
        {ghosts.map((ghost) => (
          <span
            key={ghost.key}
            aria-hidden="true"
            className="lane__ghost"
            style={{
              left: `${(ghost.x / width) * 100}%`,
              width: `${(ghost.width / width) * 100}%`,
              ['--row' as string]: ghost.row,
            }}
          />
        ))}
        {marks.map(
          (drawn) =>
            !(lane.isBinned && isInStrip(drawn.mark)) && (
              <LaneMark
                key={drawn.mark.key}
                drawn={drawn}
                isHome={isHome}
                width={width}
                isCurrent={roving.isCurrent(key, drawn.mark.key)}
                onFocus={() => roving.moveTo(key, drawn.mark.held[0] ?? 0)}
                onOpen={(element) => open.mark(key, drawn, element)}
              />
            ),
        )}
        {bins.length > 0 && (
          <Suspense>
            <BinStrip
              contents={timeline}
              lane={contents}
              marks={bins}
              window={window}
              width={width}
              isHome={isHome}
              currentKey={bins.find(({ mark }) => roving.isCurrent(key, mark.key))?.mark.key}
              onFocus={(drawn) => roving.moveTo(key, drawn.mark.held[0] ?? 0)}
              onOpen={(drawn, element) => open.mark(key, drawn, element)}
            />
          </Suspense>
        )}
      </div>
      {isEmpty && marks.length === 0 && <span className="visually-hidden">{t(m.activities, { count: 0 })}</span>}
    </li>
  );
}
