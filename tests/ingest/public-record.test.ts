import { describe, expect, it } from 'vitest';
import { RECORD_FILES } from '#src/domain/activity-record.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { publicFault, publicRecord } from '#src/ingest/public-record.ts';
import { changed, shippedFiles } from './shipped-files.ts';

const CANARY = 'CANARY';

type Json = null | boolean | number | string | readonly Json[] | { readonly [field: string]: Json };

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** A stranger in every object at every depth, and notes and contact where staff may write them. */
function withStrangers(value: Json, file: string, path: string): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map((each, i) => withStrangers(each, file, `${path}[${i}]`));
  const fields = Object.entries(value).map(([name, inner]) => [name, withStrangers(inner, file, `${path}.${name}`)]);
  const stranger = { secret: `${CANARY} stranger ${file}${path}`, deeper: [{ secret: `${CANARY} deeper` }] };
  return { ...Object.fromEntries(fields), ...(isFreeNamed(path) ? {} : stranger), ...staffFields(value, file, path) };
}

/** Objects whose names are free: a stranger there would be a name of theirs. */
const isFreeNamed = (path: string): boolean => /\.(inferred|regionNames)$/.test(path);

function staffFields(value: object, file: string, path: string): Readonly<Record<string, Json>> {
  const isRecord = /^(\[\d+\])?$/.test(path);
  if (!isRecord) return {};
  const reason = { en: `${CANARY} reason`, bg: `${CANARY} причина` };
  const own = 'inferred' in value && typeof value.inferred === 'object' ? value.inferred : {};
  return {
    notes: `${CANARY} notes ${file}`,
    ...(file === 'people.json' ? { contact: `${CANARY} contact` } : {}),
    ...(file === 'site.json' ? {} : { inferred: { ...own, notes: reason, contact: reason, weather: reason } }),
  };
}

function canaryFiles(): ReadonlyMap<string, string> {
  const replaced = RECORD_FILES.map((file) => [file, (json: Json) => withStrangers(json, file, '')]);
  return shippedFiles(Object.fromEntries(replaced));
}

describe('the public record', () => {
  const { record, faults } = ingest(canaryFiles());
  if (record === undefined) throw new Error('no record');
  const told = JSON.stringify(publicRecord(record));

  it('still holds everything that the contract names', () => {
    const shipped = ingest(shippedFiles()).record;
    if (shipped === undefined) throw new Error('no record');
    const plain = publicRecord(shipped);
    const { visits, meetings, site } = publicRecord(record);
    expect(site).toEqual(plain.site);
    expect(visits.map(({ inferred, ...visit }) => visit)).toEqual(plain.visits.map(({ inferred, ...visit }) => visit));
    expect(meetings).toHaveLength(19);
    expect(meetings.find(({ id }) => id === 'uk-2018-nesta')?.inferred).toHaveProperty('place');
  });

  it('holds no notes, no contact and no field that the contract does not name, at any depth', () => {
    expect(JSON.stringify([...canaryFiles()])).toContain(CANARY);
    expect(told).not.toContain(CANARY);
    expect(told).not.toMatch(/"(notes|secret|deeper|weather)"/);
  });

  it('has faults that quote none of it, nor names what the contract does not', () => {
    expect(faults.length).toBeGreaterThan(100);
    const shown = JSON.stringify(faults.map(publicFault));
    expect(shown).not.toContain(CANARY);
    expect(shown).not.toMatch(/secret|deeper|weather/);
  });
});

describe('a fault on a public page', () => {
  const shown = (files: ReadonlyMap<string, string>) => JSON.stringify(ingest(files).faults.map(publicFault));

  it.each([
    ['notes of the wrong type', { 'visits.json': changed('austria', { notes: [CANARY] }) }],
    ['notes that are too long', { 'visits.json': changed('austria', { notes: CANARY.repeat(5000) }) }],
    ['a contact of the wrong type', { 'people.json': changed('milena-koleva', { contact: { phone: CANARY } }) }],
    ['a misspelt staff field', { 'people.json': changed('milena-koleva', { contakt: CANARY }) }],
    ['a field named by a secret', { 'people.json': changed('milena-koleva', { [`${CANARY} 088 123`]: 1 }) }],
    ['notes within a value of the wrong type', { 'visits.json': changed('austria', { sources: { notes: CANARY } }) }],
    ['a file that is not JSON', { 'people.json': `[{ "contact": "${CANARY}" ` }],
    ['a file that is no list', { 'people.json': `{ "contact": "${CANARY}" }` }],
    ['a record that is none', { 'people.json': JSON.stringify([[{ contact: CANARY }], CANARY]) }],
    ['a site that is not JSON', { 'site.json': `{ "notes": ${CANARY} }` }],
  ])('does not quote %s', (_, replaced) => {
    const files = shippedFiles(replaced);
    expect(JSON.stringify(ingest(files).faults)).toContain('fix');
    expect(shown(files)).not.toContain(CANARY);
  });

  it('does quote the value of a public field, and the name of a misspelt one', () => {
    expect(shown(shippedFiles({ 'visits.json': changed('austria', { when: '2018-13' }) }))).toContain('2018-13');
    expect(shown(shippedFiles({ 'visits.json': changed('austria', { wen: '2018' }) }))).toContain('"path":"wen"');
  });
});
