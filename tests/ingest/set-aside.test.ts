import { describe, expect, it } from 'vitest';
import { buildDataset } from '#src/domain/dataset.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { changed, shippedFiles } from './shipped-files.ts';

function read(files: ReadonlyMap<string, string>) {
  const { record, faults } = ingest(files);
  if (record === undefined) throw new Error('no record');
  return { record, faults, activities: buildDataset(record).activities };
}

describe('a record with a fault is set aside, the rest is shown', () => {
  it('leaves 21 activities without one broken meeting', () => {
    const { faults, activities } = read(
      shippedFiles({ 'meetings.json': changed('uk-2018-nesta', { when: '2018-02-30' }) }),
    );
    expect(activities).toHaveLength(21);
    expect(activities.map(({ id }) => id)).not.toContain('uk-2018-nesta');
    expect(faults).toMatchObject([{ file: 'meetings.json', record: 'uk-2018-nesta', code: 'no-such-date' }]);
  });

  it('takes the 8 meetings of a broken visit along, and says so of each', () => {
    const { faults, activities } = read(shippedFiles({ 'visits.json': changed('uk-2018', { direction: 'sideways' }) }));
    expect(activities).toHaveLength(14);
    const [first, ...others] = faults;
    expect(first).toMatchObject({ file: 'visits.json', record: 'uk-2018', path: 'direction', code: 'unknown-value' });
    expect(first?.expected).toMatch(/outbound.*inbound.*home/);
    expect(others).toHaveLength(8);
    for (const fault of others) {
      expect(fault).toMatchObject({
        file: 'meetings.json',
        path: 'visit',
        code: 'depends-on-set-aside',
        found: '"uk-2018"',
      });
      expect(fault.record).toMatch(/^uk-2018-/);
    }
  });

  it('keeps the organisations where the file of their kinds is refused', () => {
    const { record, faults, activities } = read(shippedFiles({ 'kinds.json': '{' }));
    expect(record.organisations).toHaveLength(20);
    expect(activities).toHaveLength(22);
    expect(faults).toMatchObject([{ file: 'kinds.json', code: 'not-json', effect: 'file-refused' }]);
  });

  it('keeps the visits where a person is set aside, and reports the person alone', () => {
    const { activities, faults } = read(shippedFiles({ 'people.json': changed('milena-koleva', { name: 'Milena' }) }));
    expect(activities).toHaveLength(22);
    expect(faults.map(({ record }) => record)).toEqual(['milena-koleva']);
  });

  it('leaves out a field that the contract does not name, and keeps its record', () => {
    const { record, faults } = read(shippedFiles({ 'meetings.json': changed('uk-2018-nesta', { outcomes: 'many' }) }));
    const nesta = record.meetings.find(({ id }) => id === 'uk-2018-nesta');
    expect(nesta).toBeDefined();
    expect(nesta).not.toHaveProperty('outcomes');
    expect(faults).toMatchObject([{ path: 'outcomes', code: 'unknown-field', effect: 'field-left-out' }]);
    expect(faults[0]?.expected).toContain('"outcome"');
  });

  it('suggests the field that a nested one misspells', () => {
    const sources = [{ source: 'news-uk', paragraf: 6, paragraph: 6 }];
    const { faults } = read(shippedFiles({ 'meetings.json': changed('uk-2018-nesta', { sources }) }));
    expect(faults).toMatchObject([{ path: 'sources[0].paragraf', code: 'unknown-field', found: '6' }]);
    expect(faults[0]?.expected).toContain('"paragraph"');
  });

  it('takes a reason that names no field of its record for an unknown field', () => {
    const inferred = { weather: { en: 'It rained.', bg: 'Валеше.' } };
    const { record, faults } = read(shippedFiles({ 'visits.json': changed('austria', { inferred }) }));
    expect(record.visits.find(({ id }) => id === 'austria')?.inferred).toEqual({});
    expect(faults).toMatchObject([{ path: 'inferred.weather', code: 'unknown-field' }]);
  });

  it('sets the second of two records with one id aside', () => {
    const { record, faults } = read(
      shippedFiles({ 'topics.json': (rows) => [...rows, { ...rows[0], name: { en: 'B', bg: 'Б' } }] }),
    );
    expect(record.topics.map(({ name }) => name.en)).not.toContain('B');
    expect(faults).toMatchObject([{ file: 'topics.json', code: 'duplicate-id' }]);
  });

  it('has no record without a readable site, and still reports the faults of all files', () => {
    const { record, faults } = ingest(shippedFiles({ 'site.json': '[', 'kinds.json': '' }));
    expect(record).toBeUndefined();
    expect(faults.map(({ file, code }) => [file, code])).toEqual([
      ['kinds.json', 'empty-file'],
      ['site.json', 'not-json'],
    ]);
  });

  it('does not report a second time, at the site, that the home city was set aside', () => {
    const { faults } = read(shippedFiles({ 'places.json': changed('sofia', { lat: 23.32415, lon: 42.69751 }) }));
    expect(faults).toMatchObject([{ file: 'places.json', record: 'sofia', code: 'swapped-coordinates' }]);
  });
});
