import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COLLECTION_FILES, RECORD_FILES } from '#src/domain/activity-record.ts';
import { buildElsewhere } from './built-elsewhere.ts';

const CANARY = 'kanarche-7f3a';

/** The same value with a canary in a field for staff and in fields that the contract does not name, at every depth. */
function withCanaries(value: unknown, file: string, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((each) => withCanaries(each, file, depth));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(
    Object.entries(value).map(([field, each]) => [
      field,
      field === 'regionNames' || field === 'inferred' ? each : withCanaries(each, file, depth + 1),
    ]),
  );
  return {
    ...inner,
    unnamedField: `${CANARY}-unnamed-${file}-${depth}`,
    notes: `${CANARY}-notes-${file}-${depth}`,
    ...(file === COLLECTION_FILES.people ? { contact: `${CANARY}-${depth}@example.org` } : {}),
  };
}

/** The last record of a file with canaries among the reasons of its inferred facts, which has it set aside. */
function withInferredCanaries(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const inferred = { notes: CANARY, contact: CANARY, unnamedField: CANARY };
  return value.map((row: object, i) => (i === value.length - 1 ? { ...row, inferred } : row));
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe('what is not public', () => {
  it('appears nowhere in the output, whatever file and depth it stands at', async () => {
    const built = await buildElsewhere(async ({ read, write }) => {
      for (const file of RECORD_FILES) await write(file, withInferredCanaries(withCanaries(await read(file), file)));
    });
    const files = await filesUnder(built.folder);
    const contents = await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const));
    expect(contents.filter(([, content]) => content.includes(CANARY)).map(([file]) => file)).toEqual([]);
    expect(
      contents.some(([, content]) => content.includes('Future Cities Catapult')),
      'the record itself is there',
    ).toBe(true);
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(contents.filter(([, content]) => content.includes('sourceMappingURL')).map(([file]) => file)).toEqual([]);
    await built.close();
  });
});
