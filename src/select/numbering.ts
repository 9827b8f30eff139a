/** Codes for values: those given keep their order and come first, others follow as they are met. */
export class Numbering {
  private readonly codes = new Map<string, number>();
  private readonly met: string[] = [];

  constructor(private readonly given: readonly string[] = []) {
    for (let code = 0; code < given.length; code += 1) this.codes.set(given[code] ?? '', code);
  }

  codeOf(value: string): number {
    const known = this.codes.get(value);
    if (known !== undefined) return known;
    const code = this.given.length + this.met.length;
    this.codes.set(value, code);
    this.met.push(value);
    return code;
  }

  /** The values by code. */
  values(): readonly string[] {
    return this.met.length === 0 ? this.given : [...this.given, ...this.met];
  }
}
