import * as v from 'valibot';

/** How many checks held and how many did not. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What one run of the test runner comes to. */
export interface RunResult extends Counts {
  /** What a reader of the numbers should know: which tests failed and why, skipped tests, a crash. */
  readonly remarks: readonly string[];
}

/** Lines of a failure that the summary repeats: a counterexample and its seed stand in the first few. */
const FAILURE_LINES = 12;

const Report = v.object({
  numTotalTests: v.number(),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(
        v.object({
          status: v.string(),
          fullName: v.optional(v.string(), ''),
          failureMessages: v.optional(v.array(v.string()), []),
        }),
      ),
    }),
  ),
});

/** The sum of several counts. */
export function sumCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The closing line that CI reads: `12 passed, 0 failed`. */
export function closingLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/** Counts a check that knows only yes or no, by its exit code. */
export function countCheck(exitCode: number): RunResult {
  return exitCode === 0 ? { passed: 1, failed: 0, remarks: [] } : { passed: 0, failed: 1, remarks: [] };
}

/**
 * Counts a run of Vitest from its JSON report and its exit code.
 *
 * A test that did not run counts as failed, and so does a file that failed outside its tests. A run without a report,
 * without a test, or with a bad exit code that no failed test explains (an unhandled error) counts as one failure.
 */
export function countVitest(report: string | undefined, exitCode: number): RunResult {
  const read = readReport(report);
  if (read === undefined) {
    return { passed: 0, failed: 1, remarks: ['The test runner left no report: it counts as one failure.'] };
  }
  const { numTotalTests: total, numPassedTests: passed, numFailedTests } = read;
  const remarks = [...read.testResults.flatMap(failedTests), ...read.testResults.flatMap(repeatedTests)];
  const skipped = total - passed - numFailedTests;
  if (skipped > 0) remarks.push(`${skipped} skipped: a test that does not run counts as failed.`);
  const broken = read.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status === 'passed'),
  );
  for (const { name } of broken) remarks.push(`${name} failed outside its tests: it counts as one failure.`);

  const failed = numFailedTests + skipped + broken.length;
  if (failed > 0) return { passed, failed, remarks };
  if (total === 0) return { passed, failed: 1, remarks: ['No test ran: it counts as one failure.'] };
  if (exitCode !== 0) {
    return { passed, failed: 1, remarks: [`The test runner exited with ${exitCode}: it counts as one failure.`] };
  }
  return { passed, failed, remarks };
}

function failedTests(file: v.InferOutput<typeof Report>['testResults'][number]): string[] {
  return file.assertionResults
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => {
      const lines = failureMessages.join('\n').split('\n').slice(0, FAILURE_LINES);
      return [`${file.name} › ${fullName}`, ...lines.map((line) => `  ${line}`)].join('\n    ').trimEnd();
    });
}

/** What passed only when it was run again, which happens to what does not end in its time. */
function repeatedTests(file: v.InferOutput<typeof Report>['testResults'][number]): string[] {
  return file.assertionResults
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(
      ({ fullName }) => `${file.name} › ${fullName}: did not end in its time, and passed when it was run once more.`,
    );
}

function readReport(report: string | undefined): v.InferOutput<typeof Report> | undefined {
  if (report === undefined) return undefined;
  try {
    const result = v.safeParse(Report, JSON.parse(report));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}
