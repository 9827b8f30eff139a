import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '#build/record-folder.ts';
import { parseDay } from '#src/domain/day.ts';
import { withTarget } from '#src/exchange/import/chosen-target.ts';
import type { ImportProgress, ImportResponse } from '#src/exchange/import-worker/import-request.ts';
import { ImportSession } from '#src/exchange/import-worker/import-session.ts';
import { recordJson } from '#src/exchange/record-json.ts';
import { workbookOf } from '#src/exchange/workbook/workbook-of.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;
const today = parseDay('2026-11-22') ?? 0;

const opened = async (name: string, content: BlobPart) => {
  const progress: ImportProgress[] = [];
  const session = new ImportSession((each) => progress.push(each));
  const response = await session.answer({ kind: 'open', file: new File([content], name), record, today });
  return { session, response, progress };
};

const tableOf = (response: ImportResponse) => {
  if (response.kind !== 'table') throw new Error(`answered ${response.kind}`);
  return response;
};

const CSV = `Date,Country,City,Organisation,Title
2019-05-06,Germany,Berlin,Hafenwerk,Harbour tour
2019-05-07,Germany,Berlin,Nesta,Second visit
2019-13-45,Germany,Berlin,Spreeufer,Broken date
`;

describe('an import from file to record', () => {
  it('accounts for every row, and applies all of it or nothing', async () => {
    const { session, response } = await opened('trips.csv', CSV);
    const { plan, sheets, mapping } = tableOf(response);
    expect(plan.counts).toMatchObject({ read: 3, added: 2, changed: 0, unchanged: 0, 'set-aside': 1 });
    expect(sheets[0]?.rows.map(({ number }) => number)).toEqual([2, 3, 4]);
    expect(sheets[0]?.rows[0]?.cells).toEqual(['2019-05-06', 'Germany', 'Berlin', 'Hafenwerk', 'Harbour tour']);
    expect(mapping.sheets[0]?.columns.map(({ target }) => target)).toEqual([
      'date',
      'country',
      'city',
      'organisation',
      'title',
    ]);
    expect(plan.faults.first.find(({ effect }) => effect === 'row-set-aside')).toMatchObject({
      row: 4,
      column: 'Date',
      found: '2019-13-45',
    });
    const applied = await session.answer({ kind: 'apply', record });
    if (applied.kind !== 'applied' || !applied.applied.ok) throw new Error('not applied');
    const after = applied.applied.record;
    expect(after.visits.length - record.visits.length).toBe(2);
    expect(after.organisations.map(({ name }) => name)).toContain('Hafenwerk');
    expect(after.organisations.filter(({ name }) => name === 'Nesta')).toHaveLength(1);
  });

  it('plans anew under another mapping', async () => {
    const { session, response } = await opened('trips.csv', CSV);
    const { mapping } = tableOf(response);
    const next = tableOf(await session.answer({ kind: 'plan', mapping: withTarget(mapping, 0, 0, 'ignore') }));
    expect(next.plan.counts).toMatchObject({ read: 3, added: 3, 'set-aside': 0 });
  });

  it('gives every fault as CSV', async () => {
    const { session } = await opened('trips.csv', CSV);
    const response = await session.answer({ kind: 'faults', language: 'en' });
    expect(response.kind === 'faults' && response.csv).toContain('"4","Date"');
  });

  it('finds the shipped record unchanged in its own workbook and in its own JSON', async () => {
    const workbook = await opened('record.xlsx', new Uint8Array(await workbookOf(record, 'bg', { isInternal: true })));
    const json = await opened('record.json', recordJson(record));
    for (const { response } of [workbook, json]) {
      if (response.kind !== 'record') throw new Error(`answered ${response.kind}`);
      const { collections, faults, site, absent } = response.digest;
      expect(faults.total).toBe(0);
      expect(site).toEqual([]);
      expect(absent).toEqual([]);
      expect(collections.find(({ collection }) => collection === 'visits')).toMatchObject({ unchanged: 6 });
      expect(collections.every(({ added, changed, removed }) => added + changed + removed === 0)).toBe(true);
    }
  });

  describe('takes the fields for staff from its own workbook', () => {
    const [first, ...others] = record.visits;
    const [person, ...people] = record.people;
    if (first === undefined || person === undefined) throw new Error('the shipped record is empty');
    const bare = <T extends object>(rows: readonly T[]) => rows.map((row) => ({ ...row, notes: undefined }));
    const staffed = {
      ...record,
      site: { ...record.site, notes: 'for us' },
      visits: [{ ...first, notes: 'call back' }, ...bare(others)],
      people: [{ ...person, contact: 'a@example.org' }, ...people],
    };
    const emptied = { ...staffed, visits: bare(staffed.visits), people: record.people };
    const read = async (isInternal: boolean) => {
      const session = new ImportSession(() => undefined);
      const file = new File([new Uint8Array(await workbookOf(emptied, 'bg', { isInternal }))], 'own.xlsx');
      const response = await session.answer({ kind: 'open', file, record: staffed, today });
      if (response.kind !== 'record') throw new Error(`answered ${response.kind}`);
      return response.digest;
    };
    it('emptied where the column is there', async () => {
      const { changed, faults } = await read(true);
      expect(faults.total).toBe(0);
      expect(changed.first.map(({ id, fields }) => [id, fields])).toEqual([
        [person.id, [{ path: 'contact', before: 'a@example.org', after: '' }]],
        [first.id, [{ path: 'notes', before: 'call back', after: '' }]],
      ]);
    });
    it('kept where a public export has no such column', async () => {
      const { changed, site, collections, kept } = await read(false);
      expect(changed.total).toBe(0);
      expect(site).toEqual([]);
      expect(kept).toEqual([
        { file: 'people.json', field: 'contact', records: 1 },
        { file: 'visits.json', field: 'notes', records: 1 },
        { file: 'site.json', field: 'notes', records: 1 },
      ]);
      expect(collections.every(({ added, removed }) => added + removed === 0)).toBe(true);
    });
  });

  it('says which fields for staff stay because a JSON file knows nothing of them, and keeps them', async () => {
    const [first, second, ...others] = record.visits.map(({ notes: _, ...visit }) => visit);
    if (first === undefined || second === undefined) throw new Error('the shipped record is empty');
    const staffed = { ...record, visits: [{ ...first, notes: 'one' }, { ...second, notes: 'two' }, ...others] };
    const read = async (visits: readonly object[]) => {
      const session = new ImportSession(() => undefined);
      const file = new File([JSON.stringify({ 'visits.json': visits })], 'visits.json');
      const response = await session.answer({ kind: 'open', file, record: staffed, today });
      const applied = await session.answer({ kind: 'apply', record: staffed });
      if (response.kind !== 'record' || applied.kind !== 'applied' || !applied.applied.ok) throw new Error('not read');
      return { digest: response.digest, notes: applied.applied.record.visits.map(({ notes = '' }) => notes) };
    };
    const gone = await read([first, second, ...others]);
    expect(gone.digest.kept).toEqual([{ file: 'visits.json', field: 'notes', records: 2 }]);
    expect(gone.digest.changed.total).toBe(0);
    expect(gone.notes.filter((notes) => notes !== '')).toEqual(['one', 'two']);
    const one = await read([{ ...first, notes: 'one' }, second, ...others]);
    expect(one.digest.kept).toEqual([]);
    expect(one.digest.changed.first.map(({ id, fields }) => [id, fields])).toEqual([
      [second.id, [{ path: 'notes', before: 'two', after: '' }]],
    ]);
    expect(one.notes.filter((notes) => notes !== '')).toEqual(['one']);
  });

  it('shows what a record changes field by field, and leaves alone what its file does not hold', async () => {
    const visits = record.visits
      .filter(({ id }) => id !== 'austria')
      .map((visit) => (visit.id === 'uk-2018' ? { ...visit, title: { ...visit.title, en: 'Study trip' } } : visit));
    const { session, response } = await opened('visits.json', JSON.stringify({ 'visits.json': visits }));
    if (response.kind !== 'record') throw new Error(`answered ${response.kind}`);
    const { changed, removed, absent } = response.digest;
    const old = record.visits.find(({ id }) => id === 'uk-2018');
    expect(changed.first.map(({ id, fields }) => [id, fields])).toEqual([
      ['uk-2018', [{ path: 'title.en', before: old?.title.en, after: 'Study trip' }]],
    ]);
    expect(absent).not.toContain('visits.json');
    expect(absent).toContain('people.json');
    const removedIds = removed.first.map(({ id }) => id);
    expect(removedIds).toEqual(record.visits.some(({ id }) => id === 'austria') ? ['austria'] : []);
    const applied = await session.answer({ kind: 'apply', record });
    expect(applied.kind === 'applied' && applied.applied.ok && applied.applied.record.people.length).toBe(
      record.people.length,
    );
  });

  it('takes nothing over from a record with a fault', async () => {
    const files = Object.fromEntries([...readRecordFolder('data')].map(([file, text]) => [file, JSON.parse(text)]));
    files['visits.json'][0].countries = ['ZZ'];
    const { session, response } = await opened('record.json', JSON.stringify(files));
    expect(response.kind === 'record' && response.digest.faults.total).toBeGreaterThan(0);
    const applied = await session.answer({ kind: 'apply', record });
    expect(applied.kind === 'applied' && applied.applied.ok).toBe(false);
  });

  it('compares anew where the record was changed in the meantime', async () => {
    const { session } = await opened('record.json', recordJson(record));
    const later = { ...record, visits: record.visits.slice(1) };
    const response = await session.answer({ kind: 'apply', record: later });
    expect(response.kind === 'record' && response.digest.added.total).toBe(1);
  });

  it.each([
    ['paper.xlsx', '%PDF-1.7', 'other-kind'],
    ['notes.docx', 'x', 'unknown-ending'],
    ['empty.csv', '', 'empty'],
    ['broken.json', '{', 'not-json'],
  ])('refuses %s with its reason', async (name, content, code) => {
    const { response } = await opened(name, content);
    expect(response.kind === 'refused' && response.refusal.code).toBe(code);
  });
});
