import { describe, expect, test } from 'vitest';
import { closingLine, countCheck, countVitest, sumCounts } from '../../scripts/test-counts.ts';

type Status = 'passed' | 'failed' | 'skipped' | 'todo' | 'pending';

/** A report as Vitest's JSON reporter writes it, of files with these tests; a file may fail by itself. */
function report(...files: readonly { readonly tests: readonly Status[]; readonly broken?: boolean }[]): string {
  const all = files.flatMap(({ tests }) => tests);
  const count = (status: Status): number => all.filter((each) => each === status).length;
  return JSON.stringify({
    numTotalTests: all.length,
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending') + count('skipped'),
    numTodoTests: count('todo'),
    success: true,
    testResults: files.map(({ tests, broken = false }, index) => ({
      name: `/tests/${index}.test.ts`,
      status: broken || tests.includes('failed') ? 'failed' : 'passed',
      assertionResults: tests.map((status) => ({
        status,
        fullName: 'the page says so',
        failureMessages: status === 'failed' ? ['expected 2 to be 3\n{ seed: 7 }'] : [],
      })),
    })),
  });
}

describe('the counts of a test run', () => {
  test('are those of the report', () => {
    const counts = countVitest(report({ tests: ['passed', 'passed'] }, { tests: ['passed', 'failed'] }), 1);
    expect(counts).toMatchObject({ passed: 3, failed: 1 });
  });
  test('name each failed test and what it found, where the numbers are read', () => {
    const { remarks } = countVitest(report({ tests: ['passed'] }, { tests: ['passed', 'failed'] }), 1);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.split('\n').map((line) => line.trim())).toEqual([
      '/tests/1.test.ts › the page says so',
      'expected 2 to be 3',
      '{ seed: 7 }',
    ]);
  });
  test('name a test that passed only when it was run once more', () => {
    const run = JSON.parse(report({ tests: ['passed', 'passed'] }));
    run.testResults[0].assertionResults[1].failureMessages = ['Error: Test timed out in 60000ms.'];
    expect(countVitest(JSON.stringify(run), 0)).toEqual({
      passed: 2,
      failed: 0,
      remarks: ['/tests/0.test.ts › the page says so: did not end in its time, and passed when it was run once more.'],
    });
  });
  test('take every test that did not run for a failure', () => {
    const counts = countVitest(report({ tests: ['passed', 'skipped', 'todo', 'pending'] }), 0);
    expect(counts).toMatchObject({ passed: 1, failed: 3 });
    expect(counts.remarks).toEqual(['3 skipped: a test that does not run counts as failed.']);
  });
  test('take a file that failed outside its tests for one failure', () => {
    const counts = countVitest(report({ tests: ['passed'] }, { tests: [], broken: true }), 1);
    expect(counts).toMatchObject({ passed: 1, failed: 1 });
    expect(counts.remarks).toEqual(['/tests/1.test.ts failed outside its tests: it counts as one failure.']);
  });
  test('count a failed set-up by the tests that could not run', () => {
    expect(countVitest(report({ tests: ['skipped', 'skipped'], broken: true }), 1)).toMatchObject({ failed: 2 });
  });
  test.each([[undefined], [''], ['{'], ['{}'], ['[]'], ['null']])('take the report %j for a crash', (text) => {
    expect(countVitest(text, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
  test('take an exit code that nothing explains for one failure', () => {
    expect(countVitest(report({ tests: ['passed'] }), 1)).toMatchObject({ passed: 1, failed: 1 });
  });
  test('take a run without tests for one failure', () => {
    expect(countVitest(report(), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('the closing line', () => {
  test('adds up all steps', () => {
    const total = sumCounts([countCheck(0), countCheck(2), countVitest(report({ tests: ['passed', 'passed'] }), 0)]);
    expect(closingLine(total)).toBe('3 passed, 1 failed');
  });
});
