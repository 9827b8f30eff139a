import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTestCommand, type TestCommand } from './test-command.ts';
import { closingLine, countCheck, countVitest, type RunResult, sumCounts } from './test-counts.ts';

type Step = { readonly name: string; readonly run: () => Promise<RunResult & { readonly output: string }> };

/** The furthest ahead, one that is behind and has summer time, and the one that hides every mistake. */
const TIME_ZONES = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'];

const reports = await mkdtemp(join(tmpdir(), 'test-reports-'));
const workers = Math.max(1, Math.floor(availableParallelism() / TIME_ZONES.length));

const checks = [
  checkStep('Types', { script: 'node_modules/typescript/bin/tsc' }),
  checkStep('Lint and format', { script: 'node_modules/@biomejs/biome/bin/biome', args: ['check'] }),
];
const units = TIME_ZONES.map((zone, index) =>
  vitestStep(`Unit tests, ${zone}`, join(reports, `unit-${index}.json`), {
    args: ['--project', 'unit', `--maxWorkers=${workers}`],
    env: { TZ: zone },
  }),
);
const journeys = vitestStep('Journeys through the built app', join(reports, 'journeys.json'), {
  args: ['--project', 'journeys'],
  live: true,
});

const results: { readonly name: string; readonly result: RunResult }[] = [];
try {
  for (const group of [checks, units, [journeys]]) {
    console.log(`\n━━ ${group.map(({ name }) => name).join(' · ')}`);
    const finished = await Promise.all(group.map(async ({ name, run }) => ({ name, result: await run() })));
    for (const { name, result } of finished) {
      if (result.output !== '') console.log(`\n── ${name}\n${result.output.trimEnd()}`);
    }
    results.push(...finished);
  }
} finally {
  await rm(reports, { recursive: true, force: true });
}

console.log('\n━━ Summary');
for (const { name, result } of results) {
  console.log(`${result.failed === 0 ? '✓' : '✗'} ${name}: ${closingLine(result)}`);
  for (const remark of result.remarks) console.log(`    ${remark}`);
}
const total = sumCounts(results.map(({ result }) => result));
console.log(`\n${closingLine(total)}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function checkStep(name: string, command: TestCommand): Step {
  return {
    name,
    run: async () => {
      const { exitCode, output } = await runTestCommand(command);
      return { ...countCheck(exitCode), output };
    },
  };
}

function vitestStep(name: string, report: string, command: Omit<TestCommand, 'script'>): Step {
  const { args = [], ...rest } = command;
  return {
    name,
    run: async () => {
      const { exitCode, output } = await runTestCommand({
        script: 'node_modules/vitest/vitest.mjs',
        args: ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        ...rest,
      });
      const json = await readFile(report, 'utf8').catch(() => undefined);
      return { ...countVitest(json, exitCode), output };
    },
  };
}
