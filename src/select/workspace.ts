import type { Columns } from './columns.ts';

/** Room that an answer works in and leaves to the next one: nothing in it outlives the making of an answer. */
export interface Workspace {
  readonly failed: Uint16Array;
  readonly found: Uint8Array;
  readonly order: Uint32Array;
  readonly close: Uint32Array;
}

const workspaces = new WeakMap<Columns, Workspace>();

/** The workspace for columns of this size; 11 bytes an activity, once. */
export function workspaceOf(columns: Columns): Workspace {
  const known = workspaces.get(columns);
  if (known !== undefined) return known;
  const { size } = columns;
  const workspace: Workspace = {
    failed: new Uint16Array(size),
    found: new Uint8Array(size),
    order: new Uint32Array(size),
    close: new Uint32Array(size + 1),
  };
  workspaces.set(columns, workspace);
  return workspace;
}
