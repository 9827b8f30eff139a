/** Why a compact record cannot be read. */
export type CompactFaultKind = 'no-record' | 'truncated' | 'corrupted' | 'newer-format';

/** A compact record that cannot be read. `found` is the format it says it has, where that is the reason. */
export class CompactFault extends Error {
  readonly kind: CompactFaultKind;
  readonly found: number | undefined;

  constructor(kind: CompactFaultKind, found?: number) {
    super(`the compact record cannot be read: ${kind}${found === undefined ? '' : ` ${found}`}`);
    this.name = 'CompactFault';
    this.kind = kind;
    this.found = found;
  }
}
