import { type Mapping, mappingJson, readMapping } from '../import/mapping.ts';

const PREFIX = 'import-mapping:';

/** Names of the mappings that this browser keeps, in the order of the alphabet. None where it refuses storage. */
export function keptMappings(): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length))
      .sort((a, b) => a.localeCompare(b));
  } catch {
    return [];
  }
}

/** Keeps a mapping under its name, in place of one of that name. Says whether it can be read back. */
export function keepMapping(mapping: Mapping): boolean {
  const json = mappingJson(mapping);
  try {
    localStorage.setItem(PREFIX + mapping.name, json);
    return localStorage.getItem(PREFIX + mapping.name) === json;
  } catch {
    return false;
  }
}

/** The mapping of that name; `undefined` where there is none that this version can read. */
export function keptMapping(name: string): Mapping | undefined {
  try {
    return readMapping(localStorage.getItem(PREFIX + name) ?? '');
  } catch {
    return undefined;
  }
}
