import { type CSSProperties, type ReactNode, useId } from 'react';
import { useI18n } from '#src/i18n/i18n.ts';
import { chartMessages as m } from '#src/i18n/messages/charts.ts';

/** A sentence on what is outlined, the same for every chart: what its own choice leaves out of the answer. */
export function OutsideNote({ facet }: { readonly facet: 'period' | 'kind' | 'topic' | 'goal' }) {
  const { t } = useI18n();
  return (
    <p className="chart__note">
      <span aria-hidden="true" className="chart__key chart__key--outside" /> {t(m.outsideNote, { facet })}
    </p>
  );
}

interface ChartFrameProps {
  readonly title: string;
  /** How the room's height is measured (see the style sheet): the same for every filter, so that nothing moves. */
  readonly kind: 'time' | 'rows' | 'goals';
  /** Rows that the room is made for. */
  readonly rows?: number;
  /** Says why nothing is drawn; `undefined` where something is. */
  readonly empty: string | undefined;
  /** Whether anything of the drawing filters; else nothing is said of keys. */
  readonly canPick?: boolean;
  /** What stands beside the drawing. */
  readonly aside?: ReactNode;
  /** Legend and remarks. */
  readonly notes?: ReactNode;
  /** The same numbers as a table. */
  readonly table: ReactNode;
  readonly children: ReactNode;
}

/** Sets the number of rows from which the style sheet takes the height. */
export function rowsStyle(rows: number): CSSProperties {
  return { '--rows': rows } as CSSProperties;
}

/** A named figure: the drawing, what has to be said about it, and an equal table. */
export function ChartFrame({
  title,
  kind,
  rows = 1,
  empty,
  canPick = true,
  aside,
  notes,
  table,
  children,
}: ChartFrameProps) {
  const { t, rich } = useI18n();
  const name = useId();
  return (
    <figure className="chart" aria-labelledby={name}>
      <figcaption>
        <h3 className="chart__title" id={name}>
          {title}
        </h3>
        {empty === undefined && canPick && <p className="visually-hidden">{t(m.keys)}</p>}
      </figcaption>
      <div className={`chart__room chart__${kind}`} style={rowsStyle(rows)}>
        {empty === undefined ? (
          <div className="chart__plot">{children}</div>
        ) : (
          <p className="muted chart__plot chart__empty">{empty}</p>
        )}
        {aside}
      </div>
      {notes}
      <details className="chart__details">
        <summary>
          {rich(m.showTable, {
            chart: title,
            hidden: (chunks) => (
              <span key="hidden" className="visually-hidden">
                {chunks}
              </span>
            ),
          })}
        </summary>
        <div className="chart__table">{table}</div>
      </details>
    </figure>
  );
}
