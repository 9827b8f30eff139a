import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runDataCheck } from '../../scripts/data-check.ts';
import { withFixture } from './fixture-folder.ts';

const run = (folder: string) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/data-check.ts', folder], { encoding: 'utf8' });

describe('npm run data:check', () => {
  it('prints the faults and ends with 1', () => {
    const { status, stdout, stderr } = withFixture('no-such-date', run);
    expect(stdout).toContain('visits.json › graz-2019 › when');
    expect(stdout).toContain('"2018-02-30"');
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('says in a sentence that a folder does not exist, and ends with 1', () => {
    const { status, stdout } = run('no/such/folder');
    expect(stdout).toMatch(/no\/such\/folder does not exist/);
    expect(stdout).not.toMatch(/\n {4}at /);
    expect(status).toBe(1);
  });

  it('tells of what cannot be read where a file should be, and of every other fault in the same run', () => {
    const { lines, exitCode } = withFixture('no-such-date', (folder) => {
      rmSync(join(folder, 'kinds.json'));
      mkdirSync(join(folder, 'kinds.json'));
      return runDataCheck([folder]);
    });
    expect(exitCode).toBe(1);
    expect(lines.join('\n')).toContain('kinds.json: The file is not JSON');
    expect(lines.join('\n')).toContain('unreadable: EISDIR');
    expect(lines.join('\n')).toContain('visits.json › graz-2019 › when');
  });

  it('takes the folder that DATA_DIR names, or else data', () => {
    const there = withFixture(undefined, (folder) => runDataCheck([], { DATA_DIR: folder }));
    expect(there.lines[0]).toContain('2 visits, 1 meeting');
    expect(runDataCheck([], {}).lines[0]).toContain('6 visits, 19 meetings, 22 activities');
  });

  it.each([[['one', 'two']], [['--fix']], [['']]])('ends with 2 and its usage for %j', (args) => {
    const { lines, exitCode } = runDataCheck(args);
    expect(exitCode).toBe(2);
    expect(lines.join('\n')).toContain('npm run data:check [folder]');
  });

  it('warns of rows out of order and of files that nobody reads, which are no faults', () => {
    const { lines, exitCode } = withFixture(undefined, (folder) => {
      const kinds: unknown[] = JSON.parse(readFileSync(join(folder, 'kinds.json'), 'utf8'));
      writeFileSync(join(folder, 'kinds.json'), JSON.stringify(kinds.reverse()));
      writeFileSync(join(folder, 'meeting.json'), '[]');
      return runDataCheck([folder]);
    });
    expect(lines).toEqual([
      'warning: kinds.json: not sorted by id, "cluster" stands after "company"',
      'warning: "meeting.json": no file of the record, nothing reads it',
      expect.stringContaining('no fault'),
    ]);
    expect(exitCode).toBe(0);
  });
});
