/**
 * Bytes that something holds: every typed array once, and texts that are no names. The names of values are the record's own
 * and not counted; nor is what is made when it is first read, before it is.
 */
export function bytesOf(root: unknown): number {
  const seen = new Set<unknown>();
  const visit = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 0;
    const whole = ArrayBuffer.isView(value) ? value.buffer : value;
    if (seen.has(whole)) return 0;
    seen.add(whole);
    if (whole instanceof ArrayBuffer) return whole.byteLength;
    if (value instanceof Map) return [...value.values()].reduce((sum: number, each) => sum + visit(each), 0);
    return Object.entries(Object.getOwnPropertyDescriptors(value))
      .filter(([key]) => key !== 'values')
      .reduce(
        (sum, [key, { value: held }]) => sum + (key === 'text' && typeof held === 'string' ? held.length : visit(held)),
        0,
      );
  };
  return visit(root);
}
