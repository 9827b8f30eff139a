import { useI18n } from '#src/i18n/i18n.ts';
import { timelineMessages as m } from '#src/i18n/messages/timeline.ts';
import { HOME_LANE } from '#src/select/timeline-lanes.ts';
import { countryStyle } from '#src/ui/country-colour.ts';
import { CountryDot } from '#src/ui/country-dot.tsx';
import { GutterChip } from './gutter-chip.tsx';
import { LaneMark } from './lane-mark.tsx';
import type { Open } from './opening.ts';
import type { RovingFocus } from './roving-focus.ts';
import type { DrawnLane } from './timeline-layout.ts';
import './lane-row.css';

interface LaneRowProps {
  readonly lane: DrawnLane;
  readonly width: number;
  readonly roving: RovingFocus;
  readonly open: Open;
}

/** A lane: its name, its activities without a day, and its marks along the axis. */
export function LaneRow({ lane, width, roving, open }: LaneRowProps) {
  const { t } = useI18n();
  const { contents, name, chips, marks, ghosts, linesUnder } = lane;
  const { key, country, rows } = contents.lane;
  const isEmpty = contents.bars.length + contents.undated.length === 0;
  const peak = Math.max(1, ...marks.map(({ mark }) => mark.shown));
  return (
    <li
      className={`lane${isEmpty ? ' lane--empty' : ''}${linesUnder > 0 ? ' lane--grown' : ''}`}
      style={{ ...countryStyle(country), ['--rows' as string]: rows, ['--lines-under' as string]: linesUnder }}
    >
      <p className="lane__name">
        <CountryDot country={country} shape={key === HOME_LANE ? 'square' : 'circle'} />
        <span className="lane__text">{name}</span>
      </p>
      <div className="lane__gutter">
        {chips.map((drawn) => (
          <GutterChip
            key={drawn.chip.key}
            drawn={drawn}
            isCurrent={roving.isCurrent(key, drawn.chip.key)}
            onFocus={() => roving.moveTo(key, drawn.chip.key)}
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
        {marks.map((drawn) => (
          <LaneMark
            key={drawn.mark.key}
            drawn={drawn}
            isHome={key === HOME_LANE}
            width={width}
            peak={peak}
            isCurrent={roving.isCurrent(key, drawn.mark.key)}
            onFocus={() => roving.moveTo(key, drawn.mark.bars[0]?.holding.id ?? '')}
            onOpen={(element) => open.mark(key, drawn, element)}
          />
        ))}
      </div>
      {isEmpty && marks.length === 0 && <span className="visually-hidden">{t(m.activities, { count: 0 })}</span>}
    </li>
  );
}
