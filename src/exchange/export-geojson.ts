import { exportMessages as m } from '#src/i18n/messages/export.ts';
import { fileNameOf, type MakeFile } from './export-file.ts';

/** The answer's places as GeoJSON; what no city is on record of has no geometry there, which is said. */
export const exportGeoJson: MakeFile = async (subject) => {
  const { activityGeoJson } = await import('./geojson/activity-geojson.ts');
  const collection = activityGeoJson(subject);
  const count = subject.answer.activities.length - new Set(placed(subject)).size;
  return {
    name: fileNameOf(subject, 'geojson', 'places'),
    type: 'application/geo+json',
    content: `${JSON.stringify(collection, null, 2)}\n`,
    remarks: count > 0 ? [subject.i18n.t(m.withoutPoint, { count })] : [],
  };
};

function placed({ dataset, answer }: Parameters<MakeFile>[0]): readonly number[] {
  return Array.from(answer.activities).filter((index) => (dataset.activities[index]?.places.length ?? 0) > 0);
}
