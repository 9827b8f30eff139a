import type { ComponentType } from 'react';
import type { ExportMaterial } from '#src/exchange/export-material.ts';
import type { ExportSubject } from '#src/exchange/export-subject.ts';
import type { MapOutlines } from '#src/exchange/pictures/map-outlines.ts';
import type { SlideText } from '#src/exchange/slides/slide-text.ts';
import type { View } from '#src/state/view-state.ts';

/** What stands on paper in place of a view: printing waits for nothing, so that it is loaded beforehand. */
export type PrintParts =
  | { readonly of: 'table'; readonly Activities: ComponentType<{ readonly subject: ExportSubject }> }
  | {
      readonly of: 'overview';
      readonly Overview: ComponentType<{ readonly subject: ExportSubject; readonly outlines: MapOutlines }>;
      readonly outlines: MapOutlines;
    }
  | {
      readonly of: 'present';
      readonly Handout: ComponentType<{
        readonly subject: ExportSubject;
        readonly outlines: MapOutlines;
        readonly slides: readonly SlideText[];
      }>;
      readonly outlines: MapOutlines;
      readonly slides: readonly SlideText[];
    };

/** Loads what a view needs to be printed; `undefined` where it is printed as it stands. Rejects where it cannot. */
export async function loadPrintParts(
  view: View,
  { outlines, slides }: ExportMaterial,
  subject: ExportSubject,
): Promise<PrintParts | undefined> {
  if (view === 'table') return { of: view, Activities: (await import('./print-activities.tsx')).PrintActivities };
  if (view === 'overview') {
    const [{ PrintOverview }, loaded] = await Promise.all([import('./print-overview.tsx'), outlines()]);
    return { of: view, Overview: PrintOverview, outlines: loaded };
  }
  if (view !== 'present') return undefined;
  const [{ PrintHandout }, loaded, texts] = await Promise.all([
    import('./print-handout.tsx'),
    outlines(),
    slides(subject),
  ]);
  return { of: view, Handout: PrintHandout, outlines: loaded, slides: texts };
}
