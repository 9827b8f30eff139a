import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Activity } from '#src/domain/activity.ts';
import type { Organisation } from '#src/domain/organisation.ts';
import { exportMessages as m } from '#src/i18n/messages/export.ts';
import { recordsOf } from '#src/select/encounter.ts';
import { exportCaption } from '../export-caption.ts';
import type { ExportSubject } from '../export-subject.ts';
import { plainSpaces } from '../plain-spaces.ts';

interface Group {
  readonly place: string | undefined;
  readonly country: string | undefined;
  readonly activities: Activity[];
}

/** An answer's places. Beside what GeoJSON asks for: what is shown, as of when, and where it comes from, in words. */
export interface ActivityGeoJson extends FeatureCollection<Point | null> {
  readonly title: string;
  readonly filter: string;
  readonly date: string;
  readonly source: string;
  readonly language: string;
}

/** Cities in the order of time, then countries of which no city is on record, then what is nowhere. */
function groupsOf({ dataset, answer }: ExportSubject): readonly Group[] {
  const groups = new Map<string, Group>();
  const add = (key: string, activity: Activity, place?: string, country?: string): void => {
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { place, country, activities: [activity] });
    else known.activities.push(activity);
  };
  for (const index of answer.activities) {
    const activity = dataset.activities[index];
    if (activity === undefined) continue;
    const { places, countries } = activity;
    for (const id of places) add(`place-${id}`, activity, id, dataset.place.get(id)?.country);
    if (places.length > 0) continue;
    for (const country of countries) add(`country-${country}`, activity, undefined, country);
    if (countries.length === 0) add('nowhere', activity);
  }
  const rank = ({ place, country }: Group) => (place !== undefined ? 0 : country !== undefined ? 1 : 2);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function activityProperties(activity: Activity, { dataset, i18n }: ExportSubject) {
  const { id, visit, meeting, when } = activity;
  return {
    id,
    visit: i18n.text(visit.title),
    direction: visit.direction,
    date: meeting?.when ?? visit.when ?? null,
    dateInWords: plainSpaces(i18n.formats.occurrence(when)),
    organisations: recordsOf(dataset.organisation, activity.organisations).map(({ name }) => name),
  };
}

function featureOf({ place: id, country, activities }: Group, subject: ExportSubject): Feature<Point | null> {
  const { dataset, i18n } = subject;
  const place = id === undefined ? undefined : dataset.place.get(id);
  const met = new Map<string, Organisation>();
  for (const { organisations } of activities)
    for (const each of recordsOf(dataset.organisation, organisations)) met.set(each.id, each);
  const countryName = country === undefined ? undefined : i18n.formats.country(country);
  return {
    type: 'Feature',
    id: place?.id ?? country ?? 'nowhere',
    geometry: place === undefined ? null : { type: 'Point', coordinates: [place.lon, place.lat] },
    properties: {
      name: place === undefined ? (countryName ?? null) : i18n.text(place.name),
      country: country ?? null,
      countryName: countryName ?? null,
      count: activities.length,
      ...(place === undefined && {
        noGeometry: i18n.t(country === undefined ? m.placeNotRecorded : m.cityNotRecorded),
      }),
      organisations: [...met.values()].map(({ id: organisation, name }) => ({ id: organisation, name })),
      activities: activities.map((activity) => activityProperties(activity, subject)),
    },
  };
}

/**
 * The places of an answer as a collection of features, one a city, in WGS 84 as [longitude, latitude]. Activities of which
 * no city is on record stand in a feature without a geometry that says so. An activity in several cities is in each.
 * Source: RFC 7946.
 */
export function activityGeoJson(subject: ExportSubject): ActivityGeoJson {
  const { dataset, i18n } = subject;
  const { site } = dataset.record;
  const { filter, date, source } = exportCaption(subject);
  return {
    type: 'FeatureCollection',
    title: `${i18n.text(site.title)} · ${i18n.text(site.subtitle)}`,
    filter: plainSpaces(filter),
    date: plainSpaces(date),
    source,
    language: i18n.language,
    features: groupsOf(subject).map((group) => featureOf(group, subject)),
  };
}
