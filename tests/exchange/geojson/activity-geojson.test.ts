import { describe, expect, it } from 'vitest';
import { activityGeoJson } from '#src/exchange/geojson/activity-geojson.ts';
import { inCountry, shippedSubject } from '../export-example.ts';

describe('the places of the shipped record', () => {
  const { features, ...collection } = activityGeoJson(shippedSubject());
  const byId = new Map(features.map((each) => [each.id, each]));

  it('are six cities with points, and the two countries that know none', () => {
    const withPoint = features.filter(({ geometry }) => geometry !== null).map(({ id }) => id);
    expect(withPoint.sort()).toEqual(['bologna', 'bolzano', 'london', 'peterborough', 'sofia', 'verona']);
    expect(byId.get('AT')?.geometry).toBeNull();
    expect(byId.get('SI')?.properties?.noGeometry).toBe('No city is on record for these activities, only the country.');
  });
  it('stand at longitude, latitude', () => {
    expect(byId.get('london')?.geometry).toEqual({ type: 'Point', coordinates: [-0.12574, 51.50853] });
  });
  it('count their activities and name whom was met', () => {
    expect(byId.get('london')?.properties?.count).toBe(7);
    expect(byId.get('peterborough')?.properties?.organisations).toEqual([
      { id: 'opportunity-peterborough', name: 'Opportunity Peterborough' },
    ]);
    expect(features.reduce((sum, { properties }) => sum + properties?.count, 0)).toBe(22);
  });
  it('say the filter and the date beside them', () => {
    expect(collection).toMatchObject({
      type: 'FeatureCollection',
      filter: 'Shown: the whole record · 22 of 22 activities',
      date: 'Record as of 22 November 2026 · taken from it on 24 December 2026',
      language: 'en',
    });
  });
});

it('follows the filter and the language', () => {
  const { features, filter } = activityGeoJson(shippedSubject(inCountry('GB'), 'bg'));
  expect(features.map(({ properties }) => properties?.name)).toEqual(['Лондон', 'Питърбъро']);
  expect(filter).toBe('Показано: Обединеното кралство · 8 от 22 дейности');
});
