import { expect, test } from 'vitest';
import { mergePreview } from '#src/exchange/draft/merge-preview.ts';
import { type Mergeable, mergeRecords } from '#src/exchange/draft/merged-record.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;
const previewOf = (kind: Mergeable, keep: string, giveUp: string) =>
  mergePreview(record, mergeRecords(record, kind, keep, giveUp), kind, keep);

test('the preview of a merge says names, not ids, in both languages', () => {
  const { fields, moved } = previewOf('people', 'adelina-hristova', 'milena-koleva');
  expect(moved.map(({ collection, name, field }) => [collection, name.en, name.bg, field])).toContainEqual([
    'visits',
    'Working visit to Italy',
    'Работно посещение в Италия',
    'people',
  ]);
  expect(fields.find(({ path }) => path === 'formerIds')?.after).toBe('milena-koleva');
});

test('a field that is taken over is said by its name', () => {
  const home = record.places.find(({ id }) => id === record.site.home);
  const [kept, given] = ['nesta', 'the-bakery'].map((id) => record.organisations.find((each) => each.id === id));
  if (home === undefined || kept === undefined || given === undefined) throw new Error('the shipped record changed');
  const { place: _, ...placeless } = kept;
  const others = record.organisations.filter(({ id }) => id !== kept.id && id !== given.id);
  const changed = { ...record, organisations: [...others, placeless, { ...given, place: home.id }] };
  const merge = mergeRecords(changed, 'organisations', kept.id, given.id);
  const { fields } = mergePreview(changed, merge, 'organisations', kept.id);
  expect(fields.find(({ path }) => path === 'place')?.words?.after).toEqual({ en: 'Sofia', bg: 'София' });
});

test('a meeting is called by the organisations met', () => {
  const { moved } = previewOf('organisations', 'nesta', 'the-bakery');
  const meetings = moved.filter(({ collection }) => collection === 'meetings');
  expect(meetings.length).toBeGreaterThan(0);
  for (const { name } of meetings) expect(name.en).toContain('The Bakery');
});
