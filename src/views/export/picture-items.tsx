import type { ExportMaterial } from '#src/exchange/export-material.ts';
import { exportPicture } from '#src/exchange/export-picture.ts';
import { useI18n } from '#src/i18n/i18n.ts';
import { chartMessages } from '#src/i18n/messages/charts.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import type { ExportJob } from './export-job.ts';

interface PictureItemsProps {
  readonly material: ExportMaterial;
  /** Attributes of items that wait for activities. */
  readonly waits: { readonly 'aria-disabled': boolean; readonly 'aria-describedby': string | undefined };
  readonly start: ExportJob['start'];
}

const PICTURES = [
  { kind: 'map', name: m.map },
  { kind: 'timeline', name: m.timeline },
  { kind: 'time', name: m.overTime },
  { kind: 'kinds', name: chartMessages.byKind },
  { kind: 'topics', name: chartMessages.byTopic },
  { kind: 'goals', name: chartMessages.byGoal },
] as const;

const FORMATS = ['svg', 'png'] as const;

/** Map, timeline and each chart, as a drawing or as pixels. */
export function PictureItems({ material, waits, start }: PictureItemsProps) {
  const { t } = useI18n();
  return (
    <ul className="export-menu__pictures">
      {PICTURES.map(({ kind, name }) => (
        <li key={kind}>
          <span>{t(name)}</span>
          {FORMATS.map((format) => {
            const label = t(m.pictureAs, { picture: t(name), format: format.toUpperCase() });
            return (
              <button
                key={format}
                type="button"
                className="button"
                aria-label={label}
                {...waits}
                onClick={({ currentTarget }) =>
                  start(label, exportPicture(kind, format, material.outlines), currentTarget)
                }
              >
                {format.toUpperCase()}
              </button>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
