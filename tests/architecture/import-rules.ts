import { COMPUTED, importAddresses, resolveAddress } from './import-address.ts';
import { importBan, roomOf } from './room.ts';
import { isModule, type SourceFile } from './source-file.ts';

/** What is wrong with the imports of the files in `src`, one sentence each with the file, the import and the rule. */
export function importFaults(files: readonly SourceFile[]): readonly string[] {
  return files.filter(({ path }) => path.startsWith('src/')).flatMap(faultsOfFile);
}

function faultsOfFile(file: SourceFile): readonly string[] {
  if (roomOf(file.path) === undefined) {
    return [`${file.path}: this file is in no room; src holds main.tsx and rooms, src/views a folder for each view`];
  }
  if (!isModule(file)) return [];
  return importAddresses(file).flatMap((address) => {
    const rule = brokenRule(file.path, address);
    return rule === undefined ? [] : [`${file.path} imports "${address}": ${rule}`];
  });
}

function brokenRule(path: string, address: string): string | undefined {
  if (address === COMPUTED) return 'an import needs its address as a literal, or nothing can check it';
  if (address.startsWith('/')) return 'src imports packages, #src/… and ./…, no path from the root';
  const target = resolveAddress(path, address);
  if (target === undefined) return undefined;
  if (!target.startsWith('src/')) return 'src imports nothing of this project but src';
  if (!/\.[a-z0-9]+$/i.test(target)) return 'an import names its file with the extension';
  const from = roomOf(path);
  const to = roomOf(target);
  if (from === undefined || to === undefined) return 'what it names is in no room';
  if (from === to) {
    // A module that is only declared, such as a virtual one, cannot name files relative to itself.
    const declared = path.endsWith('.d.ts');
    return address.startsWith('#') && !declared ? 'within a room an import begins with ./' : undefined;
  }
  if (!address.startsWith('#')) return 'across rooms an import begins with #src/';
  return importBan(from, to, target);
}
