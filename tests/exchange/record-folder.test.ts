import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '#build/record-folder.ts';
import { type WritableFolder, writeRecordFolder } from '#src/exchange/record-folder.ts';
import { publicRecord } from '#src/ingest/public-record.ts';
import { SHIPPED } from '#tests/shipped.ts';

const { record } = SHIPPED;

/** A folder in memory. */
function folderOf(name: string, files: Map<string, string>, inner?: WritableFolder): WritableFolder {
  return {
    name,
    getDirectoryHandle: async () => inner ?? folderOf('data', files),
    getFileHandle: async (file, options) => {
      if (!files.has(file) && options?.create !== true) throw new DOMException('no such file', 'NotFoundError');
      return {
        getFile: async () => ({ text: async () => files.get(file) ?? '' }),
        createWritable: async () => ({
          write: async (text) => {
            files.set(file, text);
          },
          close: async () => undefined,
        }),
      };
    },
  };
}

describe('writing a record into a folder', () => {
  it('leaves files alone that say the same', async () => {
    const files = new Map(readRecordFolder('data'));
    expect(await writeRecordFolder(folderOf('data', files), record, false)).toEqual({ folder: 'data', files: [] });
  });

  it('writes what changed, and keeps notes and contacts that a public page does not hold', async () => {
    const files = new Map(readRecordFolder('data'));
    const people = JSON.parse(files.get('people.json') ?? '[]');
    people[0].contact = 'anna@example.org';
    files.set('people.json', JSON.stringify(people));
    const [first] = record.people;
    const changed = publicRecord({
      ...record,
      people: record.people.map((each) => (each === first ? { ...each, role: { en: 'Guide', bg: 'Водач' } } : each)),
    });
    const written = await writeRecordFolder(folderOf('data', files), changed, true);
    expect(written.files).toContain('people.json');
    const after = JSON.parse(files.get('people.json') ?? '[]');
    expect([after[0].contact, after[0].role.en]).toEqual(['anna@example.org', 'Guide']);
  });

  it('takes the folder data of a project', async () => {
    const files = new Map<string, string>();
    const inner = folderOf('data', files);
    const written = await writeRecordFolder(folderOf('project', new Map(), inner), record, true);
    expect(written.folder).toBe('data');
    expect(written.files).toHaveLength(11);
  });
});
