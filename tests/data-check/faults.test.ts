import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRecordFolder } from '#build/record-folder.ts';
import type { Fault } from '#src/domain/fault.ts';
import { ingest } from '#src/ingest/ingest.ts';
import { runDataCheck } from '../../scripts/data-check.ts';
import { EXPECTED_FAULTS } from './expected-faults.ts';
import { FAULT_CASES, withFixture } from './fixture-folder.ts';

const faultsOf = (fault: string | undefined): readonly Fault[] =>
  withFixture(fault, (folder) => ingest(readRecordFolder(folder)).faults);

describe('a record without faults', () => {
  it('has none', () => {
    expect(faultsOf(undefined)).toEqual([]);
  });

  it('is summed up in one line, with the exit code 0', () => {
    const report = withFixture(undefined, (folder) => runDataCheck([folder]));
    expect(report.exitCode).toBe(0);
    expect(report.lines).toEqual([
      'data: 2 visits, 1 meeting, 2 activities, 2 organisations, 2 people, 2 places, 1 follow-up, 1 source, no fault',
    ]);
  });
});

describe('a fault is reported with file, record, path, value, what was expected and how to mend it', () => {
  it('has an expectation for every fixture', () => {
    expect(FAULT_CASES).toEqual([...Object.keys(EXPECTED_FAULTS), 'several'].sort());
  });

  it.each(Object.entries(EXPECTED_FAULTS))('%s', (name, { file, record, path, code, found, expected }) => {
    const [fault] = faultsOf(name).filter((each) => each.code !== 'depends-on-set-aside');
    expect(fault).toMatchObject({ file, path, code });
    expect(fault?.record).toBe(record);
    expect(fault?.found.replaceAll('\\"', '"')).toContain(found);
    expect(fault?.expected).toMatch(expected);
    expect(fault?.fix).not.toBe('');
  });

  it.each(Object.entries(EXPECTED_FAULTS))('%s, in the printed report', (name, { file, record, path }) => {
    const { lines, exitCode } = withFixture(name, (folder) => runDataCheck([folder]));
    const text = lines.join('\n');
    expect(exitCode).toBe(1);
    expect(text).toContain([file, record, path].filter(Boolean).join(' › '));
    expect(text).toMatch(/found: .+\n +expected: .+\n +mend: .+\n/);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it('reports a file that is missing', () => {
    const { lines, exitCode } = withFixture(undefined, (folder) => {
      rmSync(join(folder, 'meetings.json'));
      return runDataCheck([folder]);
    });
    expect(exitCode).toBe(1);
    expect(lines[0]).toContain('meetings.json: The file is missing');
  });

  it('reports all faults of all files in one run', () => {
    const faults = faultsOf('several').map(({ file, record, code }) => [file, record, code]);
    expect(faults).toEqual(
      expect.arrayContaining([
        ['places.json', 'graz', 'out-of-range'],
        ['places.json', 'sofia', 'unknown-country'],
        ['visits.json', 'graz-2019', 'no-such-date'],
        ['topics.json', undefined, 'not-json'],
        ['sources.json', 'news', 'bad-link'],
        ['meetings.json', 'graz-2019-stadtwerk', 'depends-on-set-aside'],
      ]),
    );
    expect(faults).toHaveLength(6);
    const { lines } = withFixture('several', (folder) => runDataCheck([folder]));
    expect(lines.at(-1)).toContain('6 faults in 5 files');
  });
});
