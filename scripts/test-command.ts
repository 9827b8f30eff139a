import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A command of this project's own tools. */
export interface TestCommand {
  /** Script that Node runs, from the project's root, for instance `node_modules/typescript/bin/tsc`. */
  readonly script: string;
  readonly args?: readonly string[];
  /** Set on top of the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Prints at once rather than all together at the end. Default false: several can run side by side. */
  readonly live?: boolean;
}

/** How it ended. */
export interface CommandResult {
  /** 1 as well if it was stopped by a signal, by the deadline, or did not start. */
  readonly exitCode: number;
  /** All that it printed, unless it ran live. */
  readonly output: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DEADLINE_MS = 30 * 60_000;

/** Runs a command to its end, for half an hour at most; it never throws. */
export function runTestCommand({ script, args = [], env = {}, live = false }: TestCommand): Promise<CommandResult> {
  const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined ? { FORCE_COLOR: '1' } : {};
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      env: { ...process.env, ...colour, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    const chunks: Buffer[] = [];
    const keep = (chunk: Buffer): void => {
      chunks.push(chunk);
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const deadline = setTimeout(() => {
      chunks.push(Buffer.from(`Stopped: it ran for more than ${DEADLINE_MS / 60_000} minutes.\n`));
      child.kill('SIGKILL');
    }, DEADLINE_MS);
    const end = (exitCode: number): void => {
      clearTimeout(deadline);
      done({ exitCode, output: Buffer.concat(chunks).toString('utf8') });
    };
    child.once('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}
