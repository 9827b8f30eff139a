import type { ComponentType } from 'react';
import type { ExportMaterial, SlidesOf } from '#src/exchange/export-material.ts';
import type { ExportSubject } from '#src/exchange/export-subject.ts';
import type { MapOutlines } from '#src/exchange/pictures/map-outlines.ts';
import type { SlideText } from '#src/exchange/slides/slide-text.ts';

type OfSubject<More = object> = ComponentType<{ readonly subject: ExportSubject } & More>;

/** What stands on paper in place of a view. Printing waits for nothing, so that it is loaded beforehand, for every view. */
export interface PrintParts {
  readonly Activities: OfSubject;
  readonly Overview: OfSubject<{ readonly outlines: MapOutlines }>;
  readonly Handout: OfSubject<{ readonly outlines: MapOutlines; readonly slides: readonly SlideText[] }>;
  readonly outlines: MapOutlines;
  readonly slidesOf: SlidesOf;
}

/** Loads what views need to be printed. Rejects where it cannot. */
export async function loadPrintParts({ outlines, slides }: ExportMaterial): Promise<PrintParts> {
  const [{ PrintActivities }, { PrintOverview }, { PrintHandout }, loaded, slidesOf] = await Promise.all([
    import('./print-activities.tsx'),
    import('./print-overview.tsx'),
    import('./print-handout.tsx'),
    outlines(),
    slides(),
  ]);
  return { Activities: PrintActivities, Overview: PrintOverview, Handout: PrintHandout, outlines: loaded, slidesOf };
}
