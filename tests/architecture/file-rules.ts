import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** More than fits into a head at once. */
export const MAX_LINES = 250;

const VAGUE_NAME = /^(common|types?)$|(^|-)(utils?|helpers?|misc)$/i;

/**
 * Files of more than 250 lines that no exception covers, and exceptions that cover nothing any more.
 *
 * `exceptions` maps a path to the reason why that file may be longer.
 */
export function lengthFaults(files: readonly SourceFile[], exceptions: ReadonlyMap<string, string>): readonly string[] {
  const long = files
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > MAX_LINES);
  const longPaths = new Set(long.map(({ path }) => path));
  return [
    ...long
      .filter(({ path }) => !exceptions.has(path))
      .map(({ path, lines }) => `${path}: ${lines} lines; a file has at most ${MAX_LINES}`),
    ...[...exceptions.keys()]
      .filter((path) => !longPaths.has(path))
      .map((path) => `${path}: it is excepted from the length rule and needs no exception; remove it`),
  ];
}

/** Files and folders whose name says nothing about what they hold. */
export function nameFaults(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path }) => {
    const vague = path
      .split('/')
      .map((part) => posix.basename(part).replace(/\..*$/, ''))
      .filter((name) => VAGUE_NAME.test(name));
    return vague.map((name) => `${path}: "${name}" names nothing; call it after the noun it holds`);
  });
}
