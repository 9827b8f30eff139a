import type { FieldKind, SlicedField } from './record-slice.ts';

/** Numbers the values of one field, run by run. */
export class FieldCoder {
  private readonly numbers = new Map<string, number>();
  private readonly name: string;
  private readonly kind: FieldKind;

  constructor(name: string, kind: FieldKind) {
    this.name = name;
    this.kind = kind;
  }

  /** The next run of values; what is no text is absent. */
  code(values: ArrayLike<unknown>): SlicedField {
    const { numbers } = this;
    const added: string[] = [];
    const codes = new Uint32Array(values.length);
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i];
      if (typeof value !== 'string') continue;
      let number = numbers.get(value);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(value, number);
        added.push(value);
      }
      codes[i] = number;
    }
    return { name: this.name, kind: this.kind, added, codes };
  }
}
