import { resolve } from 'node:path';
import { runnerImport } from 'vite';

/**
 * Imports a TypeScript module of the project from within the build, where Node alone could not read it.
 *
 * `path` is relative to the project's root.
 */
export async function runTypeScript<T extends object>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(resolve(path), { configFile: false, logLevel: 'error' });
  return module;
}
