import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { EXPORT_MATERIAL } from '#src/app/export-material.ts';
import { buildDataset, type Dataset } from '#src/domain/dataset.ts';
import { dayOf } from '#src/domain/day.ts';
import type { Language } from '#src/domain/language.ts';
import type { ExportSubject } from '#src/exchange/export-subject.ts';
import type { MapOutlines } from '#src/exchange/pictures/map-outlines.ts';
import { i18nOf } from '#src/i18n/i18n.ts';
import type { Answer } from '#src/select/answer.ts';
import { answerFilter } from '#src/select/answer-filter.ts';
import { buildColumns } from '#src/select/columns.ts';
import { type Filter, NO_FILTER } from '#src/select/filter.ts';
import { SHIPPED, shippedAnswer } from '#tests/shipped.ts';

const TODAY = dayOf(2026, 12, 24) ?? 0;

/** What is exported of a dataset, as the page would. */
export function subjectOf(dataset: Dataset, answer: Answer, language: Language = 'en'): ExportSubject {
  const i18n = i18nOf(language);
  return { dataset, answer, i18n, words: EXPORT_MATERIAL.words(dataset, answer, i18n), today: TODAY };
}

/** What is exported of the shipped record under a filter. */
export const shippedSubject = (filter: Partial<Filter> = {}, language: Language = 'en'): ExportSubject =>
  subjectOf(SHIPPED, shippedAnswer(filter), language);

/** What is exported of the shipped record, were it published at an address. */
export function publishedSubject(url: string, language: Language = 'en'): ExportSubject {
  const { record } = SHIPPED;
  const dataset = buildDataset({ ...record, site: { ...record.site, url } });
  return subjectOf(dataset, answerFilter(buildColumns(dataset), NO_FILTER), language);
}

/** A filter for one country. */
export const inCountry = (country: string): Partial<Filter> => ({
  chosen: { ...NO_FILTER.chosen, country: [country] },
});

/** The outlines as the map has them. */
export async function shippedOutlines(): Promise<MapOutlines> {
  const topology: Topology<{ countries: GeometryCollection }> = JSON.parse(
    readFileSync('src/views/map/outlines.topo.json', 'utf8'),
  );
  const points: Record<string, readonly [number, number]> = JSON.parse(
    readFileSync('src/views/map/country-points.json', 'utf8'),
  );
  const { features } = feature(topology, topology.objects.countries);
  const countries = features.flatMap(({ geometry, ...rest }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ ...rest, geometry }] : [],
  );
  return { countries: { type: 'FeatureCollection', features: countries }, countryPoint: (code) => points[code] };
}
