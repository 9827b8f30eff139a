import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the project's own code. */
export interface SourceFile {
  /** From the project's root, with `/`: `src/domain/visit.ts`. */
  readonly path: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CODE = /\.(ts|tsx|js|mjs|css)$/;

/** Reads all code below some folders of the project, sorted by path; a folder that does not exist has none. */
export function readSourceFiles(folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) => codeBelow(join(ROOT, folder)))
    .map((file) => ({ path: relative(ROOT, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a file holds imports that can be read: TypeScript or JavaScript. */
export function isModule({ path }: SourceFile): boolean {
  return CODE.test(path) && !path.endsWith('.css');
}

function codeBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && CODE.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
