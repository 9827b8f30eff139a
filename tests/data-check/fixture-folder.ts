import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FIXTURES = 'tests/fixtures';

/** Every fixture of a record with a fault. */
export const FAULT_CASES: readonly string[] = readdirSync(join(FIXTURES, 'faults')).sort();

/** Makes a data folder of the valid record, some files replaced by those of a fault, hands it on and removes it again. */
export function withFixture<T>(fault: string | undefined, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  try {
    cpSync(join(FIXTURES, 'valid'), folder, { recursive: true });
    if (fault !== undefined) cpSync(join(FIXTURES, 'faults', fault), folder, { recursive: true });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
